package dev.pmcoach.cli;

import dev.pmcoach.content.Library;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.interview.Grader;
import dev.pmcoach.interview.Interview;
import dev.pmcoach.interview.LoopCard;
import dev.pmcoach.interview.LoopCards;
import dev.pmcoach.interview.LoopPlan;
import dev.pmcoach.interview.LoopPlanner;
import dev.pmcoach.interview.PlanRequest;
import dev.pmcoach.interview.ScenarioScenes;
import dev.pmcoach.interview.State;
import dev.pmcoach.page.Page;
import dev.pmcoach.scoring.Scorer;
import dev.pmcoach.session.LoopCardJson;
import dev.pmcoach.session.Rebuilder;
import dev.pmcoach.session.Rebuilder.Rebuilt;
import dev.pmcoach.session.SessionJournal;
import dev.pmcoach.session.SessionLog;
import dev.pmcoach.session.SessionName;
import dev.pmcoach.session.SessionStore;
import dev.pmcoach.terminal.Console;
import dev.pmcoach.terminal.Consoles;
import dev.pmcoach.terminal.DebriefPage;
import dev.pmcoach.terminal.Dictation;
import dev.pmcoach.terminal.Env;
import dev.pmcoach.terminal.PracticeSummary;
import dev.pmcoach.terminal.RoundPlayer;
import dev.pmcoach.terminal.SystemVoice;
import dev.pmcoach.terminal.Voice;
import java.util.Optional;

/** Plays a session on the console, keeps it in its log and shows how it ended. */
final class SessionRun {
  private final Invocation call;
  private final SessionStore store;
  private final RoundPlayer.Extras extras;

  SessionRun(Invocation call) {
    this.call = call;
    store = call.services().sessions();
    extras = new RoundPlayer.Extras(voice(call), dictation(call));
  }

  /** Declares the options of spoken practice. */
  static void declareSpeech(Options options) {
    options.flag("--speak", "Say questions aloud, through the system's speech command");
    options.value("--dictate", "CMD", "Take answers from what this command prints");
  }

  private static Voice voice(Invocation call) {
    if (!call.flag("--speak")) {
      return Voice.NONE;
    }
    return SystemVoice.find(call.env())
        .map(Voice.class::cast)
        .orElseThrow(
            () ->
                Trouble.expected(
                    "there is no speech command on this machine", "Install espeak-ng, for one."));
  }

  private static Optional<Dictation> dictation(Invocation call) {
    return call.<String>option("--dictate").map(command -> new Dictation(call.env(), command));
  }

  /** Makes plans from the content in force. */
  static LoopPlanner planner(Invocation call) {
    return planner(call.services().library());
  }

  private static LoopPlanner planner(Library library) {
    return new LoopPlanner(library, new ScenarioScenes(library));
  }

  static Rebuilder rebuilder(Invocation call) {
    return new Rebuilder(call.services().library(), SessionRun::planner, SessionRun::grader);
  }

  static Grader grader(Rubric rubric) {
    return new Scorer(rubric)::score;
  }

  Console console() {
    Globals globals = call.globals();
    boolean watched = call.env().terminals().out();
    Env env = globals.quiet() && !watched ? call.env().withoutTalk() : call.env();
    return Consoles.open(env, globals.color(), globals.plain(), globals.noInput());
  }

  /** Plays a new session. */
  int start(Console console, LoopPlan plan) {
    FirstUse.say(call);
    boolean practice = plan.mode() == PlanRequest.Mode.PRACTICE;
    String what = practice ? "practice" : plan.loop().id();
    try (SessionLog log = store.create(what)) {
      Interview interview = new Interview(grader(plan.rubric()));
      RoundPlayer player = player(console, interview, log, plan);
      return ended(console, player, player.play(plan), log.name());
    } finally {
      extras.voice().close();
    }
  }

  /** Goes on with a session that was left. */
  int resume(SessionName name) {
    Rebuilt rebuilt = rebuilt(name);
    if (rebuilt.state().over()) {
      throw Trouble.expected("session " + name + " is finished", "Try: coach debrief " + name);
    }
    try (SessionLog log = store.open(name);
        Console console = console()) {
      log.append(rebuilt.unlogged());
      RoundPlayer player = player(console, rebuilt.interview(), log, rebuilt.plan());
      State state = player.resume(rebuilt.state(), log.draft().orElse(""));
      return ended(console, player, state, log.name());
    } finally {
      extras.voice().close();
    }
  }

  Rebuilt rebuilt(SessionName name) {
    var session = store.read(name);
    session.notices().forEach(notice -> call.err().println("coach: " + notice));
    Rebuilt rebuilt = rebuilder(call).rebuild(session);
    if (rebuilt.rubricChanged()) {
      call.err()
          .println(
              "coach: the rubric has changed since; the grades are those given then, pooled by"
                  + " today's weights");
    }
    if (rebuilt.questionsChanged()) {
      call.err().println("coach: the questions have changed since; this session keeps its own");
    }
    return rebuilt;
  }

  private RoundPlayer player(Console console, Interview interview, SessionLog log, LoopPlan plan) {
    SessionJournal journal =
        new SessionJournal(log, call.services().library().hash(), call.env().release());
    return new RoundPlayer(console, interview, journal, call.env().clock(), plan, extras);
  }

  private int ended(Console console, RoundPlayer player, State state, SessionName name) {
    if (!state.over()) {
      call.err().println("Saved. Go on with: coach resume " + name.letters());
      return player.interrupted() ? ExitCode.INTERRUPTED : ExitCode.OK;
    }
    if (console.interactive() && call.format() == Format.TEXT) {
      // The window may have another width by now than when the program began.
      console.print(page(state));
    } else {
      show(state, name);
    }
    return ExitCode.OK;
  }

  /** Shows a session's result, of one that isn't finished as it stands. */
  void show(State state, SessionName name) {
    call.show(() -> page(state), out -> LoopCardJson.write(out, name.toString(), cardSoFar(state)));
  }

  private Page page(State state) {
    Page page =
        state.plan().mode() == PlanRequest.Mode.PRACTICE
            ? PracticeSummary.page(state, "coach practice")
            : debrief(state, cardSoFar(state), call.globals().verbose());
    return PitfallNotes.added(page, call.services().library(), Answered.in(state));
  }

  private static LoopCard cardSoFar(State state) {
    return state.card().orElseGet(() -> new LoopCards(state.plan(), state.rounds()).card());
  }

  /** Returns the card of a session, of one that isn't finished as it stands. */
  static LoopCard card(State state) {
    return state.card().orElseGet(() -> new LoopCards(state.plan(), state.rounds()).card());
  }

  static Page debrief(State state, LoopCard card, boolean everything) {
    DebriefPage.Detail detail = new DebriefPage.Detail(state.plan().options().scores(), everything);
    String title = state.plan().loop().title() + (state.over() ? "" : ", so far");
    return new DebriefPage(card, detail).page(title, next(state, card));
  }

  private static String next(State state, LoopCard card) {
    if (!state.over()) {
      return "coach resume";
    }
    Optional<String> weakest =
        card.fixes().stream()
            .map(LoopCard.Fix::id)
            .filter(id -> state.plan().rubric().signal(id).isPresent())
            .findFirst();
    return weakest.map(signal -> "coach practice --signal " + signal).orElse("coach mock");
  }
}
