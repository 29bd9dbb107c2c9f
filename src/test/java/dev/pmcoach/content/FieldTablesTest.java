package dev.pmcoach.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Fills in every field that the tables know and looks for each text in the record that comes out: a
 * field that the check accepts and nobody reads would be lost without a word.
 */
class FieldTablesTest {
  private static final Position AT = new Position("file", 1, 1);

  private final List<String> written = new ArrayList<>();

  private Node filled(Shape shape) {
    if (shape instanceof Shape.Fields fields) {
      List<Node.Entry> entries = new ArrayList<>();
      for (Shape.Field field : fields.fields()) {
        boolean format = field.name().equals("format") && field.shape() instanceof Shape.Whole;
        Node value = format ? new Node.Scalar("1", AT) : filled(field.shape());
        entries.add(new Node.Entry(field.name(), AT, value));
      }
      return new Node.Mapping(entries, AT);
    }
    if (shape instanceof Shape.Items items) {
      List<Node> all = new ArrayList<>();
      for (int i = 0; i < Math.max(1, items.min()); i++) {
        all.add(filled(items.each()));
      }
      return new Node.Sequence(all, AT);
    }
    if (shape instanceof Shape.Entries entries) {
      Node.Scalar name = (Node.Scalar) filled(entries.name());
      return new Node.Mapping(
          List.of(new Node.Entry(name.text(), AT, filled(entries.value()))), AT);
    }
    return new Node.Scalar(scalar(shape), AT);
  }

  private String scalar(Shape shape) {
    if (shape instanceof Shape.Word word) {
      return word.allowed().get(0);
    }
    if (shape instanceof Shape.Whole whole) {
      return Integer.toString(whole.max());
    }
    if (shape instanceof Shape.Decimal decimal) {
      return Double.toString(decimal.max());
    }
    if (shape instanceof Shape.Flag) {
      return "true";
    }
    if (shape instanceof Shape.Day) {
      return "2026-11-21";
    }
    String text = "text-" + written.size() + "-end";
    written.add(text);
    return text;
  }

  private Values values(Shape shape) {
    Node.Mapping node = (Node.Mapping) filled(shape);
    assertThat(ShapeCheck.check(node, shape)).isEmpty();
    return new Values(node);
  }

  @Test
  void everyFieldOfALoopIsRead() {
    assertThat(LoopBinder.loop(values(Shapes.LOOP)).toString()).contains(written);
  }

  @Test
  void everyFieldOfAQuestionIsRead() {
    Values question = values(Shapes.BANK).groups("questions").get(0);

    assertThat(QuestionBinder.question(question, "loop", "round").toString()).contains(written);
  }

  @Test
  void everyFieldOfARubricIsRead() {
    assertThat(RubricBinder.rubric(values(Shapes.RUBRIC), "").toString()).contains(written);
  }

  @Test
  void everyFieldOfAPersonaIsRead() {
    assertThat(PersonaBinder.persona(values(Shapes.PERSONA)).toString()).contains(written);
  }

  @Test
  void everyFieldOfALadderIsRead() {
    assertThat(LadderBinder.ladder(values(Shapes.LADDER)).toString()).contains(written);
  }
}
