package dev.pmcoach.cli;

import dev.pmcoach.content.Library;
import dev.pmcoach.content.Loop;
import java.util.List;

/** What the guides report about offers, read from the content. */
record OfferFacts(List<String> compensation, List<String> negotiation) {
  /** The loop whose guide reports an offer in figures. */
  private static final String LOOP = "datastax-ai-pm";

  static OfferFacts of(Library library) {
    List<Loop.Fact> facts = library.loop(LOOP).map(Loop::facts).orElse(List.of());
    return new OfferFacts(about(facts, "compensation"), about(facts, "negotiation"));
  }

  private static List<String> about(List<Loop.Fact> facts, String topic) {
    return facts.stream()
        .filter(fact -> fact.topic().equals(topic))
        .map(fact -> fact.text().strip())
        .toList();
  }
}
