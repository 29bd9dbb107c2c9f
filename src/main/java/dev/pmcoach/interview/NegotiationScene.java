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

  /** A turn of more words is a speech, of which people keep one thing; a minute and a half. */
  private static final int SPEECH_WORDS = 210;

  /** So many turns before the end it is said that time gets short. */
  private static final int CLOSING_TURNS = 2;

  static NegotiationScene of(Scenario scenario, long seed) {
    Map<String, Standing> standings = new LinkedHashMap<>();
    for (Party party : scenario.parties()) {
      standings.put(party.id(), Standing.patient(party.patience()));
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
    Speech speech = Speech.of(text, scenario.parties().stream().map(Party::name).toList());
    List<Line> lines = new ArrayList<>();
    if (speech.words() > SPEECH_WORDS) {
      lines.add(new Line("", "That was a speech. Each of them kept one thing of it at most."));
    }
    Map<String, Standing> after = new LinkedHashMap<>();
    boolean gone = false;
    for (Party party : scenario.parties()) {
      // When somebody leaves, nobody has anything to add.
      after.put(party.id(), gone ? standings.get(party.id()) : hears(party, speech, lines));
      gone |= after.get(party.id()).walked();
    }
    NegotiationScene next =
        new NegotiationScene(
            scenario, seed, turn + 1, after, given(speech), promised(speech.promises()));
    if (!next.over() && scenario.turns() - next.turn == CLOSING_TURNS) {
      lines.add(new Line("", "Time gets short: you can speak twice more."));
    }
    return new Turn(next, lines, next.over());
  }

  private Standing hears(Party party, Speech speech, List<Line> lines) {
    Standing standing = standings.get(party.id());
    if (!standing.open()) {
      return standing;
    }
    List<String> reply = new ArrayList<>();
    if (speech.pushes(party.name())) {
      // Whoever is pushed doesn't hear the reasons beside it; they can be given again.
      standing = standing.pressed();
      reply.add(party.pressed());
    } else if (speech.grants(party.redLine())) {
      standing = standing.pressed();
      reply.add(party.crossed());
    } else {
      standing = weighs(party, standing, speech, reply);
    }
    if (standing.points() >= party.needs()) {
      standing = standing.agree();
      reply.add(party.agrees());
    } else if (standing.patience() <= 0) {
      standing = standing.walk();
      reply.add(party.walks());
    }
    if (!reply.isEmpty()) {
      lines.add(new Line(party.name(), String.join(" ", reply)));
    }
    return standing;
  }

  private Standing weighs(Party party, Standing before, Speech speech, List<String> reply) {
    Standing standing = before;
    int most = speech.words() > SPEECH_WORDS ? 1 : MOVES_A_TURN;
    for (Move move : party.moves()) {
      if (reply.size() < most
          && !before.heard().contains(move.id())
          && speech.does(party.name(), move.acts(), move.words())) {
        standing = standing.moved(move.id(), move.worth());
        reply.add(move.says());
      }
    }
    if (!reply.isEmpty()) {
      return standing;
    }
    if (!speech.reaches(party.name()) && before.ignored() == 0) {
      return standing.passedOver();
    }
    int place = (int) Math.floorMod(seed + before.unmoved(), (long) party.unmoved().size());
    reply.add(party.unmoved().get(place));
    return standing.leftCold();
  }

  private Set<String> given(Speech speech) {
    Set<String> all = new LinkedHashSet<>(given);
    for (GiveAway item : scenario.givesAway()) {
      if (speech.grants(item.words())) {
        all.add(item.id());
      }
    }
    return all;
  }

  private List<String> promised(List<String> more) {
    List<String> all = new ArrayList<>(promises);
    all.addAll(more);
    return List.copyOf(all);
  }

  private boolean over() {
    return turn >= scenario.turns()
        || standings.values().stream().anyMatch(Standing::walked)
        || agreed();
  }

  boolean agreed() {
    return standings.values().stream().allMatch(Standing::agreed);
  }

  @Override
  public Turn waited(Duration elapsed) {
    return new Turn(this, List.of(), false);
  }

  @Override
  public Outcome outcome() {
    return new NegotiationOutcome(this).outcome();
  }
}
