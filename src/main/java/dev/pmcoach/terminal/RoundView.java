package dev.pmcoach.terminal;

import dev.pmcoach.content.Persona;
import dev.pmcoach.content.Question;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.interview.Choice;
import dev.pmcoach.interview.Event;
import dev.pmcoach.interview.Exchange;
import dev.pmcoach.interview.LoopPlan;
import dev.pmcoach.interview.Nudge;
import dev.pmcoach.interview.PlanRequest;
import dev.pmcoach.interview.Rater;
import dev.pmcoach.interview.RoundEnd;
import dev.pmcoach.interview.RoundPlan;
import dev.pmcoach.interview.Stage;
import dev.pmcoach.interview.State;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Reflow;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import java.util.stream.Collectors;

/** Shows what happens in a session as a running transcript. */
final class RoundView implements Event.Visitor<Void> {
  private final Console console;
  private final Voice voice;
  private final LoopPlan plan;
  private final OpeningPages openings;
  private final PracticePages practice;

  RoundView(Console console, Voice voice, LoopPlan plan) {
    this.console = console;
    this.voice = voice;
    this.plan = plan;
    openings = new OpeningPages(plan);
    practice = new PracticePages(plan.rubric(), plan.options().scores());
  }

  private Rubric rubric() {
    return plan.rubric();
  }

  private boolean mock() {
    return plan.mode() == PlanRequest.Mode.MOCK;
  }

  private void say(String who, String words) {
    voice.say(words);
    console.print(Text.of(who + ": ", Style.ACCENT).plus(Reflow.paragraph(Text.of(words))));
  }

  private void note(String words) {
    console.print(Text.of(words, Style.MUTED));
  }

  private void gap() {
    console.print(Text.EMPTY);
  }

  private Persona persona(int round) {
    return plan.rounds().get(round).persona();
  }

  private String name(String persona) {
    for (RoundPlan round : plan.rounds()) {
      for (Persona person : round.panel()) {
        if (person.id().equals(persona)) {
          return person.name();
        }
      }
    }
    return persona;
  }

  /** Says where somebody is who comes back. */
  void welcomeBack(State state) {
    console.print(openings.title());
    gap();
    console.print(
        Text.of("Welcome back. You are in: ", Style.MUTED)
            .plus(StatusLine.of(state, 0, state.last())));
    if (state.stage() == Stage.ANSWER) {
      state.exchange().ifPresent(exchange -> remind(exchange, state.prompt().isPresent()));
    }
  }

  /** A follow-up makes no sense without its question, nor a question without its exhibit. */
  private void remind(Exchange exchange, boolean followUp) {
    exhibit(exchange.question());
    if (followUp) {
      gap();
      console.print(Reflow.paragraph(Text.of(exchange.words(), Style.MUTED)));
    }
  }

  private void exhibit(Question question) {
    if (question.exhibit().isPresent()) {
      gap();
      console.print(ExhibitPage.of(question.exhibit().get()));
    }
  }

  @Override
  public Void loopStarted(Event.LoopStarted event) {
    console.print(openings.loop());
    return null;
  }

  @Override
  public Void roundStarted(Event.RoundStarted event) {
    if (!mock()) {
      return null;
    }
    Persona persona = event.plan().persona();
    gap();
    console.print(openings.round(event.round()));
    if (!persona.opening().isBlank() && event.plan().scene().isEmpty()) {
      say(persona.name(), persona.opening());
    }
    return null;
  }

  @Override
  public Void asked(Event.Asked event) {
    gap();
    if (event.total() > 1) {
      note("Question " + event.number() + " of " + event.total());
    }
    event
        .question()
        .exhibit()
        .ifPresent(
            exhibit -> {
              console.print(ExhibitPage.of(exhibit));
              gap();
            });
    if (plan.rounds().get(event.round()).scene().isPresent()) {
      console.print(Reflow.paragraph(Text.of(event.words(), Style.MUTED)));
    } else if (mock()) {
      say(persona(event.round()).name(), event.words());
    } else {
      voice.say(event.words());
      console.print(Reflow.paragraph(Text.of(event.words(), Style.STRONG)));
      note(
          "Listens for "
              + Words.list(
                  event.question().targets().stream()
                      .map(signal -> Words.title(rubric(), signal))
                      .toList())
              + ".");
    }
    if (plan.options().interviewer() && mock()) {
      gap();
      console.print(new PartnerPages(rubric()).sheet(event.question()));
      gap();
      note("Answered aloud? Then :skip, and the partner rates.");
    }
    return null;
  }

  @Override
  public Void answered(Event.Answered event) {
    return null;
  }

  @Override
  public Void edited(Event.Edited event) {
    note("Changed.");
    return null;
  }

  @Override
  public Void acknowledged(Event.Acknowledged event) {
    gap();
    voice.say(event.words());
    console.print(Text.of(event.words()));
    return null;
  }

