package dev.pmcoach.cli;

import dev.pmcoach.cli.Checkup.Finding;
import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.page.Block;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import dev.pmcoach.terminal.Launch;
import java.util.ArrayList;
import java.util.List;

/** Says whether everything that coach uses is in place, and what to do where it isn't. */
final class DoctorCommand implements Command {
  private final Launch launch;

  DoctorCommand(Launch launch) {
    this.launch = launch;
  }

  @Override
  public void declare(Options options) {
    options.flag("--warm", "Make the class archive anew, which halves the time to start");
  }

  @Override
  public List<String> examples() {
    return List.of("coach doctor", "coach doctor --warm");
  }

  @Override
  public int run(Invocation call) {
    List<Finding> findings = new Checkup(call, launch).findings();
    call.show(() -> page(findings), out -> write(out, findings));
    // bin/coach makes the archive before it starts this process.
    boolean cold = call.flag("--warm") && launch.archive().isEmpty();
    boolean well = findings.stream().allMatch(finding -> finding.state() != Checkup.State.TROUBLE);
    return well && !cold ? ExitCode.OK : ExitCode.TROUBLE;
  }

  private static Page page(List<Finding> findings) {
    List<Block.Bullets.Item> items = new ArrayList<>();
    for (Finding finding : findings) {
      Style style =
          switch (finding.state()) {
            case FINE -> Style.GOOD;
            case OPTIONAL -> Style.PLAIN;
            case TROUBLE -> Style.BAD;
          };
      items.add(Block.Bullets.Item.of(Text.of(finding.about(), style).plus(": " + finding.says())));
    }
    return Page.builder().add(new Block.Bullets(items)).build();
  }

  private static void write(JsonWriter out, List<Finding> findings) {
    out.object(
        () ->
            out.field("schema", 1)
                .array(
                    "checks",
                    findings,
                    (element, finding) ->
                        element.object(
                            () ->
                                element
                                    .field("id", finding.id())
                                    .field("state", finding.state().word())
                                    .field("says", finding.says()))));
  }
}
