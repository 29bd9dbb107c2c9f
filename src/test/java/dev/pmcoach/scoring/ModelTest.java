package dev.pmcoach.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The shipped model: the same on every Java, small, and no worse than it was. */
class ModelTest {
  /** Of all grades and chances of the dev answers; changes with the model, never with the JDK. */
  private static final String OUTPUT =
      "c414bc4d767deba1c6de2b6d3400e22a668b7bc6ba25c85cb0fb601351f3cc3e";

  private static List<GradedAnswer> dev() throws Exception {
    return Corpus.read(Path.of("src/corpus/dev.jsonl")).stream()
        .map(item -> item.graded(item.set()))
        .toList();
  }

  private static Map<String, Scorer> scorers(boolean untrained) {
    Map<String, Scorer> scorers = new HashMap<>();
    BuiltInRubrics.read()
        .forEach(
            (id, rubric) ->
                scorers.put(
                    id,
                    new Scorer(
                        rubric,
                        Model.builtIn(),
                        untrained ? Set.copyOf(Samples.HEADS) : Set.of())));
    return scorers;
  }

  @Test
  void outputIsTheSameOnEveryJava() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    Map<String, Scorer> scorers = scorers(false);
    for (GradedAnswer answer : dev()) {
      Reader reader = new Reader(scorers.get(answer.rubric()).rubric(), Model.builtIn(), Set.of());
      Reader.Read read =
          reader.read(Answer.of(answer.question(), answer.targets(), answer.answer()));
      for (int s = 0; s < read.targeted().length; s++) {
        for (double chance : reader.chances(read, s, read.gates().hidden())) {
          digest.update(ByteBuffer.allocate(8).putDouble(chance).array());
        }
      }
    }

    assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(OUTPUT);
  }

  @Test
  void theModelIsSmall() throws Exception {
    assertThat(Model.class.getResourceAsStream("model.bin").readAllBytes().length)
        .isLessThan(600_000);
  }

  @Test
  void agreementWithRatersIsAsPublished() throws Exception {
    ScoringRecord record = GradedAnswer.record(dev(), scorers(false));

    assertThat(record.all().kappa()).isGreaterThan(0.85);
    assertThat(record.all().error()).isLessThan(0.42);
    assertThat(record.all().exact()).isGreaterThan(0.66);
    assertThat(record.all().withinOne()).isGreaterThan(0.93);
    assertThat(record.advanceAccuracy()).isGreaterThan(0.9);
    assertThat(record.all().missedCredit()).isLessThan(0.03);
    assertThat(record.bySet().get("hard").kappa()).isGreaterThan(0.74);
    assertThat(record.interval()[0]).isGreaterThan(record.lengthKappa());
  }

  @Test
  void aRubricWithoutTrainedSignalsLosesLittle() throws Exception {
    double trained = GradedAnswer.record(dev(), scorers(false)).all().kappa();
    double byTerms = GradedAnswer.record(dev(), scorers(true)).all().kappa();

    assertThat(byTerms).as("trained %.3f, by terms %.3f", trained, byTerms).isGreaterThan(0.6);
  }
}
