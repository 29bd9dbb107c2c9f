package dev.pmcoach.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of phrasings: how many are read right is asserted exactly, so that no change hides. */
class QuantityGrammarTest {
  private static final int READ_RIGHT = 182;

  @Test
  void phrasingsAreReadRight() {
    List<String> wrong = new ArrayList<>();
    int right = 0;
    for (String line : Stories.lines("quantities.txt")) {
      String[] fields = (line + " ").split(" \\| ?");
      String text = fields[0].strip();
      List<String> expected = new ArrayList<>();
      for (int k = 1; k < fields.length; k++) {
        if (!fields[k].isBlank()) {
          expected.add(fields[k].strip());
        }
      }
      List<Token> tokens = Tokenizer.tokens(text);
      List<Quantity> found = QuantityGrammar.quantities(tokens, 0, tokens.size());
      if (agrees(expected, found)) {
        right++;
      } else {
        wrong.add(
            text
                + ": wanted "
                + expected
                + ", got "
                + found.stream().map(q -> q.kind() + " " + q.value()).toList());
      }
    }
    assertThat(right).as(String.join("\n", wrong)).isEqualTo(READ_RIGHT);
  }

  private static boolean agrees(List<String> expected, List<Quantity> found) {
    if (expected.size() != found.size()) {
      return false;
    }
    for (int k = 0; k < found.size(); k++) {
      String[] want = expected.get(k).split(" ");
      double value = Double.parseDouble(want[1]);
      boolean near =
          Math.abs(value - found.get(k).value()) <= 1e-4 * Math.max(1e-9, Math.abs(value));
      if (!want[0].equals(found.get(k).kind().name()) || !near) {
        return false;
      }
    }
    return true;
  }

  @Test
  void offsetsAreThoseOfTheText() {
    String text = "Say we went from 40 to about 310 clusters.";
    List<Token> tokens = Tokenizer.tokens(text);

    List<Quantity> found = QuantityGrammar.quantities(tokens, 0, tokens.size());

    assertThat(found).hasSize(2);
    assertThat(text.substring(found.get(1).start(), found.get(1).end())).isEqualTo("310 clusters");
    assertThat(found.get(0).role()).isEqualTo(Quantity.Role.FROM);
    assertThat(found.get(1).role()).isEqualTo(Quantity.Role.TO);
    assertThat(found.get(1).hedged()).isTrue();
  }
}
