package dev.pmcoach.cli;

import dev.pmcoach.content.Shapes;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.json.JsonWriter;
import java.util.List;
import java.util.Set;

/** Prints the JSON Schema of a kind of content file, for editors. */
final class QuestionsSchemaCommand implements Command {
  /** Each word and the folder whose files it is about. */
  private record Kind(String word, String folder) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("bank", "banks"),
          new Kind("loop", "loops"),
          new Kind("rubric", "rubrics"),
          new Kind("persona", "personas"),
          new Kind("ladder", "ladders"),
          new Kind("lens", "lenses"),
          new Kind("promotion", "promotions"),
          new Kind("triage", "triage"),
          new Kind("catalog", ""));

  @Override
  public void declare(Options options) {
    options.word(
        "KIND",
        "0..1",
        "bank, loop, rubric, persona, ladder, lens, promotion, triage or catalog (default: bank)");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "coach questions schema bank > bank.schema.json", "coach questions schema rubric");
  }

  @Override
  public Set<Format> formats() {
    return Set.of(Format.TEXT, Format.JSON);
  }

  @Override
  public int run(Invocation call) {
    String word = call.word(0).orElse("bank");
    Kind kind =
        KINDS.stream()
            .filter(known -> known.word().equals(word))
            .findFirst()
            .orElseThrow(
                () ->
                    Trouble.unknown(
                        "kind of file",
                        word,
                        KINDS.stream().map(Kind::word).toList(),
                        "coach questions schema --help"));
    call.out()
        .print(
            JsonWriter.pretty(
                out ->
                    JsonSchema.write(
                        out, "coach " + kind.word(), Shapes.of(kind.folder()).orElseThrow())));
    return ExitCode.OK;
  }
}
