package dev.pmcoach.content;

import java.util.ArrayList;
import java.util.List;

/** Makes loops from checked fields. */
final class LoopBinder {
  private LoopBinder() {}

  static Loop loop(Values loop) {
    List<Round> rounds = new ArrayList<>();
    for (Values round : loop.groups("rounds")) {
      rounds.add(round(round));
    }
    List<Loop.Profile> profiles = new ArrayList<>();
    for (Values profile : loop.groups("profiles")) {
      profiles.add(profile(profile));
    }
    List<Loop.Fact> facts = new ArrayList<>();
    for (Values fact : loop.groups("facts")) {
      facts.add(fact(fact));
    }
    return new Loop(
        loop.text("id"),
        loop.text("title"),
        loop.text("company"),
        loop.text("about"),
        loop.text("rubric"),
        rounds,
        profiles,
        facts,
        loop.provenance());
  }

  private static Round round(Values round) {
    String format = round.text("format");
    return new Round(
        round.text("id"),
        round.text("title"),
        round.whole("minutes", 0),
        format,
        round.text("persona"),
        round.texts("panel"),
        round.texts("focus"),
        round.text("about"),
        round.whole("questions", format.equals("committee") ? 0 : 3),
        round.optionalText("scenario"),
        round.provenance());
  }

  private static Loop.Profile profile(Values profile) {
    return new Loop.Profile(
        profile.text("id"), profile.text("title"), profile.whole("score", 0), profile.provenance());
  }

  private static Loop.Fact fact(Values fact) {
    return new Loop.Fact(fact.text("topic"), fact.text("text"), fact.provenance());
  }
}
