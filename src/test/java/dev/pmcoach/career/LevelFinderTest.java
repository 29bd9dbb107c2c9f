package dev.pmcoach.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pmcoach.content.Ladder;
import dev.pmcoach.content.Provenance;
import dev.pmcoach.content.Trouble;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelFinderTest {
  private final LevelFinder finder = Ladders.finder();

  @ParameterizedTest
  @CsvSource({
    "datastax-pm-roles:vp, datastax-pm-roles:vp",
    "datastax-pm-levels:L4, datastax-pm-levels:pm",
    "roles:pm, datastax-pm-roles:pm",
    "tiers:senior, datastax-pm-tiers:senior-pm",
    "Level 4, datastax-pm-levels:associate-pm",
    "staff, datastax-pm-levels:staff-pm",
    "l3, datastax-pm-levels:associate-pm",
    "L4, datastax-pm-levels:pm",
    "L5, datastax-pm-levels:pm",
    "L8, datastax-pm-levels:principal-pm",
    "lead-pm, datastax-pm-tiers:lead-pm"
  })
  void namesAreFound(String typed, String id) {
    assertThat(finder.level(typed).id()).isEqualTo(id);
  }

  @Test
  void aNumberSaysHowItWasRead() {
    assertThat(finder.level("L4").note())
        .isEqualTo(
            "L4 is read as PM, datastax-pm-levels:pm. L4 in the promotion part, Level 5 in the"
                + " skills part.");
    assertThat(finder.level("datastax-pm-levels:L4").note()).isEmpty();
    assertThat(finder.level("staff").note()).isEmpty();
  }

  @Test
  void aNumberOfAnotherLadderGivesWay() {
    var mine = Stream.of("mine").map(LevelFinderTest::withL4);
    var all = Stream.concat(mine, Ladders.builtIn().stream()).toList();

    assertThat(new LevelFinder(all).level("L4").id()).isEqualTo("datastax-pm-levels:pm");
    assertThat(new LevelFinder(all).level("mine:L4").id()).isEqualTo("mine:boss");
  }

  @Test
  void anAmbiguousNameListsTheCandidates() {
    assertThatThrownBy(() -> finder.level("Senior"))
        .isInstanceOfSatisfying(
            Trouble.class, trouble -> assertThat(trouble.kind()).isEqualTo(Trouble.Kind.USAGE))
        .hasMessageContaining("datastax-pm-roles:senior-pm")
        .hasMessageContaining("datastax-pm-levels:senior-pm")
        .hasMessageContaining("datastax-pm-tiers:senior-pm");
  }

  @ParameterizedTest
  @CsvSource({
    "stuff-pm, staff-pm",
    "datastax-pm-roles:principle-pm, datastax-pm-roles:principal-pm",
    "L9, L3"
  })
  void anUnknownNameSuggestsTheNearest(String typed, String near) {
    assertThatThrownBy(() -> finder.level(typed)).hasMessageContaining("did you mean '" + near);
  }

  static Ladder withL4(String id) {
    var level =
        new Ladder.Level(
            "boss", "Boss", List.of("L4"), "", "", List.of(), List.of(), Optional.empty());
    return new Ladder(id, id, "", "", "", List.of(level), List.of(), Provenance.NONE);
  }
}
