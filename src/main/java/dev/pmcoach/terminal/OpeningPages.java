package dev.pmcoach.terminal;

import dev.pmcoach.content.Persona;
import dev.pmcoach.interview.LoopPlan;
import dev.pmcoach.interview.PlanRequest;
import dev.pmcoach.interview.RoundPlan;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;

/** What is said before a session and before each of its rounds. */
final class OpeningPages {
  private final LoopPlan plan;

  OpeningPages(LoopPlan plan) {
    this.plan = plan;
  }

  private boolean mock() {
    return plan.mode() == PlanRequest.Mode.MOCK;
  }

  Page title() {
    return Page.builder().title(mock() ? plan.loop().title() : "Practice").build();
  }

  Page loop() {
    String what =
        mock()
            ? Words.count(plan.rounds().size(), "round", "rounds")
                + ". Nothing is scored aloud before the debrief. "
                + Words.UNOFFICIAL
            : Words.count(plan.rounds().get(0).questions().size(), "question", "questions")
                + ". You rate yourself first, then you see the score.";
    return Page.builder().addAll(title()).muted(what).build();
  }

  /**
   * @param place of the round in the plan, from 0
   */
  Page round(int place) {
    RoundPlan round = plan.rounds().get(place);
    Persona persona = round.persona();
    String time = plan.options().timer() ? " · " + round.round().minutes() + " minutes" : "";
    return Page.builder()
        .heading(
            "Round "
                + (place + 1)
                + " of "
                + plan.rounds().size()
                + " · "
                + round.round().title()
                + time)
        .text(Text.of(persona.name(), Style.STRONG).plus(", " + persona.title(), Style.MUTED))
        .build();
  }
}
