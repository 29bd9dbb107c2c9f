package dev.pmcoach.scoring;

import dev.pmcoach.content.Rubric;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Learns a {@link Model} from tagged and graded answers: tags and topics first, then grades. Every
 * choice of a constant was made by leaving writers out.
 */
final class Training {
  private final TrainingSet set;
  private final WordTraining words;
  private final TagTraining tags;
  private final TopicTraining topics;
  private final GradeTraining grades;

  Training(List<Corpus.Item> graded, List<Corpus.Item> phrases, Map<String, Rubric> rubrics)
      throws IOException {
    set = new TrainingSet(graded, phrases);
    words = new WordTraining(set);
    tags = new TagTraining(set, words.margins);
    topics = new TopicTraining(set, words.margins, tags.margins, rubrics);
    grades = new GradeTraining(set, tags, topics);
  }

  /** Returns the model whose grades follow what they rest on only in the direction they should. */
  Model model() throws IOException {
    return model(ClaimFeatures.signs());
  }

  /** Returns one whose grades may follow anything either way, to see what the rule costs. */
  Model unconstrained() throws IOException {
    return model(new int[ClaimFeatures.signs().length]);
  }

  private Model model(int[] signs) throws IOException {
    Trees[] trees = grades.train(row -> true, signs);
    Model model =
        new Model(set.order, Samples.HEADS, words.quantised(), tags.weights, topics.weights, trees);
    // What a reader of the file would get.
    return Model.read(new DataInputStream(new ByteArrayInputStream(bytes(model))));
  }

  static byte[] bytes(Model model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(new DataOutputStream(out));
    return out.toByteArray();
  }
}
