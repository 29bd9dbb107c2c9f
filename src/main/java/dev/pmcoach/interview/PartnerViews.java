package dev.pmcoach.interview;

import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import dev.pmcoach.interview.LoopCard.PartnerView;
import dev.pmcoach.scoring.SignalGrade;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Pools the grades of a partner who interviewed, beside the scorer's for the same answers. */
final class PartnerViews {
  private final Rubric rubric;
  private final List<RoundState> rounds;

  PartnerViews(Rubric rubric, List<RoundState> rounds) {
    this.rubric = rubric;
    this.rounds = List.copyOf(rounds);
  }

  List<PartnerView> views() {
    List<PartnerView> views = new ArrayList<>();
    for (Signal signal : rubric.signals()) {
      List<Integer> theirs = new ArrayList<>();
      List<Integer> ours = new ArrayList<>();
      for (RoundState round : rounds) {
        for (Exchange exchange : round.exchanges()) {
          Integer grade = exchange.partner().get(signal.id());
          if (grade != null) {
            theirs.add(grade);
            exchange
                .card()
                .flatMap(card -> card.signal(signal.id()))
                .map(SignalGrade::level)
                .ifPresent(ours::add);
          }
        }
      }
      mean(theirs)
          .ifPresent(
              mean -> views.add(new PartnerView(signal.id(), signal.title(), mean, mean(ours))));
    }
    return views;
  }

  private static OptionalDouble mean(List<Integer> grades) {
    return grades.stream().mapToInt(Integer::intValue).average();
  }
}
