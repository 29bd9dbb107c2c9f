package dev.pmcoach.cli;

import dev.pmcoach.page.Page;
import java.util.List;

/** Says what to do next when coach is called without a command. */
final class WelcomeCommand implements Command {
  @Override
  public List<String> examples() {
    return List.of("coach");
  }

  @Override
  public int run(Invocation call) {
    call.show(
        Page.builder()
            .text("Start with a warm-up of three questions, about 12 minutes:")
            .code("coach mock")
            .build());
    return ExitCode.OK;
  }
}
