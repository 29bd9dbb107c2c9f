package dev.pmcoach.interview;

import dev.pmcoach.content.Rubric;
import dev.pmcoach.interview.Exchange.Prompt;
import dev.pmcoach.interview.State.Presence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A state while one input changes it, with the events that come of it. */
final class Play {
  final LoopPlan plan;
  final Instant now;
  final List<RoundState> rounds;
  final List<Event> events = new ArrayList<>();
  Stage stage;
  Presence presence;
  String said;
  Optional<Prompt> prompt;
  List<Challenge> challenges;
  int challenge;
  List<Choice> choices;
  Optional<LoopCard> card;
  private final Instant last;

  Play(State state, Instant now) {
    plan = state.plan();
    this.now = now;
    last = now.isBefore(state.last()) ? state.last() : now;
    rounds = new ArrayList<>(state.rounds());
    stage = state.stage();
    presence = state.presence();
    said = state.said();
    prompt = state.prompt();
    challenges = state.challenges();
    challenge = state.challenge();
    choices = state.choices();
    card = state.card();
  }

  /** Returns the state before the first round. */
  static State unopened(LoopPlan plan, Instant now) {
    return new State(
        plan,
        Stage.BREAK,
        Presence.HERE,
        List.of(),
        "",
        Optional.empty(),
        List.of(),
        0,
        List.of(),
        now,
        Optional.empty());
  }

  Step step() {
    State state =
        new State(
            plan,
            stage,
            presence,
            rounds,
            said,
            prompt,
            challenges,
            challenge,
            choices,
            last,
            card);
    return new Step(state, events);
  }

  void emit(Event event) {
    events.add(event);
  }

  void refuse(String words) {
    emit(new Event.Refused(words, now));
  }

  Rubric rubric() {
    return plan.rubric();
  }

  boolean practice() {
    return plan.mode() == PlanRequest.Mode.PRACTICE;
  }

  int roundIndex() {
    return rounds.size() - 1;
  }

  RoundState round() {
    return rounds.get(roundIndex());
  }

  void changeRound(Consumer<RoundState.Change> change) {
    rounds.set(roundIndex(), round().change(change));
  }

  int exchangeIndex() {
    return round().exchanges().size() - 1;
  }

  Exchange exchange() {
    return round().exchanges().get(exchangeIndex());
  }

  void changeExchange(Consumer<Exchange.Change> change) {
    changeExchange(roundIndex(), exchangeIndex(), change);
  }

  void changeExchange(int round, int exchange, Consumer<Exchange.Change> change) {
    rounds.set(
        round,
        rounds
            .get(round)
            .change(
                open -> open.exchanges.set(exchange, open.exchanges.get(exchange).change(change))));
  }

  /** Says again where things stand, for somebody who comes back. */
  void restate() {
    switch (stage) {
      case ANSWER, DEFENCE, FRAME -> emit(new Event.Repeated(said, now));
      case RATING -> wantRating();
      case CHOICE -> emit(new Event.ChoiceOffered(choices, now));
      case BREAK, OVER -> {}
    }
  }

  Rater rater() {
    return practice() ? Rater.SELF : Rater.PARTNER;
  }

  void wantRating() {
    stage = Stage.RATING;
    emit(new Event.RatingWanted(roundIndex(), exchangeIndex(), rater(), exchange().targets(), now));
  }

  void offer(Choice... offered) {
    stage = Stage.CHOICE;
    choices = List.of(offered);
    emit(new Event.ChoiceOffered(choices, now));
  }
}
