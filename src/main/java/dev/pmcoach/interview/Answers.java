package dev.pmcoach.interview;

import dev.pmcoach.interview.Exchange.Part;
import dev.pmcoach.interview.Exchange.Prompt;
import dev.pmcoach.scoring.Scorecard;
import dev.pmcoach.scoring.SpokenPace;
import java.util.List;
import java.util.Optional;

/** Takes answers, grades them and decides whether to ask on. */
final class Answers {
  private final Play play;
  private final Clock clock;
  private final Rounds rounds;
  private final Grader grader;

  Answers(Play play, Clock clock, Rounds rounds, Grader grader) {
    this.play = play;
    this.clock = clock;
    this.rounds = rounds;
    this.grader = grader;
  }

  void answered(Input.Answered input) {
    boolean scene = play.round().scene().isPresent();
    clock.nudgeAnswer(SpokenPace.words(input.text()), input.seconds());
    join(play.roundIndex(), play.exchangeIndex(), input);
    if (scene) {
      new Scenes(play, rounds).said(input.text());
    } else if (play.practice() && play.exchange().first().isPresent()) {
      new Practice(play, rounds).reveal();
    } else if (play.practice()) {
      play.wantRating();
    } else {
      askOn();
    }
  }

  /** A reply to the committee joins the answer that it doubts. */
  void defended(Input.Answered input) {
    Challenge challenge = play.challenges.get(play.challenge - 1);
    clock.nudgeAnswer(SpokenPace.words(input.text()), input.seconds());
    join(challenge.round(), challenge.exchange(), input);
    rounds.challengeNext();
  }

  private void join(int round, int exchange, Input.Answered input) {
    int part = play.rounds.get(round).exchanges().get(exchange).parts().size();
    play.changeExchange(
        round,
        exchange,
        open -> {
          open.parts.add(new Part(input.text(), input.seconds(), play.now));
          if (play.prompt.isPresent()) {
            open.prompts.set(open.prompts.size() - 1, repliedTo(play.prompt.get(), part));
          }
        });
    play.prompt = Optional.empty();
    play.emit(new Event.Answered(round, exchange, part, input.text(), input.seconds(), play.now));
    grade(round, exchange);
  }

  private static Prompt repliedTo(Prompt prompt, int part) {
    return new Prompt(
        prompt.kind(),
        prompt.signal(),
        prompt.missing(),
        prompt.persona(),
        prompt.quote(),
        prompt.words(),
        part);
  }

  private void grade(int round, int exchange) {
    Exchange graded = play.rounds.get(round).exchanges().get(exchange);
    Scorecard card = grader.grade(graded.answer());
    play.changeExchange(round, exchange, open -> open.card = Optional.of(card));
    play.emit(new Event.Scored(round, exchange, card, graded.card(), play.now));
  }

  private void askOn() {
    if (play.plan.options().interviewer()) {
      play.wantRating();
      return;
    }
    Optional<Prompt> next =
        clock.roundOver()
            ? Optional.empty()
            : new FollowUps(play.rubric(), play.round().plan().persona()).next(play.exchange());
    if (next.isEmpty()) {
      rounds.advance();
      return;
    }
    Prompt prompt = next.get();
    clock.freshAnswer();
    int part = play.exchange().parts().size();
    play.prompt = next;
    play.said = prompt.words();
    play.stage = Stage.ANSWER;
    play.changeExchange(open -> open.prompts.add(prompt));
    int round = play.roundIndex();
    int exchange = play.exchangeIndex();
    play.emit(
        prompt.kind() == Prompt.Kind.PULL_BACK
            ? new Event.PulledBack(round, exchange, part, prompt.signal(), prompt.words(), play.now)
            : new Event.FollowedUp(
                round,
                exchange,
                part,
                prompt.signal(),
                prompt.missing(),
                prompt.words(),
                play.now));
  }

  /** Passes over a question, or over its follow-up: what was said before still counts. */
  void skipped() {
    boolean unanswered = !play.exchange().answered();
    if (play.round().scene().isPresent()) {
      new Scenes(play, rounds).leave();
      return;
    }
    play.prompt = Optional.empty();
    play.changeExchange(
        open -> {
          open.skipped = unanswered && open.first.isEmpty();
          open.card = open.card.or(() -> open.first);
        });
    play.emit(new Event.Skipped(play.roundIndex(), play.exchangeIndex(), play.now));
    if (unanswered && play.plan.options().interviewer() && !play.practice()) {
      // The answer was spoken, not typed; the partner heard it.
      play.wantRating();
    } else {
      rounds.advance();
    }
  }

  void rated(Input.Rated input, Practice practice) {
    Rater rater = play.rater();
    play.changeExchange(
        open -> {
          if (rater == Rater.SELF) {
            open.own = input.grades();
          } else {
            open.partner = input.grades();
          }
          if (!input.note().isBlank()) {
            open.notes.add(input.note());
          }
        });
    play.emit(
        new Event.Rated(
            play.roundIndex(),
            play.exchangeIndex(),
            rater,
            input.grades(),
            input.note(),
            play.now));
    if (rater == Rater.SELF) {
      practice.reveal();
    } else {
      rounds.advance();
    }
  }

  /** Replaces the last answer of this round, as if it had been given so. */
  void edited(Input.Edited input) {
    int round = play.roundIndex();
    int exchange = lastAnswered(play.round().exchanges());
    boolean open = play.stage == Stage.ANSWER || play.stage == Stage.RATING;
    if (!open || exchange < 0 || input.text().isBlank() || play.round().scene().isPresent()) {
      play.refuse("There is no answer to change now.");
      return;
    }
    int part = play.round().exchanges().get(exchange).parts().size() - 1;
    boolean current = exchange == play.exchangeIndex();
    boolean unanswered = play.prompt.isPresent();
    play.changeExchange(
        round,
        exchange,
        change -> {
          Part old = change.parts.get(part);
          change.parts.set(part, new Part(input.text(), old.seconds(), old.at()));
          if (current && unanswered) {
            change.prompts.remove(change.prompts.size() - 1);
          }
        });
    play.emit(new Event.Edited(round, exchange, part, input.text(), play.now));
    grade(round, exchange);
    if (current && play.stage == Stage.ANSWER) {
      play.prompt = Optional.empty();
      askOn();
    } else {
      play.restate();
    }
  }

  private static int lastAnswered(List<Exchange> exchanges) {
    for (int i = exchanges.size() - 1; i >= 0; i--) {
      if (exchanges.get(i).answered()) {
        return i;
      }
    }
    return -1;
  }
}
