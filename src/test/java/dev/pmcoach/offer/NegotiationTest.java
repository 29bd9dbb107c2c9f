package dev.pmcoach.offer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.offer.Counterpart.Difficulty;
import dev.pmcoach.offer.Table.Ending;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NegotiationTest {
  private static final int SEEDS = 200;

  private static final Bands BANDS =
      new Bands(
          Map.of(
              Item.BASE, range("170000", "185000"),
              Item.SIGN_ON, range("22000", "30000"),
              Item.EQUITY, range("0.04", "0.07"),
              Item.BONUS, range("0", "15")));

  private static final List<String> EXPERT =
      List.of(
          "My projection is $4.2M ARR in the first year, documented line by line in a one-page"
              + " calculator, and finance at my last firm signed off the method. Partner API calls"
              + " grew 0.6x on the same feature. Could we bring the equity to 0.07%?",
          "Could we bring in the hiring manager? The $4.2M ARR plan is hers to judge, and I'd like"
              + " the equity at the top of the band.",
          "I'd like a performance bonus of 15% tied to the IWS, and 25% of vesting accelerated to"
              + " month 12 if my IWS is 80 or more.",
          "I have another offer. With that in mind I'd like the base at $185k and the sign-on at"
              + " $30k.",
          "I'll sign this week if we can raise the base and the sign-on as far as they go.",
          "I accept the offer.");

  private static final List<String> NAIVE =
      List.of(
          "I'd like a base of $190k, the market pays more.",
          "I currently make $165k. Could you do better on the base?",
          "Could you raise the sign-on a little?",
          "I accept the offer.");

  private final Negotiation negotiation = new Negotiation();
  private final MoveReader reader = new MoveReader();

  @ParameterizedTest
  @EnumSource(Difficulty.class)
  void anExpertLineCapturesMostOfTheSurplus(Difficulty difficulty) {
    assertThat(captured(difficulty, EXPERT))
        .allSatisfy(share -> assertThat(share).isGreaterThanOrEqualTo(0.8));
  }

  @ParameterizedTest
  @EnumSource(Difficulty.class)
  void aNaiveLineCapturesLittle(Difficulty difficulty) {
    assertThat(captured(difficulty, NAIVE))
        .allSatisfy(share -> assertThat(share).isLessThanOrEqualTo(0.3));
  }

  @Test
  void offersNeverFallAndNeverPassTheLimit() {
    randomGames(
        (before, after) -> {
          for (Item item : Item.values()) {
            assertThat(after.offer().of(item))
                .isGreaterThanOrEqualTo(before.offer().of(item))
                .isLessThanOrEqualTo(after.counterpart().limit().of(item));
          }
        });
  }

  @Test
  void everyGameEndsWithinItsPatience() {
    randomGames(
        (before, after) ->
            assertThat(after.turn()).isLessThanOrEqualTo(after.counterpart().patience() + 1));
  }

  @Test
  void afterSignOffOnlyDocumentedImpactWithLockInMovesEquity() {
    Table table = Table.open(Counterpart.draw(BANDS, Difficulty.MEDIUM, 1));
    while (!table.signedOff()) {
      table = say(table, "What can you tell me about the team?");
    }

    Table asked = say(table, "I'd like the equity at 0.07%, the ARR I project is $5M.");
    Table argued =
        say(
            asked,
            "The $5M ARR is documented in a calculator and partner calls grew 0.6x. Could we raise the equity?");
    Table cash = say(argued, "Could we raise the base?");

    assertThat(asked.offer()).isEqualTo(table.offer());
    assertThat(argued.offer().of(Item.EQUITY)).isGreaterThan(asked.offer().of(Item.EQUITY));
    assertThat(cash.offer()).isEqualTo(argued.offer());
  }

  @Test
  void aSecondBluffLosesTheOffer() {
    Table table = Table.open(Counterpart.draw(BANDS, Difficulty.EASY, 2));

    table = say(table, "Raise the base or I'm out.");
    table = say(table, "Raise the base or I walk away.");

    assertThat(table.ending()).contains(Ending.WITHDRAWN);
  }

  @Test
  void takingTheFirstOfferIsASignatureWithoutSurplus() {
    Table table =
        say(Table.open(Counterpart.draw(BANDS, Difficulty.EASY, 3)), "I accept the offer.");

    assertThat(table.ending()).contains(Ending.SIGNED);
    assertThat(NegotiationCard.of(table).captured()).isZero();
  }

  @Test
  void theSameSeedAndWordsGiveTheSameGame() {
    assertThat(play(Difficulty.HARD, 7, EXPERT)).isEqualTo(play(Difficulty.HARD, 7, EXPERT));
  }

  private static Bands.Range range(String low, String high) {
    return new Bands.Range(new BigDecimal(low), new BigDecimal(high));
  }

  private interface Check {
    void holds(Table before, Table after);
  }

  private void randomGames(Check check) {
    List<String> words =
        Stream.of(EXPERT, NAIVE)
            .flatMap(List::stream)
            .filter(line -> !line.startsWith("I accept"))
            .toList();
    List<String> more = new ArrayList<>(words);
    more.addAll(
        List.of(
            "I can live with the base as it stands.",
            "I'll drop the sign-on.",
            "In exchange I can leave the sign-on, but raise the equity.",
            "Hm.",
            "What is flexible here?",
            "Otherwise I walk away."));
    for (long seed = 0; seed < 300; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Table table =
          Table.open(Counterpart.draw(BANDS, Difficulty.values()[(int) (seed % 3)], seed));
      while (!table.over()) {
        Table after = say(table, more.get(random.nextInt(more.size())));
        check.holds(table, after);
        table = after;
      }
    }
  }

  private List<Double> captured(Difficulty difficulty, List<String> script) {
    return LongStream.range(0, SEEDS)
        .mapToObj(seed -> NegotiationCard.of(play(difficulty, seed, script)).captured())
        .toList();
  }

  private Table play(Difficulty difficulty, long seed, List<String> script) {
    Table table = Table.open(Counterpart.draw(BANDS, difficulty, seed));
    for (String words : script) {
      table = say(table, words);
    }
    return table;
  }

  private Table say(Table table, String words) {
    return negotiation.next(table, reader.read(words));
  }
}
