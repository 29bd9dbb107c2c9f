package dev.pmcoach.cli;

import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.interview.Exchange;
import dev.pmcoach.interview.State;
import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.page.Page;
import dev.pmcoach.scoring.Scorecard;
import dev.pmcoach.scoring.SignalGrade;
import dev.pmcoach.session.LogEvent;
import dev.pmcoach.session.SessionName;
import dev.pmcoach.terminal.WhyPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows which words of a session carried its grades, and what the next step is worth. */
final class WhyCommand implements Command {
  @Override
  public void declare(Options options) {
    options.word("SIGNAL", "0..1", "Only this signal (default: all that were targeted)");
    options.whole("--question", "N", "Only the Nth question that was answered");
    options.value("--session", "SESSION", "Which session (default: the latest)");
  }

  @Override
  public List<String> examples() {
    return List.of("coach why", "coach why market-impact --question 2");
  }

  @Override
  public int run(Invocation call) {
    SessionName name = call.services().sessions().find(call.<String>option("--session"));
    State state = new SessionRun(call).rebuilt(name).state();
    Rubric rubric = state.plan().rubric();
    Optional<String> signal = call.word(0);
    signal.ifPresent(id -> requireKnown(rubric, id));
    List<Exchange> answered = answered(call, state);
    List<LogEvent.Disputed> disputes =
        call.services().sessions().read(name).all(LogEvent.Disputed.class);
    call.show(
        () -> page(rubric, answered, signal, disputes), out -> json(out, rubric, answered, signal));
    return ExitCode.OK;
  }

  static void requireKnown(Rubric rubric, String signal) {
    if (rubric.signal(signal).isEmpty()) {
      throw Trouble.unknown(
          "signal",
          signal,
          rubric.signals().stream().map(Signal::id).toList(),
          "coach rubric show " + rubric.id());
    }
  }

  private static List<Exchange> answered(Invocation call, State state) {
    List<Exchange> answered = new ArrayList<>();
    state
        .rounds()
        .forEach(
            round ->
                round.exchanges().stream()
                    .filter(one -> one.card().isPresent())
                    .forEach(answered::add));
    if (answered.isEmpty()) {
      throw Trouble.expected("this session has no answer yet", "Try: coach resume");
    }
    Optional<Integer> number = call.option("--question");
    if (number.isEmpty()) {
      return answered;
    }
    if (number.get() < 1 || number.get() > answered.size()) {
      throw call.usage("--question takes 1 to " + answered.size());
    }
    return List.of(answered.get(number.get() - 1));
  }

  private static Page page(
      Rubric rubric,
      List<Exchange> answered,
      Optional<String> signal,
      List<LogEvent.Disputed> disputes) {
    Page.Builder page = Page.builder();
    WhyPage why = new WhyPage(rubric);
    for (Exchange exchange : answered) {
      page.addAll(why.of(exchange.words(), exchange.card().orElseThrow(), signal));
    }
    for (LogEvent.Disputed dispute : disputes) {
      page.muted(
          "You disagreed"
              + (dispute.signal().isEmpty() ? "" : " on " + dispute.signal())
              + ": "
              + dispute.because());
    }
    return page.muted(
            "Disagree? coach dispute SIGNAL --because TEXT keeps your reason; scores stay.")
        .build();
  }

  private static void json(
      JsonWriter out, Rubric rubric, List<Exchange> answered, Optional<String> signal) {
    WhyPage why = new WhyPage(rubric);
    out.object(
        () -> {
          out.field("schema", 1);
          out.array(
              "answers",
              answered,
              (to, exchange) ->
                  to.object(
                      () -> {
                        Scorecard card = exchange.card().orElseThrow();
                        to.field("question", exchange.words().strip());
                        to.array(
                            "signals",
                            WhyPage.grades(card, signal),
                            (each, grade) -> grade(each, why, card, grade));
                      }));
        });
  }

  private static void grade(JsonWriter out, WhyPage why, Scorecard card, SignalGrade grade) {
    out.object(
        () -> {
          out.field("id", grade.signal()).field("level", grade.level());
          out.field("points", grade.points());
          out.array(
              "evidence",
              grade.evidence(),
              (to, evidence) ->
                  to.object(
                      () ->
                          to.field("kind", evidence.kind().id())
                              .field("text", evidence.span().text())));
          out.array("missing", grade.missing(), (to, kind) -> to.value(kind.id()));
          out.field("worth", Math.round(why.worth(card, grade)));
          out.field("advice", grade.advice());
        });
  }
}