  @Override
  public Void followedUp(Event.FollowedUp event) {
    gap();
    say(persona(event.round()).name(), event.words());
    return null;
  }

  @Override
  public Void pulledBack(Event.PulledBack event) {
    gap();
    say(persona(event.round()).name(), event.words());
    return null;
  }

  @Override
  public Void challenged(Event.Challenged event) {
    gap();
    note("Challenge " + event.number() + " of " + event.total());
    say(name(event.persona()), event.words());
    return null;
  }

  @Override
  public Void repeated(Event.Repeated event) {
    gap();
    voice.say(event.words());
    console.print(Reflow.paragraph(Text.of(event.words(), Style.STRONG)));
    return null;
  }

  @Override
  public Void hinted(Event.Hinted event) {
    console.print(
        Text.of("Hint " + event.step() + " of " + event.total() + ": ", Style.ACCENT)
            .plus(Reflow.paragraph(Text.of(event.words()))));
    return null;
  }

  @Override
  public Void skipped(Event.Skipped event) {
    if (!plan.options().interviewer()) {
      note("Skipped.");
    }
    return null;
  }

  @Override
  public Void noted(Event.Noted event) {
    note("Kept.");
    return null;
  }

  @Override
  public Void paused(Event.Paused event) {
    note("The clock stands still.");
    return null;
  }

  @Override
  public Void resumed(Event.Resumed event) {
    return null;
  }

  @Override
  public Void nudged(Event.Nudged event) {
    boolean late = event.nudge() == Nudge.ANSWER_OVER || event.nudge() == Nudge.ROUND_OVER;
    console.print(Text.of(event.words(), late ? Style.WARN : Style.MUTED));
    return null;
  }

  @Override
  public Void scored(Event.Scored event) {
    return null;
  }

  @Override
  public Void ratingWanted(Event.RatingWanted event) {
    gap();
    if (event.rater() == Rater.SELF) {
      console.print(practice.ratingHelp(event.signals()));
    } else {
      console.print(
          Text.of(
              "Partner: your grades, 0 to 4, for "
                  + event.signals().stream()
                      .map(signal -> Words.title(rubric(), signal))
                      .collect(Collectors.joining(", "))
                  + "."));
    }
    return null;
  }

  @Override
  public Void rated(Event.Rated event) {
    return null;
  }

  @Override
  public Void revealed(Event.Revealed event) {
    gap();
    console.print(practice.revealed(event));
    return null;
  }

  @Override
  public Void choiceOffered(Event.ChoiceOffered event) {
    return null;
  }

  /** Returns what a choice does, as an offer. */
  static String offer(Choice choice) {
    return switch (choice) {
      case RETRY -> "retry: the same question once more";
      case MODEL -> "model: a frame to fill, then a sample answer";
      case VARIANT -> "variant: the same skill, another situation";
      case NEXT -> "next: go on";
    };
  }

  @Override
  public Void framed(Event.Framed event) {
    gap();
    Page.Builder page = Page.builder();
    page.subheading("A frame for your own facts");
    page.bullets(event.lines());
    page.muted("Fill it as your answer, or :skip to the sample.");
    console.print(page.build());
    return null;
  }

  @Override
  public Void modelShown(Event.ModelShown event) {
    gap();
    Page.Builder page = Page.builder();
    page.subheading("A strong sample; the facts are invented");
    page.quote(Reflow.paragraph(Text.of(event.sample().answer())).plain());
    page.text(event.sample().remark());
    console.print(page.build());
    return null;
  }

  @Override
  public Void sceneLine(Event.SceneLine event) {
    gap();
    if (event.line().speaker().isEmpty()) {
      console.print(Text.of(event.line().words(), Style.STRONG));
    } else {
      say(event.line().speaker(), event.line().words());
    }
    return null;
  }

  @Override
  public Void sceneEnded(Event.SceneEnded event) {
    gap();
    Page.Builder page = Page.builder();
    page.subheading(event.outcome().title());
    if (!mock()) {
      // A mock keeps every card sealed until its debrief.
      page.add(OutcomeCard.of(event.outcome()));
    }
    console.print(page.build());
    return null;
  }

  @Override
  public Void roundEnded(Event.RoundEnded event) {
    if (!mock()) {
      return null;
    }
    if (event.why() == RoundEnd.TIME) {
      gap();
      note("The round's minutes are used up.");
    }
    if (!event.words().isBlank()) {
      gap();
      say(persona(event.round()).name(), event.words());
    }
    return null;
  }

  @Override
  public Void debriefed(Event.Debriefed event) {
    return null;
  }

  @Override
  public Void interrupted(Event.Interrupted event) {
    return null;
  }

  @Override
  public Void finished(Event.Finished event) {
    gap();
    return null;
  }

  @Override
  public Void refused(Event.Refused event) {
    note(event.words());
    return null;
  }
}
