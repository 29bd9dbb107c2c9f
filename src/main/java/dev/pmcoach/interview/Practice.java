package dev.pmcoach.interview;

import dev.pmcoach.content.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps of practice after an answer: reveal, retry, frame, sample, variant. */
final class Practice {
  private final Play play;
  private final Rounds rounds;

  Practice(Play play, Rounds rounds) {
    this.play = play;
    this.rounds = rounds;
  }

  void reveal() {
    Exchange exchange = play.exchange();
    play.emit(
        new Event.Revealed(
            play.roundIndex(),
            play.exchangeIndex(),
            exchange.card().orElseThrow(),
            exchange.first(),
            exchange.own(),
            play.now));
    List<Choice> choices = new ArrayList<>();
    if (exchange.first().isEmpty()) {
      choices.add(Choice.RETRY);
    }
    choices.add(Choice.MODEL);
    addVariant(choices);
    choices.add(Choice.NEXT);
    play.offer(choices.toArray(new Choice[0]));
  }

  private void addVariant(List<Choice> choices) {
    Question question = play.exchange().question();
    if (!question.variant().isBlank() && !play.exchange().words().equals(question.variant())) {
      choices.add(Choice.VARIANT);
    }
  }

  void chosen(Choice choice) {
    switch (choice) {
      case RETRY -> retry();
      case MODEL -> frame();
      case VARIANT -> {
        Question question = play.exchange().question();
        rounds.ask(question, question.variant());
      }
      case NEXT -> rounds.advance();
    }
  }

  private void retry() {
    play.changeExchange(
        open -> {
          open.first = open.card;
          open.card = Optional.empty();
          open.parts.clear();
        });
    play.stage = Stage.ANSWER;
    play.said = play.exchange().words();
    play.restate();
  }

  private void frame() {
    List<String> lines = Frames.of(play.exchange(), play.rubric());
    play.stage = Stage.FRAME;
    play.said = String.join("\n", lines);
    play.emit(new Event.Framed(play.roundIndex(), play.exchangeIndex(), lines, play.now));
  }

  /** The frame filled with the candidate's own facts is kept as a note. */
  void filled(String text) {
    play.changeExchange(open -> open.notes.add(text));
    play.emit(new Event.Noted(play.roundIndex(), play.exchangeIndex(), text, play.now));
    showModel();
  }

  void showModel() {
    play.exchange()
        .question()
        .strong()
        .ifPresent(
            sample ->
                play.emit(
                    new Event.ModelShown(
                        play.roundIndex(), play.exchangeIndex(), sample, play.now)));
    List<Choice> choices = new ArrayList<>();
    addVariant(choices);
    choices.add(Choice.NEXT);
    play.offer(choices.toArray(new Choice[0]));
  }
}
