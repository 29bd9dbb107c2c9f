package dev.pmcoach.cli;

import dev.pmcoach.page.Page;
import dev.pmcoach.report.ComparisonPage;
import dev.pmcoach.session.Comparison;
import dev.pmcoach.session.LoggedSession;
import dev.pmcoach.session.SessionStore;
import java.util.List;
import java.util.Optional;

/** Compares two sessions on the questions that both asked. */
final class DiffCommand implements Command {
  @Override
  public void declare(Options options) {
    options.word("A", "1", "The start of the earlier session's name");
    options.word("B", "1", "The start of the later session's name");
  }

  @Override
  public List<String> examples() {
    return List.of("coach history diff 2026-11-20 2026-11-23");
  }

  @Override
  public int run(Invocation call) {
    SessionStore store = call.services().sessions();
    LoggedSession before = store.read(store.find(Optional.of(call.word(0).orElseThrow())));
    LoggedSession after = store.read(store.find(Optional.of(call.word(1).orElseThrow())));
    List<Comparison> comparisons = Comparison.of(before, after);
    call.show(
        () -> page(call, before, after, comparisons),
        out ->
            out.object(
                () -> {
                  out.field("schema", 1);
                  out.field("a", before.name().toString()).field("b", after.name().toString());
                  ComparisonPage.write(out, comparisons);
                }));
    return ExitCode.OK;
  }

  private static Page page(
      Invocation call, LoggedSession before, LoggedSession after, List<Comparison> comparisons) {
    Page.Builder page = Page.builder();
    page.muted(before.name() + " → " + after.name());
    if (comparisons.isEmpty()) {
      page.text("The two sessions have no scored question in common. Ask one again:");
      page.code("coach practice QUESTION");
    }
    new ComparisonPage(ExportCommand.titles(call, after)).add(page, comparisons);
    return page.build();
  }
}
