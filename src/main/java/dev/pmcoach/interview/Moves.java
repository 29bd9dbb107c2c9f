package dev.pmcoach.interview;

import dev.pmcoach.interview.State.Presence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What each kind of input does while the candidate is there. */
final class Moves implements Input.Visitor<Void> {
  private final Play play;
  private final Clock clock;
  private final Rounds rounds;
  private final Answers answers;
  private final Practice practice;

  Moves(Play play, Clock clock, Grader grader) {
    this.play = play;
    this.clock = clock;
    rounds = new Rounds(play, clock);
    answers = new Answers(play, clock, rounds, grader);
    practice = new Practice(play, rounds);
  }

  @Override
  public Void answered(Input.Answered input) {
    clock.nudgeRound();
    if (input.text().isBlank()) {
      play.refuse("Nothing was said. Say something, or :skip.");
    } else {
      switch (play.stage) {
        case ANSWER -> answers.answered(input);
        case DEFENCE -> answers.defended(input);
        case FRAME -> practice.filled(input.text());
        case RATING, CHOICE, BREAK, OVER -> play.refuse("No answer is wanted now.");
      }
    }
    return null;
  }

  @Override
  public Void skipped(Input.Skipped input) {
    clock.nudgeRound();
    switch (play.stage) {
      case ANSWER -> answers.skipped();
      case DEFENCE -> {
        Challenge challenge = play.challenges.get(play.challenge - 1);
        play.emit(new Event.Skipped(challenge.round(), challenge.exchange(), play.now));
        rounds.challengeNext();
      }
      case RATING -> answers.rated(new Input.Rated(Map.of(), "", play.now), practice);
      case CHOICE -> rounds.advance();
      case FRAME -> practice.showModel();
      case BREAK, OVER -> play.refuse("There is nothing to skip.");
    }
    return null;
  }

  @Override
  public Void repeatWanted(Input.RepeatWanted input) {
    play.restate();
    return null;
  }

  @Override
  public Void hintWanted(Input.HintWanted input) {
    if (play.stage != Stage.ANSWER) {
      play.refuse("There is no hint here.");
      return null;
    }
    List<String> hints = play.exchange().question().hints();
    int taken = play.exchange().hints();
    if (taken == hints.size()) {
      play.refuse(hints.isEmpty() ? "This question has no hints." : "That was the last hint.");
      return null;
    }
    play.changeExchange(open -> open.hints++);
    play.emit(
        new Event.Hinted(
            play.roundIndex(),
            play.exchangeIndex(),
            taken + 1,
            hints.size(),
            hints.get(taken),
            play.now));
    return null;
  }

  @Override
  public Void noted(Input.Noted input) {
    int round = play.roundIndex();
    int exchange = play.exchangeIndex();
    if (play.stage == Stage.DEFENCE) {
      Challenge challenge = play.challenges.get(play.challenge - 1);
      round = challenge.round();
      exchange = challenge.exchange();
    }
    if (exchange < 0) {
      play.refuse("There is no question to keep a note with.");
    } else {
      play.changeExchange(round, exchange, open -> open.notes.add(input.text()));
      play.emit(new Event.Noted(round, exchange, input.text(), play.now));
    }
    return null;
  }

  @Override
  public Void edited(Input.Edited input) {
    answers.edited(input);
    return null;
  }

  @Override
  public Void rated(Input.Rated input) {
    if (play.stage == Stage.RATING) {
      answers.rated(input, practice);
    } else {
      play.refuse("No rating is wanted now.");
    }
    return null;
  }

  @Override
  public Void chosen(Input.Chosen input) {
    if (play.stage == Stage.CHOICE && play.choices.contains(input.choice())) {
      practice.chosen(input.choice());
    } else {
      play.refuse("That is not on offer now.");
    }
    return null;
  }

  @Override
  public Void paused(Input.Paused input) {
    play.presence = Presence.PAUSED;
    play.emit(new Event.Paused(play.now));
    return null;
  }

  @Override
  public Void resumed(Input.Resumed input) {
    play.presence = Presence.HERE;
    play.emit(new Event.Resumed(play.now));
    if (play.stage == Stage.BREAK) {
      rounds.startNext();
    } else {
      play.restate();
    }
    return null;
  }

  @Override
  public Void ticked(Input.Ticked input) {
    if (play.stage != Stage.ANSWER && play.stage != Stage.DEFENCE) {
      return null;
    }
    clock.nudgeRound();
    clock.nudgeAnswer(input.draftWords(), OptionalDouble.empty());
    if (play.stage == Stage.ANSWER && play.round().scene().isPresent()) {
      new Scenes(play, rounds).waited();
    }
    return null;
  }

  @Override
  public Void quit(Input.Quit input) {
    if (input.why().resumable()) {
      play.presence = Presence.AWAY;
      play.emit(new Event.Interrupted(input.why(), play.now));
    } else {
      play.presence = Presence.HERE;
      play.prompt = Optional.empty();
      rounds.leave();
    }
    return null;
  }
}
