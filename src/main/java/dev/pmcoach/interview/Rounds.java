package dev.pmcoach.interview;

import dev.pmcoach.content.Persona;
import dev.pmcoach.content.Question;
import dev.pmcoach.interview.Exchange.Prompt;
import java.util.List;
import java.util.Optional;

/** Moves from question to question and from round to round. */
final class Rounds {
  private final Play play;
  private final Clock clock;

  Rounds(Play play, Clock clock) {
    this.play = play;
    this.clock = clock;
  }

  /** Starts the next round, and in it what comes first. */
  void startNext() {
    RoundPlan plan = play.plan.rounds().get(play.rounds.size());
    if (plan.round().committee()) {
      play.challenges = Challenges.of(play.rounds, play.rubric(), plan.panel(), play.plan.seed());
      play.challenge = 0;
    }
    play.rounds.add(RoundState.open(plan));
    play.emit(new Event.RoundStarted(play.roundIndex(), plan, play.now));
    if (plan.scene().isPresent()) {
      new Scenes(play, this).open();
    } else if (plan.round().committee() && plan.questions().isEmpty()) {
      challengeNext();
    } else {
      askNext();
    }
  }

  void askNext() {
    RoundState round = play.round();
    List<Question> questions = round.plan().questions();
    if (clock.roundOver()) {
      end(RoundEnd.TIME);
    } else if (round.asked() == questions.size()) {
      end(RoundEnd.QUESTIONS);
    } else {
      Question question = questions.get(round.asked());
      play.changeRound(open -> open.asked++);
      ask(question, question.prompt());
    }
  }

  void ask(Question question, String words) {
    clock.freshAnswer();
    play.changeRound(
        open -> open.exchanges.add(Exchange.open(question, words, question.targets())));
    play.stage = Stage.ANSWER;
    play.prompt = Optional.empty();
    play.said = words;
    play.emit(
        new Event.Asked(
            play.roundIndex(),
            play.exchangeIndex(),
            play.round().asked(),
            play.round().plan().questions().size(),
            question,
            words,
            play.now));
  }

  /** The question is done with: on to the next, with a word in between where one was answered. */
  void advance() {
    RoundState round = play.round();
    Persona persona = round.plan().persona();
    boolean more = round.asked() < round.plan().questions().size() && !clock.roundOver();
    String words =
        Chance.inTurn(
            persona.acknowledgements(), play.plan.seed() + play.roundIndex(), round.asked());
    boolean answered = !play.exchange().skipped() || !play.exchange().partner().isEmpty();
    if (more && answered && !play.practice() && !words.isEmpty()) {
      play.emit(new Event.Acknowledged(words, play.now));
    }
    askNext();
  }

  void challengeNext() {
    if (play.challenges.isEmpty()) {
      play.emit(new Event.Acknowledged("No figure on your card is in doubt.", play.now));
    }
    if (play.challenge == play.challenges.size() || clock.roundOver()) {
      play.prompt = Optional.empty();
      end(clock.roundOver() ? RoundEnd.TIME : RoundEnd.QUESTIONS);
      return;
    }
    clock.freshAnswer();
    Challenge challenge = play.challenges.get(play.challenge++);
    Prompt prompt =
        new Prompt(
            Prompt.Kind.CHALLENGE,
            challenge.signal(),
            challenge.missing(),
            challenge.persona(),
            challenge.quote(),
            challenge.words(),
            0);
    play.stage = Stage.DEFENCE;
    play.prompt = Optional.of(prompt);
    play.said = challenge.words();
    play.changeExchange(challenge.round(), challenge.exchange(), open -> open.prompts.add(prompt));
    play.emit(
        new Event.Challenged(
            play.challenge,
            play.challenges.size(),
            challenge.persona(),
            challenge.round(),
            challenge.exchange(),
            challenge.signal(),
            challenge.quote(),
            challenge.words(),
            play.now));
  }

  void end(RoundEnd why) {
    play.changeRound(open -> open.ended = Optional.of(why));
    // A scene says its own last words.
    boolean silent = why == RoundEnd.LEFT || why == RoundEnd.SCENE;
    String closing = silent ? "" : play.round().plan().persona().closing();
    play.prompt = Optional.empty();
    play.emit(new Event.RoundEnded(play.roundIndex(), why, closing, play.now));
    if (why == RoundEnd.LEFT || play.rounds.size() == play.plan.rounds().size()) {
      finish();
    } else {
      play.stage = Stage.BREAK;
    }
  }

  private void finish() {
    if (!play.practice()) {
      LoopCard card = new LoopCards(play.plan, play.rounds).card();
      play.card = Optional.of(card);
      play.emit(new Event.Debriefed(card, play.now));
    }
    play.stage = Stage.OVER;
    play.emit(new Event.Finished(play.now));
  }

  /** The candidate leaves for good. */
  void leave() {
    if (play.stage == Stage.BREAK) {
      finish();
    } else {
      end(RoundEnd.LEFT);
    }
  }
}
