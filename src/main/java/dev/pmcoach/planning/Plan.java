package dev.pmcoach.planning;

import dev.pmcoach.content.Loop;
import dev.pmcoach.content.Provenance;
import dev.pmcoach.content.Round;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What to do on which day up to the interview and through the loop.
 *
 * @param interview the day of the first interview, the screen
 * @param milestones what the company does, in order
 * @param days those with something to do, in order
 * @param minutesADay how much the busiest day before the interview takes
 * @param compressed whether the date is so near that days are fuller than wished
 * @param late items that only fit after the screen
 */
public record Plan(
    Loop loop,
    LocalDate today,
    LocalDate interview,
    List<Milestone> milestones,
    List<Day> days,
    int minutesADay,
    boolean compressed,
    List<Item> late) {
  /** What a day takes unless the user says otherwise. */
  public static final int USUAL_MINUTES = 60;

  /** Nobody prepares well for longer than this a day. */
  private static final int MOST_MINUTES = 180;

  private static final int DRILL_MINUTES = 15;

  /** Pieces shorter than this aren't worth a start. */
  private static final int SHORTEST_PIECE = 15;

  /** Days after the application, as the guide has them (ai-pm-guide). */
  private static final int SCREEN = 2;

  private static final int DEBRIEF = 14;

  private static final int OFFER = 21;

  public Plan {
    milestones = List.copyOf(milestones);
    days = List.copyOf(days);
    late = List.copyOf(late);
  }

  /**
   * Something to have done before the loop.
   *
   * @param minutes altogether
   * @param command what helps with it; may be empty
   */
  public record Item(
      String id, String title, String text, int minutes, String command, Provenance provenance) {}

  /**
   * @param number days after the application
   */
  public record Milestone(int number, LocalDate day, String title, Provenance provenance) {}

  public record Day(LocalDate day, List<Task> tasks) {
    public Day {
      tasks = List.copyOf(tasks);
    }

    public int minutes() {
      return tasks.stream().mapToInt(Task::minutes).sum();
    }
  }

  /**
   * @param about what it consists of; may be empty
   * @param command may be empty
   */
  public record Task(String title, String about, int minutes, String command) {}

  /**
   * Spreads items over the days that are left.
   *
   * @param minutesADay how long one wishes to prepare a day, drills included
   */
  public static Plan of(
      Loop loop, List<Item> items, LocalDate today, LocalDate interview, int minutesADay) {
    return new Maker(loop, items, today, interview, minutesADay).make();
  }

  private static final class Maker {
    private final Loop loop;
    private final List<Item> items;
    private final LocalDate today;
    private final LocalDate interview;
    private final int wished;
    private final List<Item> late = new ArrayList<>();

    Maker(Loop loop, List<Item> items, LocalDate today, LocalDate interview, int wished) {
      this.loop = loop;
      this.items = items;
      this.today = today;
      this.interview = interview;
      this.wished = wished;
    }

    Plan make() {
      int before = (int) Math.max(0, ChronoUnit.DAYS.between(today, interview));
      int needed = items.stream().mapToInt(Item::minutes).sum();
      int each = before == 0 ? 0 : (int) Math.ceil((double) needed / before) + DRILL_MINUTES;
      int capacity = Math.min(Math.max(wished, MOST_MINUTES), Math.max(wished, each));
      List<Day> days = new ArrayList<>();
      Deque<Piece> left = new ArrayDeque<>();
      items.forEach(item -> left.add(new Piece(item, item.minutes(), false)));
      for (int i = 0; i < before; i++) {
        days.add(day(today.plusDays(i), before - i, capacity, left));
      }
      left.forEach(piece -> late.add(piece.item()));
      days.addAll(after(left));
      int busiest =
          days.stream()
              .filter(day -> day.day().isBefore(interview))
              .mapToInt(Day::minutes)
              .max()
              .orElse(0);
      return new Plan(
          loop, today, interview, milestones(), days, busiest, each > wished || before == 0, late);
    }

    /**
     * @param begun whether a part of it is planned on an earlier day
     */
    private record Piece(Item item, int minutes, boolean begun) {}

    /**
     * @param left days to the interview, this one included
     */
    private Day day(LocalDate day, int left, int capacity, Deque<Piece> pieces) {
      List<Task> tasks = new ArrayList<>();
      int free = capacity - DRILL_MINUTES;
      if (left == 1) {
        tasks.add(new Task("Read your brief", "One page, then sleep.", 10, "coach brief"));
        free -= 10;
      } else {
        tasks.add(new Task("Drill", "What is due and weighs most.", DRILL_MINUTES, "coach next"));
      }
      while (!pieces.isEmpty() && free >= Math.min(SHORTEST_PIECE, pieces.peek().minutes())) {
        Piece piece = pieces.poll();
        int minutes = Math.min(free, piece.minutes());
        int rest = piece.minutes() - minutes;
        if (rest > 0 && rest < SHORTEST_PIECE) {
          minutes += rest;
          rest = 0;
        }
        tasks.add(task(piece, minutes));
        free -= minutes;
        if (rest > 0) {
          pieces.addFirst(new Piece(piece.item(), rest, true));
        }
      }
      return new Day(day, tasks);
    }

    private static Task task(Piece piece, int minutes) {
      Item item = piece.item();
      String more = piece.begun() ? ", continued" : "";
      return new Task(item.title() + more, item.text(), minutes, item.command());
    }

    /** Puts what didn't fit on the days after the screen, one item a day. */
    private List<Day> after(Deque<Piece> pieces) {
      List<Day> days = new ArrayList<>();
      LocalDate day = interview.plusDays(1);
      for (Piece piece : pieces) {
        days.add(new Day(day, List.of(task(piece, piece.minutes()))));
        day = day.plusDays(1);
      }
      return days;
    }

    /**
     * Returns the days that a guide names for this loop; the rounds between screen and debrief are
     * spread evenly, which is ours. A loop without reported days has its first interview only.
     */
    private List<Milestone> milestones() {
      boolean reported = loop.facts().stream().anyMatch(fact -> fact.topic().equals("timing"));
      List<Milestone> milestones = new ArrayList<>();
      Provenance assumed = new Provenance(Optional.empty(), true);
      List<Round> rounds = loop.rounds().stream().filter(round -> !round.committee()).toList();
      if (!reported) {
        milestones.add(new Milestone(0, interview, rounds.get(0).title(), assumed));
        return milestones;
      }
      Provenance guide = loop.provenance();
      milestones.add(milestone(0, "Application", guide));
      milestones.add(milestone(SCREEN, rounds.get(0).title(), guide));
      for (int i = 1; i < rounds.size(); i++) {
        int number = SCREEN + Math.round((float) (DEBRIEF - SCREEN) * i / rounds.size());
        milestones.add(milestone(number, rounds.get(i).title(), assumed));
      }
      milestones.add(milestone(DEBRIEF, "Debrief of the committee, at the latest", guide));
      milestones.add(milestone(OFFER, "Offer", guide));
      return milestones;
    }

    private Milestone milestone(int number, String title, Provenance provenance) {
      return new Milestone(number, interview.plusDays(number - SCREEN), title, provenance);
    }
  }
}
