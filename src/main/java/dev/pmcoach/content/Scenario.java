package dev.pmcoach.content;

import java.util.List;
import java.util.Map;

/**
 * A role-play or a stress round. YAML fields are the kebab-case component names.
 *
 * @param kind {@code negotiation}, which parties can agree to, or {@code stress}, which is a row of
 *     interrupts
 * @param loop whose round it can be played as
 * @param round the id of that round
 * @param briefing what the candidate should know before it starts
 * @param opening what is said before the candidate says anything
 * @param turns how often the candidate may speak
 * @param limit how much may be given away before an agreement is a bad deal
 * @param balance the areas that the candidate's words should be spread over, with their shares
 * @param endings titles by the ending's id: {@code agreement, impasse, bad-deal} or {@code held,
 *     stretched, overrun}
 */
public record Scenario(
    String id,
    String title,
    String kind,
    String loop,
    String round,
    String briefing,
    List<Line> opening,
    int turns,
    int limit,
    List<Party> parties,
    List<GiveAway> givesAway,
    List<Interrupt> interrupts,
    List<Area> balance,
    Map<String, String> endings,
    Provenance provenance) {
  /**
   * @param speaker who says it; empty for what happens
   */
  public record Line(String speaker, String words) {}

  /**
   * Somebody who wants something.
   *
   * @param position what they say they want
   * @param interest what they really need; shown afterwards
   * @param walkAway what makes them leave
   * @param patience turns without being moved before they leave
   * @param needs points from their moves that make them agree
   * @param moves what moves them
   * @param unmoved said in turn when nothing did
   * @param pressed said when they are put under pressure
   * @param redLine granting any of these drives them away; where a deal ends for them
   * @param crossed said when that happens
   * @param commits what they promise when they agree, after their name; may be empty
   */
  public record Party(
      String id,
      String name,
      String position,
      String interest,
      String walkAway,
      int patience,
      int needs,
      List<Move> moves,
      List<String> unmoved,
      String pressed,
      String agrees,
      String walks,
      List<String> redLine,
      String crossed,
      String commits) {
    public Party {
      moves = List.copyOf(moves);
      redLine = List.copyOf(redLine);
      unmoved = List.copyOf(unmoved);
    }
  }

  /**
   * A reason that a party cares about. It works once.
   *
   * @param acts all of these have to be in the words: {@code offer, concession, data, empathy,
   *     commitment, question}
   * @param words any of these has to be named; empty when it doesn't matter
   * @param interest whether it touches what the party really needs
   */
  public record Move(
      String id, List<String> acts, List<String> words, int worth, boolean interest, String says) {
    public Move {
      acts = List.copyOf(acts);
      words = List.copyOf(words);
    }
  }

  /**
   * Something of value that the candidate can give away.
   *
   * @param words any of these in an offer, a concession or a commitment gives it away
   * @param vision whether the product's vision goes with it
   */
  public record GiveAway(String id, List<String> words, int worth, boolean vision, String text) {
    public GiveAway {
      words = List.copyOf(words);
    }
  }

  /**
   * Something that breaks in and has to be answered within two minutes.
   *
   * @param minute when it comes by the clock, counted from the start of the round
   * @param turn after how many turns it comes at the latest, so that it comes without a clock too
   * @param after the id of an earlier interrupt that changes this one when it was handled badly
   * @param instead what is said then
   * @param acts one of these has to be in the answer
   * @param needs groups of words; a good answer names one word of each group
   * @param insteadNeeds more such groups when the earlier one was handled badly
   * @param handled said after a good answer
   * @param weak said after any other
   * @param late said when the two minutes are over
   */
  public record Interrupt(
      String id,
      String title,
      String speaker,
      String words,
      int minute,
      int turn,
      String after,
      String instead,
      List<String> acts,
      List<List<String>> needs,
      List<List<String>> insteadNeeds,
      String handled,
      String weak,
      String late) {
    public Interrupt {
      acts = List.copyOf(acts);
      needs = needs.stream().map(List::copyOf).toList();
      insteadNeeds = insteadNeeds.stream().map(List::copyOf).toList();
    }
  }

  /**
   * @param share of the words, in percent
   */
  public record Area(String id, String title, int share, List<String> words) {
    public Area {
      words = List.copyOf(words);
    }
  }

  public Scenario {
    opening = List.copyOf(opening);
    parties = List.copyOf(parties);
    givesAway = List.copyOf(givesAway);
    interrupts = List.copyOf(interrupts);
    balance = List.copyOf(balance);
    endings = Map.copyOf(endings);
  }

  public boolean stress() {
    return kind.equals("stress");
  }
}
