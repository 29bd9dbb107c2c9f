package dev.pmcoach.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sentences that are hidden stand in nobody's way. */
class NeighboursTest {
  private final Neighbours neighbours =
      Neighbours.of(2, 7, new boolean[] {false, false, false, true, false, true, false});

  @Test
  void hiddenSentencesArePassedOver() {
    assertThat(neighbours.at(2, 1)).isEqualTo(4);
    assertThat(neighbours.at(6, -2)).isEqualTo(2);
  }

  @Test
  void aHiddenSentenceHasNeighboursToo() {
    assertThat(neighbours.at(3, -1)).isEqualTo(2);
    assertThat(neighbours.at(3, 1)).isEqualTo(4);
    assertThat(neighbours.before(5)).isEqualTo(2);
  }

  @Test
  void otherPartsAreNoNeighbours() {
    assertThat(neighbours.at(2, -1)).isEqualTo(-1);
    assertThat(neighbours.at(6, 1)).isEqualTo(-1);
  }
}
