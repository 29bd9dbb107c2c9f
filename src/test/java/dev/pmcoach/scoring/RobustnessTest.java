package dev.pmcoach.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is typed or piped in gets a card, soon. */
class RobustnessTest {
  private final Scorer scorer = new Stories().scorer("adoption");

  private Scorecard score(String text) {
    return scorer.score(Answer.of("What did it change?", List.of("adoption"), text));
  }

  @Test
  void randomTextGetsACard() {
    Random random = new Random(11);
    String[] pieces = {
      "I cut",
      "$",
      "€",
      "12",
      ".",
      ",",
      "\n",
      "\u0000",
      "\ud800",
      "\udc00",
      "שלום",
      "مرحبا",
      "%",
      "from",
      "to",
      "[",
      "?]",
      "-",
      "'",
      "½",
      "🚀",
      "e\u0301",
      "1,2,3.4.5",
      "million",
      "of",
      "\t",
      "\u202e",
      "a",
      "half",
      "one",
      "in",
      "and"
    };
    for (int i = 0; i < 10_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(30); k >= 0; k--) {
        text.append(
            random.nextInt(4) == 0
                ? String.valueOf((char) random.nextInt(0x10000))
                : pieces[random.nextInt(pieces.length)]);
        text.append(random.nextBoolean() ? " " : "");
      }
      Scorecard card = score(text.toString());
      assertThat(card.overall()).isBetween(0, 100);
    }
  }

  @Test
  void hugeAnswersTakeUnderTwoSeconds() {
    score("Warm up.");
    List<String> huge =
        List.of(
            "word ".repeat(200_000),
            "a".repeat(1_000_000),
            "1".repeat(1_000_000),
            "one ".repeat(250_000),
            "1, ".repeat(300_000),
            "I moved it from 4 to 6 clusters.\n".repeat(30_000),
            "\n".repeat(1_000_000),
            "a.".repeat(500_000),
            "[".repeat(1_000_000));
    for (String text : huge) {
      assertTimeoutPreemptively(Duration.ofSeconds(10), () -> score(text));
    }
  }

  @Test
  void anEmptyAnswerHasNotEnoughEvidence() {
    Scorecard card = score("");

    assertThat(card.overall()).isZero();
    assertThat(card.flags()).extracting(Flag::kind).containsExactly(Flag.Kind.NOT_ENOUGH_EVIDENCE);
  }

  @Test
  void aPlaceholderIsListedAndNoFigure() {
    Scorecard card = score("I cut the form, and clusters went up to [figure?] by June.");

    assertThat(card.toVerify()).extracting(Span::text).containsExactly("[figure?]");
    assertThat(card.signal("adoption").orElseThrow().level()).isLessThanOrEqualTo(2);
  }
}
