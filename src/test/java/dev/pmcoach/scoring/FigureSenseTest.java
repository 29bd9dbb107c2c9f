package dev.pmcoach.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that can't be right as they stand, and those that only look so. */
class FigureSenseTest {
  private static boolean nonsense(String text) {
    Reading reading = new Reading(text);
    for (int k = 0; k < reading.sentences().size(); k++) {
      if (reading.sense().nonsense(k) != null) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By then nineteen of our thirteen customers used it.",
        "Out of 58 schools, 291 had opened it.",
        "It leaves a 6,000-minute job at the end.",
        "First value came within 86 thousand days.",
        "Reads were sitting at 90,000 milliseconds."
      })
  void whatCannotBeIsFound(String text) {
    assertThat(nonsense(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By then thirteen of our nineteen customers used it.",
        "Out of 291 schools, 58 had opened it.",
        "It went from 16 minutes to 38.",
        "One of 58 schools, 291 pupils in all, tried it.",
        "The pilot ran for 90 days at 400 ms.",
        "We had 12 of them in 2024 and 31 of the 40 a year later."
      })
  void whatCanBeIsLeftAlone(String text) {
    assertThat(nonsense(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The job took 16 minutes. It takes 38 minutes now. | slower",
        "The job took 38 minutes. It takes 16 minutes now. | faster"
      })
  void laterTimesAreSetBesideEarlierOnes(String text, String how) {
    long bits = new Reading(text).sense().of(1);

    assertThat(bits & 0b110000).isEqualTo(how.equals("slower") ? 0b010000 : 0b100000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Partners' calls to our API grew eightfold by June. | 7",
        "Calls of outside vendors went from 500 a day to 2,000. | 3",
        "Resellers use it now. Their traffic has tripled. | 2"
      })
  void growthOfAnEcosystemIsItsShare(String text, double growth) {
    Text read = new Text(List.of(text));
    LockIn lockIn = new LockIn(read);

    assertThat(lockIn.growth(read.size() - 1)).hasValue(growth);
  }
}
