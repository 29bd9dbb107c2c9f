package dev.pmcoach.cli;

import dev.pmcoach.cli.CommandTree.Group;
import dev.pmcoach.content.BrokenContent;
import dev.pmcoach.content.Problem;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Text;
import dev.pmcoach.planning.Story;
import dev.pmcoach.planning.StoryReview;
import dev.pmcoach.scoring.Scorer;
import dev.pmcoach.terminal.ExternalEditor;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps the candidate's own stories. */
final class StoryCommands {
  private StoryCommands() {}

  static Group group() {
    return new Group(
        "stories",
        "Keep your own stories and see what they cover",
        true,
        List.of(
            CommandTree.leaf("list", "List your stories with their scores"),
            CommandTree.leaf("add", "Start a story"),
            CommandTree.leaf("show", "Show a story as it would be told"),
            CommandTree.leaf("edit", "Open a story in your editor"),
            CommandTree.leaf("check", "Say what each story still lacks"),
            CommandTree.leaf("match", "Find the story for a question"),
            CommandTree.leaf("gaps", "Show signals that no story covers"),
            CommandTree.leaf("remove", "Delete a story")));
  }

  private static void word(Options options) {
    options.word("STORY", "1", "Its name, as coach stories list shows it");
  }

  static final class ListStories implements Command {
    @Override
    public List<String> examples() {
      return List.of("coach stories list");
    }

    @Override
    public int run(Invocation call) {
      Rubric rubric = Targets.rubric(call);
      Scorer scorer = new Scorer(rubric);
      List<StoryReview> stories =
          StoryFiles.of(call).all(call).stream().map(s -> StoryReview.of(s, scorer)).toList();
      call.show(
          () -> page(stories, rubric),
          out ->
              out.object(
                  () ->
                      out.field("schema", 1)
                          .array(
                              "stories",
                              stories,
                              (json, review) ->
                                  json.object(
                                      () ->
                                          json.field("id", review.story().id())
                                              .field("title", review.story().title())
                                              .field("score", review.score())
                                              .field("figures", review.story().figures().size())
                                              .field("unverified", unverified(review))))));
      return ExitCode.OK;
    }

    private static long unverified(StoryReview review) {
      return review.story().figures().stream().filter(Story.Figure::unverified).count();
    }

    private static Page page(List<StoryReview> stories, Rubric rubric) {
      if (stories.isEmpty()) {
        return Page.builder()
            .text("No story yet. Three carry a loop; start with your best launch:")
            .code("coach stories add my-launch")
            .build();
      }
      return Page.builder()
          .table(
              List.of(
                  Column.left("Story"),
                  Column.flexible("Title"),
                  Column.right("Score"),
                  Column.right("Figures"),
                  Column.right("Unverified")),
              stories.stream()
                  .map(
                      review ->
                          List.of(
                              Text.of(review.story().id()),
                              Text.of(review.story().title()),
                              Text.of(String.valueOf(review.score())),
                              Text.of(String.valueOf(review.story().figures().size())),
                              Text.of(String.valueOf(unverified(review)))))
                  .toList())
          .muted("Told as one answer, by " + rubric.id() + "; the bar is " + rubric.bar() + ".")
          .build();
    }
  }

  static final class Add implements Command {
    @Override
    public void declare(Options options) {
      options.word("STORY", "1", "A short name, such as usage-alerts");
      options.value("--title", "TEXT", "Its title (default: the name)");
      options.value("--from", "FILE", "A story that is written already; - reads stdin");
    }

    @Override
    public List<String> examples() {
      return List.of("coach stories add usage-alerts", "coach stories add usage-alerts --from -");
    }

    @Override
    public Set<Format> formats() {
      return Set.of(Format.TEXT);
    }

