package dev.pmcoach.cli;

import dev.pmcoach.career.Said;
import dev.pmcoach.interview.Exchange;
import dev.pmcoach.interview.RoundState;
import dev.pmcoach.interview.State;
import java.util.ArrayList;
import java.util.List;

/** Takes the answers out of a session for the readers of career levels. */
final class Answered {
  private Answered() {}

  static List<Said> in(State state) {
    List<Said> answers = new ArrayList<>();
    for (RoundState round : state.rounds()) {
      for (Exchange exchange : round.exchanges()) {
        exchange
            .card()
            .ifPresent(
                card ->
                    answers.add(
                        Said.of(
                            exchange.words().strip(),
                            exchange.parts().stream().map(Exchange.Part::text).toList(),
                            card)));
      }
    }
    return answers;
  }
}
