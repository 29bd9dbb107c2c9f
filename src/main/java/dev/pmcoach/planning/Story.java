package dev.pmcoach.planning;

import dev.pmcoach.content.Shape;
import dev.pmcoach.content.Values;
import java.util.ArrayList;
import java.util.List;

/**
 * Something the candidate did, ready to be told. Kept as a YAML file that its owner may edit; the
 * fields' names there are the kebab-case component names.
 *
 * @param id kebab-case, the file's name
 * @param context where it happened and what was wrong; may be empty
 * @param action what the candidate decided and did, in the first person; may be empty
 * @param lockIn how it tied partners or the ecosystem in; may be empty
 * @param timeToValue what it showed within 90 days; may be empty
 * @param conflict who disagreed and how that was settled; may be empty
 */
public record Story(
    String id,
    String title,
    String context,
    String action,
    List<Figure> figures,
    String lockIn,
    String timeToValue,
    String conflict) {
  /** Stands for a figure that the candidate has to look up. */
  public static final String PLACEHOLDER = "[figure?]";

  public Story {
    figures = List.copyOf(figures);
  }

  /**
   * @param figure what changed, as a sentence
   * @param baseline where it stood before; may be empty
   * @param check how one knows; may be empty
   */
  public record Figure(String figure, String baseline, String check) {
    /** Whether nothing says how one knows, or a part of it is still to be looked up. */
    public boolean unverified() {
      return check.isBlank() || (figure + baseline + check).contains(PLACEHOLDER);
    }
  }

  private static final Shape.Text TEXT = new Shape.Text();

  private static final Shape.Fields FIGURE =
      new Shape.Fields(
          List.of(
              new Shape.Field("figure", TEXT, true, "what changed, as a sentence"),
              new Shape.Field("baseline", TEXT, false, "where it stood before"),
              new Shape.Field("check", TEXT, false, "how you know")));

  /** What a story's file has to look like. */
  public static final Shape.Fields SHAPE =
      new Shape.Fields(
          List.of(
              new Shape.Field("format", new Shape.Whole(1, 1), true, "1"),
              new Shape.Field("title", TEXT, true, "a name for it, a few words"),
              new Shape.Field("context", TEXT, false, "where it happened and what was wrong"),
              new Shape.Field("action", TEXT, false, "what you decided and did"),
              new Shape.Field("figures", new Shape.Items(FIGURE, 0), false, "what changed"),
              new Shape.Field("lock-in", TEXT, false, "how it tied partners in"),
              new Shape.Field("time-to-value", TEXT, false, "what it showed within 90 days"),
              new Shape.Field("conflict", TEXT, false, "who disagreed, and how it was settled")));

  /** Makes a story of a file that has the shape. */
  public static Story of(String id, Values values) {
    return new Story(
        id,
        values.text("title"),
        values.text("context"),
        values.text("action"),
        values.groups(
            "figures",
            figure ->
                new Figure(figure.text("figure"), figure.text("baseline"), figure.text("check"))),
        values.text("lock-in"),
        values.text("time-to-value"),
        values.text("conflict"));
  }

  /** Returns the story as it would be told, in sentences. */
  public String told() {
    List<String> sentences = new ArrayList<>();
    add(sentences, context);
    add(sentences, action);
    for (Figure figure : figures) {
      add(sentences, figure.figure());
      add(sentences, figure.baseline());
      add(sentences, figure.check());
    }
    add(sentences, lockIn);
    add(sentences, timeToValue);
    add(sentences, conflict);
    return String.join(" ", sentences);
  }

  private static void add(List<String> sentences, String text) {
    String sentence = text.strip().replaceAll("\\s+", " ");
    if (!sentence.isEmpty()) {
      boolean ends = ".!?:".indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
      sentences.add(ends ? sentence : sentence + ".");
    }
  }
}
