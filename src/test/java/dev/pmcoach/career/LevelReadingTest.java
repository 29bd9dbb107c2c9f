package dev.pmcoach.career;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.content.Ladder;
import dev.pmcoach.content.Library;
import dev.pmcoach.content.Provenance;
import dev.pmcoach.scoring.Answer;
import dev.pmcoach.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LevelReadingTest {
  private static final Library LIBRARY = Ladders.library();
  private static final Lens LENS = Lens.of(LIBRARY);
  private static final Ladder LADDER = LIBRARY.ladder("datastax-pm-levels").orElseThrow();
  private static final Scorer SCORER = new Scorer(LIBRARY.rubric("datastax-ai-pm").orElseThrow());

  private static final String SENIOR =
      "I owned query pricing for our serverless database. Trial to paid stood at 11 percent in"
          + " January. I looked at 400 trials with sales and customer success and found that half"
          + " of them hit the storage limit on day two. I doubled the free storage and cut the free"
          + " compute instead, and conversion went to 17 percent by the end of June. Finance"
          + " counted it from invoices: 2.1 million of new ARR. The trade-off was margin: serving"
          + " costs on the free tier rose by 8 percent, and we gave up the desktop client for it.";

  @Test
  void anAnswerOfASeniorLacksTheOrganisationForStaff() {
    LevelReading reading = read(SENIOR);

    assertThat(reading.sentence())
        .isEqualTo(
            "Reads as Senior PM; Staff PM would want a trade-off across organisations, a bet over"
                + " years and the market turned into architecture.");
  }

  @Test
  void everyQuoteStandsInTheAnswer() {
    LevelReading reading = read(SENIOR);

    assertThat(reading.rungs())
        .flatExtracting(LevelReading.Rung::seen)
        .flatExtracting(LevelReading.Seen::quotes)
        .isNotEmpty()
        .allSatisfy(
            quote ->
                assertThat(SENIOR.substring(quote.span().start(), quote.span().end()))
                    .isEqualTo(quote.span().text()));
  }

  @Test
  void theSameAnswerAlwaysReadsTheSame() {
    assertThat(read(SENIOR)).isEqualTo(read(SENIOR));
  }

  @Test
  void wordsAloneReachNothing() {
    LevelReading reading =
        read("Vision, portfolio, industry standard, multi-year bet, ARR, margin, sales, security.");

    assertThat(reading.readsAs()).isEmpty();
    assertThat(reading.sentence()).startsWith("Doesn't read as any level yet; Associate PM would");
  }

  @Test
  void anEmptyAnswerReadsAsNothing() {
    assertThat(read("").readsAs()).isEmpty();
  }

  @Test
  void aLevelNeedsAllBelowIt() {
    LevelReading reading = reading(ladder("own-act", "trade-off", "industry"), SENIOR);

    assertThat(reading.readsAs().orElseThrow().level().id()).isEqualTo("level-1");
    assertThat(reading(ladder("industry", "own-act"), SENIOR).readsAs()).isEmpty();
  }

  @Test
  void theTopHasNothingAboveIt() {
    assertThat(reading(ladder("own-act"), SENIOR).sentence())
        .isEqualTo("Reads as Level-0, the top of this ladder.");
  }

  @Test
  void aLadderWithoutALensSaysSo() {
    assertThat(reading(ladder(), SENIOR).sentence()).startsWith("This ladder has no lens");
  }

  @Test
  void aSessionAddsUp() {
    Said own = said("I cut the p99 latency of the index from 240 to 80 milliseconds in March.");
    Said cost = said(SENIOR);

    LevelReading both = LevelReading.of(LADDER, LENS, List.of(own, cost));

    assertThat(both.readsAs().orElseThrow().level().id()).isEqualTo("senior-pm");
  }

  @Test
  void pitfallsAreShownWithTheirWords() {
    List<Pitfalls.Shown> shown =
        Pitfalls.in(LENS, List.of(said("We shipped everything on time, every sprint of it.")));

    assertThat(shown).extracting(one -> one.pitfall().id()).containsExactly("on-time");
    assertThat(shown.get(0).quote().text()).startsWith("We shipped everything on time");
  }

  @Test
  void aResultTakesThePitfallBack() {
    assertThat(Pitfalls.in(LENS, List.of(said("It shipped on time. " + SENIOR)))).isEmpty();
  }

  @Test
  void pitfallsOfLaddersAreThere() {
    List<String> lines =
        Checklist.all(LIBRARY.ladders()).stream().map(Checklist.Entry::id).toList();

    assertThat(LENS.pitfalls())
        .extracting(Lens.Pitfall::item)
        .filteredOn(item -> !item.isEmpty())
        .isNotEmpty()
        .isSubsetOf(lines);
  }

  @Test
  void phrasesAreWholeWordsInAnyCase() {
    String plain = Phrase.plain("The CTO’s\n hypothesis  held");

    assertThat(new Phrase("cto's").in(plain)).isTrue();
    assertThat(new Phrase("Hypothes*").in(plain)).isTrue();
    assertThat(new Phrase("hypothes").in(plain)).isFalse();
    assertThat(new Phrase("thesis").in(plain)).isFalse();
    assertThat(new Phrase("hypothesis held").in(plain)).isTrue();
  }

  private static LevelReading read(String answer) {
    return reading(LADDER, answer);
  }

  private static LevelReading reading(Ladder ladder, String answer) {
    return LevelReading.of(ladder, LENS, List.of(said(answer)));
  }

  private static Said said(String answer) {
    return Said.of("", List.of(answer), SCORER.score(Answer.of("", List.of(), answer)));
  }

  /** Returns a ladder with one trait a level. */
  private static Ladder ladder(String... traits) {
    List<Ladder.Level> levels = new ArrayList<>();
    for (int i = 0; i < Math.max(1, traits.length); i++) {
      List<String> lens = i < traits.length ? List.of(traits[i]) : List.of();
      levels.add(
          new Ladder.Level(
              "level-" + i, "Level-" + i, List.of(), "", "", lens, List.of(), Optional.empty()));
    }
    return new Ladder("mine", "Mine", "", "", "", levels, List.of(), Provenance.NONE);
  }
}