    @Override
    public int run(Invocation call) {
      StoryFiles files = StoryFiles.of(call);
      String id = call.word(0).orElseThrow();
      if (files.exists(id)) {
        throw Trouble.usage("there is a story '" + id + "'", "Try: coach stories edit " + id);
      }
      FirstUse.say(call);
      Optional<String> from = call.option("--from");
      String title = call.<String>option("--title").orElse(id.replace('-', ' '));
      files.write(
          id, from.isPresent() ? Inputs.text(call, from.get()) : StoryFiles.template(title));
      call.err().println("Kept in " + files.file(id));
      return from.isPresent() ? checked(call, files, id) : edit(call, files, id);
    }
  }

  /** Opens the editor where somebody sits at a terminal; else only says how to go on. */
  private static int edit(Invocation call, StoryFiles files, String id) {
    if (!call.env().terminals().in() || call.globals().noInput()) {
      call.err().println("Fill it in, then: coach stories check " + id);
      return ExitCode.OK;
    }
    Optional<String> text = new ExternalEditor(call.env()).edit(files.text(id));
    if (text.isEmpty()) {
      call.err().println(ExternalEditor.FAILED);
      return ExitCode.TROUBLE;
    }
    files.write(id, text.get() + "\n");
    return checked(call, files, id);
  }

  /** Says what is wrong with a story that is kept as it is. */
  private static int checked(Invocation call, StoryFiles files, String id) {
    try {
      files.read(id);
      return ExitCode.OK;
    } catch (BrokenContent e) {
      for (Problem problem : e.problems()) {
        call.err().println(problem);
      }
      call.err().println("Your words are kept. Mend it with: coach stories edit " + id);
      return ExitCode.BAD_INPUT;
    }
  }

  static final class Show implements Command {
    @Override
    public void declare(Options options) {
      word(options);
    }

    @Override
    public List<String> examples() {
      return List.of("coach stories show usage-alerts");
    }

    @Override
    public int run(Invocation call) {
      Story story = StoryFiles.of(call).read(call.word(0).orElseThrow());
      call.show(
          () -> Page.builder().title(story.title()).text(story.told()).build(),
          out ->
              out.object(
                  () -> {
                    out.field("schema", 1).field("id", story.id()).field("title", story.title());
                    out.field("context", story.context()).field("action", story.action());
                    out.array(
                        "figures",
                        story.figures(),
                        (json, figure) ->
                            json.object(
                                () ->
                                    json.field("figure", figure.figure())
                                        .field("baseline", figure.baseline())
                                        .field("check", figure.check())
                                        .field("unverified", figure.unverified())));
                    out.field("lockIn", story.lockIn());
                    out.field("timeToValue", story.timeToValue());
                    out.field("conflict", story.conflict()).field("told", story.told());
                  }));
      return ExitCode.OK;
    }
  }

  static final class Edit implements Command {
    @Override
    public void declare(Options options) {
      word(options);
    }

    @Override
    public List<String> examples() {
      return List.of("coach stories edit usage-alerts");
    }

    @Override
    public Set<Format> formats() {
      return Set.of(Format.TEXT);
    }

    @Override
    public int run(Invocation call) {
      StoryFiles files = StoryFiles.of(call);
      String id = call.word(0).orElseThrow();
      if (!files.exists(id)) {
        throw Trouble.unknown("story", id, files.ids(), "coach stories list");
      }
      call.err().println(files.file(id));
      return edit(call, files, id);
    }
  }

  static final class Remove implements Command {
    @Override
    public void declare(Options options) {
      word(options);
      options.flag("--yes", "Don't ask");
    }

    @Override
    public List<String> examples() {
      return List.of("coach stories remove usage-alerts");
    }

    @Override
    public Set<Format> formats() {
      return Set.of(Format.TEXT);
    }

    @Override
    public int run(Invocation call) {
      StoryFiles files = StoryFiles.of(call);
      String id = call.word(0).orElseThrow();
      if (!files.exists(id)) {
        throw Trouble.unknown("story", id, files.ids(), "coach stories list");
      }
      if (Confirm.asked(call, "Delete story " + id + " for good?")) {
        files.remove(id);
        call.err().println("Deleted " + id + ".");
      } else {
        call.err().println("Nothing was deleted.");
      }
      return ExitCode.OK;
    }
  }
}
