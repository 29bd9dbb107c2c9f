package dev.pmcoach.cli;

import dev.pmcoach.content.Library;
import dev.pmcoach.content.Loop;
import dev.pmcoach.content.Persona;
import dev.pmcoach.content.Round;
import dev.pmcoach.content.Scenario;
import dev.pmcoach.page.Block;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A loop with its rounds and what guides report of it. */
final class LoopPage {
  private LoopPage() {}

  static Page of(Library library, Loop loop) {
    Page.Builder page = Page.builder().title(loop.title());
    if (!loop.about().isEmpty()) {
      page.text(loop.about());
    }
    int number = 1;
    for (Round round : loop.rounds()) {
      round(page, library, loop, round, number++);
    }
    facts(page, loop);
    return page.muted(Sources.DISCLAIMER)
        .muted("Rubric: coach rubric show " + loop.rubric() + ". Play it: coach mock " + loop.id())
        .build();
  }

  private static void round(
      Page.Builder page, Library library, Loop loop, Round round, int number) {
    page.subheading(number + ". " + round.title() + ", " + round.minutes() + " minutes");
    if (!round.about().isEmpty()) {
      page.text(Sources.with(round.about().strip(), round.provenance()));
    }
    List<String> facts = new ArrayList<>();
    facts.add("Format: " + round.format());
    facts.add("Who asks: " + who(library, round.persona()));
    if (!round.panel().isEmpty()) {
      facts.add(
          "Also listening: "
              + String.join("; ", round.panel().stream().map(id -> who(library, id)).toList()));
    }
    if (!round.focus().isEmpty()) {
      facts.add("Listens for: " + String.join(", ", round.focus()));
    }
    facts.addAll(rolePlays(library, loop, round));
    page.bullets(facts);
  }

  private static List<String> rolePlays(Library library, Loop loop, Round round) {
    List<String> lines = new ArrayList<>();
    for (Scenario scenario : Scenarios.of(library, loop, round)) {
      boolean played = round.scenario().filter(scenario.id()::equals).isPresent();
      lines.add(
          (played ? "Plays: " : "To practise with: ")
              + scenario.title()
              + " (coach practice "
              + scenario.id()
              + ")");
    }
    return lines;
  }

  private static String who(Library library, String persona) {
    return library
        .persona(persona)
        .map((Persona known) -> known.name() + ", " + known.title())
        .orElse(persona);
  }

  private static void facts(Page.Builder page, Loop loop) {
    Map<String, List<Block.Bullets.Item>> byTopic = new LinkedHashMap<>();
    for (Loop.Fact fact : loop.facts()) {
      Text text = Sources.with(fact.text().strip(), fact.provenance());
      byTopic
          .computeIfAbsent(fact.topic(), topic -> new ArrayList<>())
          .add(Block.Bullets.Item.of(text));
    }
    byTopic.forEach(
        (topic, items) -> {
          page.add(new Block.Heading(3, Text.of(capitalised(topic), Style.PLAIN)));
          page.add(new Block.Bullets(items));
        });
  }

  private static String capitalised(String topic) {
    return topic.isEmpty() ? topic : Character.toUpperCase(topic.charAt(0)) + topic.substring(1);
  }
}
