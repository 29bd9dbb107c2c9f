package dev.pmcoach.cli;

import dev.pmcoach.content.Library;
import dev.pmcoach.content.Loop;
import java.util.List;

/** Shows a loop's rounds and what is reported of it. */
final class LoopsShowCommand implements Command {
  @Override
  public void declare(Options options) {
    options.word("ID", "1", "The loop");
  }

  @Override
  public List<String> examples() {
    return List.of("coach loops show datastax-ai-pm");
  }

  @Override
  public int run(Invocation call) {
    Library library = call.services().library();
    Loop loop = Find.loop(library, call.word(0).orElseThrow());
    call.show(
        () -> LoopPage.of(library, loop),
        out ->
            out.object(
                () -> {
                  out.field("schema", 1).name("loop");
                  LoopJson.write(out, library, loop);
                }));
    return ExitCode.OK;
  }
}
