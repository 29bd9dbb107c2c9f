package dev.pmcoach.cli;

import dev.pmcoach.content.Rubric;
import dev.pmcoach.page.Page;
import dev.pmcoach.report.ComparisonPage;
import dev.pmcoach.session.Comparison;
import dev.pmcoach.session.LogEvent;
import dev.pmcoach.session.LoggedSession;
import dev.pmcoach.session.SessionName;
import dev.pmcoach.session.SessionStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scores old answers by today's rubric and scorer; the old scores stay. */
final class RescoreCommand implements Command {
  private record Rescored(LoggedSession session, Rubric rubric, List<Comparison> comparisons) {
    boolean otherRubric() {
      String then = session.started().map(LogEvent.Started::rubricHash).orElse("");
      return !then.equals(rubric.hash());
    }
  }

  @Override
  public void declare(Options options) {
    options.word("SESSION", "0..1", "The start of its name (default: the latest)");
    options.flag("--all", "Every session");
  }

  @Override
  public List<String> examples() {
    return List.of("coach history rescore", "coach history rescore --all --json");
  }

  @Override
  public int run(Invocation call) {
    SessionStore store = call.services().sessions();
    List<SessionName> names =
        call.flag("--all") ? store.names() : List.of(store.find(call.word(0)));
    List<Rescored> all = new ArrayList<>();
    for (SessionName name : names) {
      LoggedSession session = store.read(name);
      Optional<Rubric> rubric =
          session
              .started()
              .map(LogEvent.Started::rubric)
              .flatMap(id -> call.services().library().rubric(id));
      if (rubric.isEmpty()) {
        call.err().println(name + ": its rubric is no longer there; left out");
      } else {
        all.add(new Rescored(session, rubric.get(), Comparison.rescored(session, rubric.get())));
      }
    }
    call.show(
        () -> page(all),
        out ->
            out.object(
                () -> {
                  out.field("schema", 1);
                  out.array(
                      "sessions",
                      all,
                      (json, one) ->
                          json.object(
                              () -> {
                                json.field("id", one.session().name().toString());
                                json.field("rubricChanged", one.otherRubric());
                                ComparisonPage.write(json, one.comparisons());
                              }));
                }));
    return ExitCode.OK;
  }

  private static Page page(List<Rescored> all) {
    Page.Builder page = Page.builder();
    for (Rescored one : all) {
      page.heading(one.session().name().toString());
      page.muted(
          one.otherRubric()
              ? "The rubric has changed since. The old scores are kept; this is how it reads today."
              : "The rubric is the same as then.");
      if (one.comparisons().isEmpty()) {
        page.text("No scored answer in it.");
      }
      new ComparisonPage(Targets.titles(one.rubric())).add(page, one.comparisons());
    }
    return page.build();
  }
}
