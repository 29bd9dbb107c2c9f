package dev.pmcoach.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The shipped model: the same on every Java, small, and no worse than it was. */
class ModelTest {
  /** Of all grades and chances of the dev answers; changes with the model, never with the JDK. */
  private static final String OUTPUT =
      "f5378be0fa29da4a9d70951e7cd4951c8c8c8cd3cf8f5f3c839fc91494001625";

  private static List<GradedAnswer> dev() throws Exception {
    List<GradedAnswer> answers = new ArrayList<>();
    for (Corpus.Item i : Corpus.read(Path.of("src/corpus/dev.jsonl"))) {
      answers.add(
          new GradedAnswer(
              i.id(),
              i.set(),
              i.kind(),
              i.pair(),
              i.rubric(),
              i.question(),
              i.targets(),
              i.answer(),
              i.levels(),
              OptionalDouble.of(i.overall())));
    }
    return answers;
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

    assertThat(record.all().kappa()).isGreaterThan(0.80);
    assertThat(record.all().error()).isLessThan(0.52);
    assertThat(record.all().withinOne()).isGreaterThan(0.91);
    assertThat(record.bySet().get("hard").kappa()).isGreaterThan(0.68);
    assertThat(record.interval()[0]).isGreaterThan(record.lengthKappa());
  }

  @Test
  void aRubricWithoutTrainedSignalsLosesLittle() throws Exception {
    double trained = GradedAnswer.record(dev(), scorers(false)).all().kappa();
    double byTerms = GradedAnswer.record(dev(), scorers(true)).all().kappa();

    assertThat(byTerms).as("trained %.3f, by terms %.3f", trained, byTerms).isGreaterThan(0.6);
  }
}
