package dev.pmcoach.cli;

import dev.pmcoach.career.PromotionCase;
import dev.pmcoach.career.PromotionFile;
import dev.pmcoach.career.TriageFile;
import dev.pmcoach.content.Library;
import dev.pmcoach.content.Node;
import dev.pmcoach.content.Shapes;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.content.Values;
import dev.pmcoach.content.yaml.UserFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Weighs the case for the step from L3 to L4, or a triage sheet. */
final class LevelsAssessCommand implements Command {
  @Override
  public void declare(Options options) {
    options.word("EVIDENCE", "0..1", "A YAML file, or a worked case; without it you are asked");
    options.value("--triage", "FILE", "Weigh what competes instead: options, criteria, weights");
    options.value("--save", "FILE", "Keep what you are asked as a file");
    options.flag("--template", "Print a file to fill in");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "coach levels assess --template > evidence.yaml",
        "coach levels assess evidence.yaml --format html > packet.html",
        "coach levels assess case-3-privacy",
        "coach levels assess --triage case-2-two-teams");
  }

  @Override
  public Set<Format> formats() {
    return Set.of(Format.TEXT, Format.JSON, Format.MARKDOWN, Format.HTML);
  }

  @Override
  public int run(Invocation call) {
    Optional<String> triage = call.option("--triage");
    if (call.flag("--template")) {
      call.out().print(Template.filled("new-evidence.yaml", Map.of()));
    } else if (triage.isPresent()) {
      TriageFile file = read(call, triage.get(), "triage", TriageFile::of);
      call.show(() -> TriagePage.of(file), out -> TriagePage.write(out, file));
    } else {
      PromotionFile file =
          call.word(0).isPresent()
              ? read(call, call.word(0).get(), "promotions", PromotionFile::of)
              : EvidenceTalk.ask(call);
      PromotionCase weighed = PromotionCase.of(file.evidence());
      call.show(
          () -> PromotionPage.of(file, weighed), out -> PromotionPage.write(out, file, weighed));
    }
    return ExitCode.OK;
  }

  /** Returns what the user's file holds, or the worked case of that name. */
  private static <T> T read(Invocation call, String name, String folder, Function<Values, T> made) {
    Values values = values(call, name, folder);
    try {
      return made.apply(values);
    } catch (Trouble e) {
      throw Trouble.badInput(name + ": " + e.getMessage(), e.remedy());
    }
  }

  private static Values values(Invocation call, String name, String folder) {
    Path file = call.env().directory().resolve(name);
    Library library = call.services().library();
    if (!Files.exists(file)) {
      Optional<Node.Mapping> example = library.file(folder, name);
      if (example.isPresent()) {
        return new Values(example.get());
      }
      throw Trouble.badInput(
          "there is no file '" + name + "'",
          "Worked cases: " + String.join(", ", library.names(folder)));
    }
    return UserFile.read(file, name, Shapes.of(folder).orElseThrow());
  }
}
