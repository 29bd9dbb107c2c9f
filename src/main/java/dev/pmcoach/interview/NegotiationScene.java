package dev.pmcoach.interview;

import dev.pmcoach.content.Scenario;
import dev.pmcoach.content.Scenario.GiveAway;
import dev.pmcoach.content.Scenario.Move;
import dev.pmcoach.content.Scenario.Party;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A role-play with parties who each want something. A party moves only for reasons that it cares
 * about, each of which works once, and leaves when its patience is used up.
 *
 * @param standings by the party's id
 * @param given ids of what was given away
 * @param promises the candidate's commitments, in their own words
 */
record NegotiationScene(
    Scenario scenario,
    long seed,
    int turn,
    Map<String, Standing> standings,
    Set<String> given,
    List<String> promises)
    implements Scene {
  /** Reasons of one party that one turn can bring home; more would be a list, not a talk. */
  private static final int MOVES_A_TURN = 2;

  static NegotiationScene of(Scenario scenario, long seed) {
    Map<String, Standing> standings = new LinkedHashMap<>();
    for (Party party : scenario.parties()) {
      standings.put(party.id(), new Standing(0, party.patience(), 0, false, false, Set.of()));
    }
    return new NegotiationScene(scenario, seed, 0, standings, Set.of(), List.of());
  }

  @Override
  public String briefing() {
    return scenario.briefing();
  }

  @Override
  public Turn open() {
    return new Turn(this, SceneLines.opening(scenario), false);
  }

  @Override
  public Turn said(String text, Duration elapsed) {
    Set<Act> acts = Act.in(text);
    String words = Act.plain(text);
    List<Line> lines = new ArrayList<>();
    Map<String, Standing> after = new LinkedHashMap<>();
    for (Party party : scenario.parties()) {
      after.put(party.id(), hears(party, acts, words, lines));
    }
    NegotiationScene next =
        new NegotiationScene(
            scenario,
            seed,
            turn + 1,
            after,
            given(acts, words),
            acts.contains(Act.COMMITMENT) ? SceneLines.with(promises, text) : promises);
    return new Turn(next, lines, next.over());
  }

  private Standing hears(Party party, Set<Act> acts, String words, List<Line> lines) {
    Standing standing = standings.get(party.id());
    if (!standing.open()) {
      return standing;
    }
    int moved = 0;
    for (Move move : party.moves()) {
      if (moved < MOVES_A_TURN
          && !standing.heard().contains(move.id())
          && works(move, acts, words)) {
        standing = standing.moved(move.id(), move.worth());
        lines.add(new Line(party.name(), move.says()));
        moved++;
      }
    }
    if (acts.contains(Act.PRESSURE)) {
      standing = standing.pressed();
      lines.add(new Line(party.name(), party.pressed()));
    } else if (moved == 0) {
      int place = (int) Math.floorMod(seed + turn, (long) party.unmoved().size());
      standing = standing.unmoved();
      lines.add(new Line(party.name(), party.unmoved().get(place)));
    }
    if (standing.points() >= party.needs()) {
      lines.add(new Line(party.name(), party.agrees()));
      return standing.agree();
    }
    if (standing.patience() <= 0) {
      lines.add(new Line(party.name(), party.walks()));
      return standing.walk();
    }
    return standing;
  }

  private static boolean works(Move move, Set<Act> acts, String words) {
    boolean done =
        move.acts().stream().allMatch(id -> acts.stream().anyMatch(act -> act.id().equals(id)));
    return done
        && (move.words().isEmpty()
            || move.words().stream().anyMatch(word -> Act.said(words, Act.plain(word))));
  }

  private Set<String> given(Set<Act> acts, String words) {
    Set<String> all = new LinkedHashSet<>(given);
    boolean giving =
        acts.contains(Act.OFFER) || acts.contains(Act.CONCESSION) || acts.contains(Act.COMMITMENT);
    for (GiveAway item : scenario.givesAway()) {
      if (giving && item.words().stream().anyMatch(word -> Act.said(words, Act.plain(word)))) {
        all.add(item.id());
      }
    }
    return all;
  }

  private boolean over() {
    return turn >= scenario.turns()
        || standings.values().stream().anyMatch(Standing::walked)
        || agreed();
  }

  private boolean agreed() {
    return standings.values().stream().allMatch(Standing::agreed);
  }

  @Override
  public Turn waited(Duration elapsed) {
    return new Turn(this, List.of(), false);
  }

  @Override
  public Outcome outcome() {
    List<GiveAway> lost =
        scenario.givesAway().stream().filter(item -> given.contains(item.id())).toList();
    int worth = lost.stream().mapToInt(GiveAway::worth).sum();
    boolean vision = lost.stream().noneMatch(GiveAway::vision);
    String ending =
        !agreed() ? "impasse" : worth > scenario.limit() || !vision ? "bad-deal" : "agreement";
    List<Outcome.Finding> card = new ArrayList<>();
    for (Party party : scenario.parties()) {
      commitment(party, standings.get(party.id()), card);
    }
    for (String promise : promises) {
      card.add(new Outcome.Finding("You committed to", "“" + promise + "”", Optional.of(true)));
    }
    for (GiveAway item : lost) {
      card.add(new Outcome.Finding("Given away", item.text(), Optional.of(false)));
    }
    for (Party party : scenario.parties()) {
      relationship(party, standings.get(party.id()), card);
    }
    card.add(
        new Outcome.Finding(
            "Vision", vision ? "Kept." : "Given up with what you gave away.", Optional.of(vision)));
    return new Outcome(ending, scenario.endings().getOrDefault(ending, ending), card);
  }

  private static void commitment(Party party, Standing standing, List<Outcome.Finding> card) {
    String text =
        standing.agreed()
            ? party.name() + " agreed."
            : party.name()
                + (standing.walked() ? " left" : " didn't agree")
                + ". What they really needed: "
                + party.interest();
    card.add(new Outcome.Finding("Commitments obtained", text, Optional.of(standing.agreed())));
  }

  private static void relationship(Party party, Standing standing, List<Outcome.Finding> card) {
    boolean seen =
        party.moves().stream()
            .anyMatch(move -> move.interest() && standing.heard().contains(move.id()));
    String text =
        party.name()
            + (standing.trust() > 0 ? " would work with you again" : " will be careful with you")
            + (seen
                ? ", and felt understood."
                : "; the real need behind the position stayed unspoken.");
    card.add(new Outcome.Finding("Relationships", text, Optional.of(standing.trust() > 0)));
  }
}
