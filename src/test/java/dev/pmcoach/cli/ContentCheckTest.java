package dev.pmcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.content.Shape;
import dev.pmcoach.content.Shapes;
import dev.pmcoach.json.JsonValue;
import dev.pmcoach.support.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentCheckTest {
  @TempDir private Path home;

  private void write(String path, String text) throws IOException {
    Path file = home.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void theBuiltInContentHasNoErrors() {
    Run.coach("questions", "check").exits(0);
  }

  @Test
  void errorsAreNamedByPlaceAndExitThree() throws IOException {
    write("mine/banks/datastax-ai-pm/screen.yaml", "format: 1\nquestion: []\n");

    Run.coach("questions", "check", "mine")
        .at(home)
        .exits(3)
        .prints(
            "mine/banks/datastax-ai-pm/screen.yaml:2:1: error: unknown field 'question'"
                + " (did you mean 'questions'?)",
            "1 file: 1 error, 0 warnings.");
  }

  @Test
  void problemsAsJson() throws IOException {
    write("mine/banks/datastax-ai-pm/screen.yaml", "format: 1\nquestion: []\n");
    String out = Run.coach("questions", "check", "mine", "--json").at(home).exits(3).out();
    JsonValue problem = JsonValue.parse(out).get("problems").items().get(0);

    assertThat(problem.get("line").whole(0)).isEqualTo(2);
    assertThat(problem.get("severity").text("")).isEqualTo("error");
    assertThat(problem.get("remedy").text("")).isEqualTo("did you mean 'questions'?");
  }

  @Test
  void warningsFailOnlyWhenStrict() throws IOException {
    write("bank.yaml", "format: 1\nquestions: []\n");

    Run.coach("questions", "check", "bank.yaml")
        .at(home)
        .exits(0)
        .prints("bank.yaml:1:1: warning: coach doesn't read this file here");
    Run.coach("questions", "check", "bank.yaml", "--strict").at(home).exits(3);
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Run.coach("questions", "check", "nowhere.yaml").exits(3).says("no file 'nowhere.yaml'");
  }

  @Test
  void whatTheTemplatesWriteIsSound() {
    Run.coach("rubric", "new", "my-company", "--content", "mine").at(home).exits(0);
    Run.coach("loops", "new", "my-company", "--rubric", "my-company", "--content", "mine")
        .at(home)
        .exits(0);
    Run.coach("questions", "new", "my-company", "screen", "--content", "mine").at(home).exits(0);

    Run.coach("questions", "check", "--content", "mine").at(home).exits(0).prints("0 errors");
    Run.coach("questions", "list", "--loop", "my-company", "--content", "mine")
        .at(home)
        .exits(0)
        .prints("my-company-screen-1");
  }

  @Test
  void aTemplateNeverOverwrites() {
    Run.coach("rubric", "new", "--content", "mine").at(home).exits(0);

    Run.coach("rubric", "new", "--content", "mine").at(home).exits(1).says("exists already");
  }

  @Test
  void withoutADirectoryATemplateIsPrinted() {
    Run.coach("questions", "new").at(home).exits(0).prints("format: 1", "  - id: ");
    Run.coach("loops", "new", "Bad_Id").exits(2).says("'Bad_Id' is no id");
  }

  @ParameterizedTest
  @CsvSource({"bank,banks", "loop,loops", "rubric,rubrics", "persona,personas", "ladder,ladders"})
  void theSchemaNamesTheFieldsThatTheCheckKnows(String kind, String folder) {
    JsonValue schema = JsonValue.parse(Run.coach("questions", "schema", kind).exits(0).out());
    Shape.Fields fields = (Shape.Fields) Shapes.of(folder).orElseThrow();

    assertThat(schema.get("properties").fields().keySet())
        .containsExactlyElementsOf(fields.names());
    assertThat(schema.get("additionalProperties").bool(true)).isFalse();
    assertThat(schema.get("required").items())
        .hasSize((int) fields.fields().stream().filter(Shape.Field::required).count());
  }

  @Test
  void anUnknownKindOfFileSuggestsTheNearest() {
    Run.coach("questions", "schema", "rubrik").exits(2).says("did you mean 'rubric'?");
  }
}
