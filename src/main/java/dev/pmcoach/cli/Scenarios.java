package dev.pmcoach.cli;

import dev.pmcoach.content.Library;
import dev.pmcoach.content.Loop;
import dev.pmcoach.content.Round;
import dev.pmcoach.content.Scenario;
import java.util.ArrayList;
import java.util.List;

/** The role-plays and stress rounds that a round can be played as. */
final class Scenarios {
  private Scenarios() {}

  /** Returns them in display order. */
  static List<Scenario> of(Library library, Loop loop, Round round) {
    List<Scenario> all = new ArrayList<>();
    for (String id : library.names("scenarios")) {
      library
          .scenario(id)
          .filter(scenario -> scenario.loop().equals(loop.id()))
          .filter(scenario -> scenario.round().equals(round.id()))
          .ifPresent(all::add);
    }
    return all;
  }
}
