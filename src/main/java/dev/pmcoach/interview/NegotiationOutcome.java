package dev.pmcoach.interview;

import dev.pmcoach.content.Scenario.GiveAway;
import dev.pmcoach.content.Scenario.Move;
import dev.pmcoach.content.Scenario.Party;
import dev.pmcoach.interview.Scene.Outcome;
import dev.pmcoach.interview.Scene.Outcome.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a role-play came to: its ending and the card. */
final class NegotiationOutcome {
  /** Promises shown; the first ones, since later ones tend to repeat them. */
  private static final int MOST_PROMISES = 4;

  private final NegotiationScene scene;
  private final List<GiveAway> lost;
  private final boolean vision;
  private final List<Finding> card = new ArrayList<>();

  NegotiationOutcome(NegotiationScene scene) {
    this.scene = scene;
    lost =
        scene.scenario().givesAway().stream()
            .filter(item -> scene.given().contains(item.id()))
            .toList();
    vision = lost.stream().noneMatch(GiveAway::vision);
  }

  Outcome outcome() {
    String ending = ending();
    for (Party party : scene.scenario().parties()) {
      commitment(party, scene.standings().get(party.id()));
    }
    for (String promise : scene.promises().stream().distinct().limit(MOST_PROMISES).toList()) {
      card.add(new Finding("You promised", "“" + promise + "”", Optional.empty()));
    }
    if (lost.isEmpty()) {
      card.add(new Finding("Value given away", "nothing that counts.", Optional.of(true)));
    }
    for (GiveAway item : lost) {
      card.add(new Finding("Value given away", item.text(), Optional.of(false)));
    }
    for (Party party : scene.scenario().parties()) {
      relationship(party, scene.standings().get(party.id()));
    }
    card.add(
        new Finding(
            "Vision", vision ? "kept." : "gone with what you gave away.", Optional.of(vision)));
    return new Outcome(ending, scene.scenario().endings().getOrDefault(ending, ending), card);
  }

  private String ending() {
    int worth = lost.stream().mapToInt(GiveAway::worth).sum();
    if (!scene.agreed()) {
      return "impasse";
    }
    return worth > scene.scenario().limit() || !vision ? "bad-deal" : "agreement";
  }

  private void commitment(Party party, Standing standing) {
    String text;
    if (standing.agreed()) {
      text =
          party.commits().isEmpty()
              ? party.name() + " agreed."
              : party.name() + " " + party.commits();
    } else {
      text =
          "none from "
              + party.name()
              + (standing.walked() ? ", who left. " : ". ")
              + party.interest();
    }
    card.add(new Finding("Commitments obtained", text, Optional.of(standing.agreed())));
  }

  private void relationship(Party party, Standing standing) {
    boolean seen =
        party.moves().stream()
            .filter(Move::interest)
            .anyMatch(move -> standing.heard().contains(move.id()));
    boolean good = standing.trust() > 0 && !standing.walked();
    String text =
        party.name()
            + (good ? " would work with you again" : " will be careful with you")
            + (seen
                ? ", and felt understood."
                : "; what lay behind the position was never touched.");
    card.add(new Finding("Relationships", text, Optional.of(good)));
  }
}
