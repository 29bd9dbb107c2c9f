package dev.pmcoach.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pmcoach.career.Checklist.Entry;
import dev.pmcoach.career.Checklist.Group;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecklistTest {
  private final LevelFinder finder = Ladders.finder();

  @Test
  void theStepUpToALevelBelongsToIt() {
    Checklist list = Checklist.of(finder.level("roles:senior-pm"));

    assertThat(list.of(Group.SKILL))
        .extracting(Entry::id)
        .contains(
            "datastax-pm-roles:senior-pm:thinks-in-strategy",
            "datastax-pm-roles:senior-pm:load-bearing-part");
    assertThat(list.of(Group.PITFALL)).extracting(Entry::text).containsExactly("Micromanages.");
  }

  @Test
  void theLowestLevelHasNoStep() {
    Checklist list = Checklist.of(finder.level("roles:associate-pm"));

    assertThat(list.of(Group.SKILL)).extracting(Entry::text).hasSize(1);
  }

  @Test
  void levelsBetweenCountToo() {
    Checklist list =
        Checklist.between(finder.level("roles:associate-pm"), finder.level("roles:senior-pm"));

    assertThat(list.entries()).extracting(one -> one.level().id()).contains("pm", "senior-pm");
    assertThat(list.entries()).extracting(one -> one.level().id()).doesNotContain("associate-pm");
  }

  @Test
  void wrongOrderAndTwoLaddersAreRefused() {
    assertThatThrownBy(() -> Checklist.between(finder.level("roles:vp"), finder.level("roles:pm")))
        .hasMessage("datastax-pm-roles:vp isn't below datastax-pm-roles:pm");
    assertThatThrownBy(() -> Checklist.between(finder.level("L3"), finder.level("roles:pm")))
        .hasMessageContaining("two ladders");
  }

  @Test
  void everyLineHasANameOfItsOwn() {
    List<String> ids = Checklist.all(Ladders.builtIn()).stream().map(Entry::id).toList();

    assertThat(ids)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z0-9-]+(:[a-z0-9-]+){2}"));
  }

  @Test
  void slugsAreTheFirstWords() {
    assertThat(Checklist.slug("Feels what a customer's day is like."))
        .isEqualTo("feels-what-a-customers");
    assertThat(Checklist.slug("A P&L, or a large budget.")).isEqualTo("a-p-l-or");
  }
}
