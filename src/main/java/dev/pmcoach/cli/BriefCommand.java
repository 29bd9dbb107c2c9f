package dev.pmcoach.cli;

import dev.pmcoach.content.EvidenceKind;
import dev.pmcoach.content.Library;
import dev.pmcoach.content.Loop;
import dev.pmcoach.content.Persona;
import dev.pmcoach.content.Round;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import dev.pmcoach.content.Values;
import dev.pmcoach.planning.Story;
import dev.pmcoach.planning.StoryReview;
import dev.pmcoach.report.Brief;
import dev.pmcoach.scoring.Scorer;
import dev.pmcoach.session.History;
import dev.pmcoach.session.SessionSummary;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Prints the sheet for the evening before. */
final class BriefCommand implements Command {
  private static final int STORIES = 3;

  private static final int SIGNALS = 2;

  private static final int MOST_UNVERIFIED = 5;

  /** What an answer lacks most often, in the order of what it is worth. */
  private static final List<EvidenceKind> ADVICE =
      List.of(EvidenceKind.VERIFICATION, EvidenceKind.BASELINE, EvidenceKind.FIGURE);

  @Override
  public void declare(Options options) {
    options.value("--loop", "LOOP", "The interview loop (default: the target's)");
  }

  @Override
  public List<String> examples() {
    return List.of("coach brief", "coach brief --format html > brief.html");
  }

  @Override
  public Set<Format> formats() {
    return EnumSet.of(Format.TEXT, Format.JSON, Format.MARKDOWN, Format.HTML);
  }

  @Override
  public int run(Invocation call) {
    Brief brief = brief(call);
    if (call.format() == Format.HTML) {
      call.out().print(brief.html());
    } else {
      call.show(brief::page, brief::write);
    }
    return ExitCode.OK;
  }

  private static Brief brief(Invocation call) {
    Library library = call.services().library();
    Loop loop = Targets.loop(call);
    Rubric rubric = Targets.rubric(call);
    Scorer scorer = new Scorer(rubric);
    List<StoryReview> stories =
        StoryFiles.of(call).all(call).stream()
            .map(story -> StoryReview.of(story, scorer))
            .sorted(Comparator.comparingInt(StoryReview::score).reversed())
            .toList();
    List<SessionSummary> sessions =
        new History(call.services().sessions())
            .all().stream().filter(session -> session.rubric().equals(rubric.id())).toList();
    Optional<Values> plan = library.file("plans", loop.id()).map(Values::new);
    return new Brief(
        loop.title(),
        when(call),
        rubric.bar(),
        lastScore(sessions),
        stories.stream().limit(STORIES).map(BriefCommand::told).toList(),
        weakest(rubric, sessions),
        loop.rounds().stream().map(round -> people(library, round)).toList(),
        unverified(stories),
        plan.map(values -> values.texts("ask")).orElse(List.of()),
        plan.flatMap(values -> values.group("equity-ask", ask -> ask.text("text"))));
  }

  private static Optional<String> when(Invocation call) {
    LocalDate today = NextCommand.today(call);
    return Targets.of(call)
        .date()
        .map(day -> ChronoUnit.DAYS.between(today, day))
        .filter(days -> days >= 0)
        .map(
            days ->
                days == 0
                    ? "The interview is today."
                    : days == 1
                        ? "The interview is tomorrow."
                        : "The interview is in " + days + " days.");
  }

  private static Optional<Long> lastScore(List<SessionSummary> sessions) {
    Optional<Long> last = Optional.empty();
    for (SessionSummary session : sessions) {
      if (session.score().isPresent()) {
        last = Optional.of(Math.round(session.score().getAsDouble()));
      }
    }
    return last;
  }

  private static Brief.Told told(StoryReview review) {
    return new Brief.Told(
        review.story().id(),
        review.story().title(),
        review.story().figures().stream()
            .filter(figure -> !figure.unverified())
            .map(BriefCommand::inFull)
            .toList());
  }

  private static String inFull(Story.Figure figure) {
    return (figure.figure().strip()
            + " "
            + figure.baseline().strip()
            + " "
            + figure.check().strip())
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static List<String> unverified(List<StoryReview> stories) {
    List<String> unverified = new ArrayList<>();
    for (StoryReview review : stories) {
      for (Story.Figure figure : review.story().figures()) {
        if (figure.unverified() && unverified.size() < MOST_UNVERIFIED) {
          unverified.add(figure.figure().strip() + " (" + review.story().id() + ")");
        }
      }
    }
    return unverified;
  }

  /** Returns the signals with the most to gain by weight; untried ones count as half an answer. */
  private static List<Brief.Mind> weakest(Rubric rubric, List<SessionSummary> sessions) {
    Map<String, Double> last = new HashMap<>();
    sessions.forEach(
        session -> session.signals().forEach(one -> last.put(one.signal(), one.points())));
    return rubric.signals().stream()
        .sorted(
            Comparator.comparingDouble(
                (Signal signal) -> -signal.weight() * (100 - last.getOrDefault(signal.id(), 50.0))))
        .limit(SIGNALS)
        .map(signal -> new Brief.Mind(signal.title(), sentence(signal)))
        .toList();
  }

  private static String sentence(Signal signal) {
    for (EvidenceKind kind : ADVICE) {
      String advice = signal.advice().getOrDefault(kind, "").strip();
      if (!advice.isEmpty()) {
        return advice.replaceAll("\\s+", " ");
      }
    }
    return "Say what you did, what changed, and how you know.";
  }

  private static String people(Library library, Round round) {
    Optional<Persona> persona = library.persona(round.persona());
    String who = persona.map(one -> one.name() + ", " + one.title()).orElse(round.persona());
    String yes =
        persona
            .map(Persona::writesYes)
            .filter(text -> !text.isBlank())
            .map(String::strip)
            .orElse("");
    return round.title()
        + ", "
        + round.minutes()
        + " minutes: "
        + who
        + (yes.isEmpty() ? "" : ". Writes yes for: " + yes);
  }
}
