package dev.pmcoach.planning;

import static dev.pmcoach.planning.Fsrs.Rating.AGAIN;
import static dev.pmcoach.planning.Fsrs.Rating.EASY;
import static dev.pmcoach.planning.Fsrs.Rating.GOOD;
import static dev.pmcoach.planning.Fsrs.Rating.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pmcoach.planning.Fsrs.Memory;
import dev.pmcoach.planning.Fsrs.Rating;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The published vectors of py-fsrs, ts-fsrs and fsrs-rs. */
class FsrsTest {
  private static final int NO_LIMIT = 36_500;

  private static final List<Rating> SIX_PASSES_TWO_LAPSES =
      List.of(GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, AGAIN, AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD);

  private final Fsrs fsrs = new Fsrs();

  /** Reviews each time it is due. */
  private List<Integer> intervals(int most) {
    List<Integer> intervals = new ArrayList<>();
    Memory memory = null;
    int days = 0;
    for (Rating rating : SIX_PASSES_TWO_LAPSES) {
      memory = memory == null ? fsrs.first(rating) : fsrs.next(memory, days, rating);
      days = fsrs.interval(memory.stability(), 0.9, most);
      intervals.add(days);
    }
    return intervals;
  }

  @Test
  void intervalsWithoutLearningSteps() {
    assertThat(intervals(NO_LIMIT))
        .containsExactly(2, 11, 46, 163, 497, 1346, 9, 1, 2, 4, 7, 13, 22);
  }

  @Test
  void intervalsUpToAMaximum() {
    assertThat(intervals(10)).containsExactly(2, 10, 10, 10, 10, 10, 4, 1, 2, 4, 7, 10, 10);
  }

  /** With steps of minutes, the first pass and each lapse are looked at again the same day. */
  @Test
  void intervalsWithLearningSteps() {
    List<Integer> intervals = new ArrayList<>();
    Memory memory = null;
    int days = 0;
    for (Rating rating : SIX_PASSES_TWO_LAPSES) {
      boolean step = memory == null || rating == AGAIN;
      memory = memory == null ? fsrs.first(rating) : fsrs.next(memory, days, rating);
      days = step ? 0 : fsrs.interval(memory.stability(), 0.9, NO_LIMIT);
      intervals.add(days);
    }

    assertThat(intervals).containsExactly(0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21);
  }

  private static Memory after(Fsrs fsrs) {
    Rating[] ratings = {AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD};
    int[] gaps = {0, 0, 1, 3, 8, 21};
    Memory memory = fsrs.first(ratings[0]);
    for (int i = 1; i < ratings.length; i++) {
      memory = fsrs.next(memory, gaps[i], ratings[i]);
    }
    return memory;
  }

  @Test
  void memoryAfterALapseAndFivePasses() {
    Memory memory = after(fsrs);

    assertThat(memory.stability()).isCloseTo(53.62691, within(1e-4));
    assertThat(memory.difficulty()).isCloseTo(6.3574867, within(1e-4));
  }

  @Test
  void memoryWithoutTheSameDayWeights() {
    double[] weights = {
      0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
      0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0, 0, 0, 0.1542
    };

    assertThat(after(new Fsrs(weights)).stability()).isCloseTo(53.335106, within(1e-4));
  }

  @Test
  void theFirstReview() {
    assertThat(fsrs.first(AGAIN)).isEqualTo(new Memory(0.212, 6.4133));
    assertThat(fsrs.first(HARD).stability()).isEqualTo(1.2931);
    assertThat(fsrs.first(HARD).difficulty()).isCloseTo(5.11217071, within(1e-4));
    assertThat(fsrs.first(GOOD).stability()).isEqualTo(2.3065);
    assertThat(fsrs.first(GOOD).difficulty()).isCloseTo(2.11810397, within(1e-4));
    assertThat(fsrs.first(EASY)).isEqualTo(new Memory(8.2956, 1));
  }

  /** From 0.2 on: at 0.1 the reference computes in single precision. */
  @Test
  void intervalsByRetention() {
    List<Integer> intervals = new ArrayList<>();
    for (int tenths = 2; tenths <= 10; tenths++) {
      intervals.add(fsrs.interval(1, tenths / 10.0, Integer.MAX_VALUE));
    }

    assertThat(intervals).containsExactly(34793, 2508, 387, 90, 27, 9, 3, 1, 1);
  }
}
