package dev.pmcoach.interview;

import dev.pmcoach.content.Provenance;
import dev.pmcoach.content.Question;
import dev.pmcoach.content.Round;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Plays the scene of a round: a role-play or a stress scenario. */
final class Scenes {
  private final Play play;
  private final Rounds rounds;

  Scenes(Play play, Rounds rounds) {
    this.play = play;
    this.rounds = rounds;
  }

  void open() {
    Scene scene = play.round().scene().orElseThrow();
    play.changeRound(
        round -> {
          round.asked = 1;
          round.exchanges.add(Exchange.open(question(scene), scene.briefing(), focus()));
        });
    play.stage = Stage.ANSWER;
    play.said = scene.briefing();
    play.emit(
        new Event.Asked(
            play.roundIndex(), 0, 1, 1, play.exchange().question(), scene.briefing(), play.now));
    follow(scene.open());
  }

  private List<String> focus() {
    return play.round().plan().round().focus();
  }

  /** What the candidate says in a scene is graded like an answer to this. */
  private Question question(Scene scene) {
    Round round = play.round().plan().round();
    return new Question(
        round.scenario().orElse(round.id()),
        play.plan.loop().id(),
        round.id(),
        "case",
        scene.briefing(),
        round.focus(),
        Math.min(30, round.minutes()),
        List.of(),
        List.of(),
        List.of(),
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Provenance.NONE,
        "");
  }

  void said(String text) {
    follow(play.round().scene().orElseThrow().said(text, elapsed()));
  }

  void waited() {
    Scene.Turn turn = play.round().scene().orElseThrow().waited(elapsed());
    if (!turn.lines().isEmpty() || turn.over()) {
      follow(turn);
    }
  }

  /** Without a clock no time goes by in a scene. */
  private Duration elapsed() {
    return play.plan.options().timer() ? play.round().active() : Duration.ZERO;
  }

  private void follow(Scene.Turn turn) {
    play.changeRound(round -> round.scene = Optional.of(turn.scene()));
    for (Scene.Line line : turn.lines()) {
      play.emit(new Event.SceneLine(play.roundIndex(), line, play.now));
    }
    if (!turn.lines().isEmpty()) {
      Scene.Line last = turn.lines().get(turn.lines().size() - 1);
      play.said = last.speaker().isEmpty() ? last.words() : last.speaker() + ": " + last.words();
    }
    if (turn.over()) {
      leave();
    }
  }

  /** The scene ends as it stands. */
  void leave() {
    Scene.Outcome outcome = play.round().scene().orElseThrow().outcome();
    play.emit(new Event.SceneEnded(play.roundIndex(), outcome, play.now));
    rounds.end(RoundEnd.SCENE);
  }
}
