package dev.pmcoach.cli;

import dev.pmcoach.cli.CommandTree.Group;
import dev.pmcoach.page.Page;
import dev.pmcoach.session.DataHome;
import dev.pmcoach.session.SessionStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says where the user's data lies, and deletes all of it. */
final class DataCommands {
  private DataCommands() {}

  static Group group() {
    return Group.of(
        "data",
        "Say where your answers lie, or delete them",
        CommandTree.leaf("path", "Print the directory that holds your data"),
        CommandTree.leaf("delete", "Delete everything that coach kept of you"));
  }

  static final class PathOf implements Command {
    @Override
    public List<String> examples() {
      return List.of("coach data path", "ls $(coach data path)/sessions");
    }

    @Override
    public int run(Invocation call) {
      DataHome home = call.services().sessions().home();
      if (call.format() == Format.TEXT) {
        // As it is, never wrapped: scripts use it.
        call.out().println(home.root());
        return ExitCode.OK;
      }
      call.show(
          () -> Page.builder().code(home.root().toString()).build(),
          out ->
              out.object(
                  () ->
                      out.field("schema", 1)
                          .field("data", home.root().toString())
                          .field("sessions", home.sessions().toString())
                          .field("stories", home.stories().toString())
                          .field("config", Config.place(call.env()).toString())));
      return ExitCode.OK;
    }
  }

  static final class Delete implements Command {
    @Override
    public void declare(Options options) {
      options.flag("--yes", "Don't ask");
    }

    @Override
    public List<String> examples() {
      return List.of("coach data delete");
    }

    @Override
    public Set<Format> formats() {
      return Set.of(Format.TEXT);
    }

    @Override
    public int run(Invocation call) {
      SessionStore store = call.services().sessions();
      DataHome.Contents contents = store.home().contents();
      if (contents.empty()) {
        call.err().println("There is nothing of yours in " + store.home().root() + ".");
        return ExitCode.OK;
      }
      if (!Confirm.asked(call, question(store.home(), contents))) {
        call.err().println("Nothing was deleted.");
        return ExitCode.OK;
      }
      List<String> left = store.home().deleteAll();
      left.forEach(path -> call.err().println("Left alone: " + path));
      call.err().println("Deleted.");
      return left.isEmpty() ? ExitCode.OK : ExitCode.TROUBLE;
    }

    private static String question(DataHome home, DataHome.Contents contents) {
      List<String> parts = new ArrayList<>();
      if (contents.sessions() > 0) {
        parts.add(contents.sessions() == 1 ? "1 session" : contents.sessions() + " sessions");
      }
      if (contents.stories() > 0) {
        parts.add(contents.stories() == 1 ? "1 story" : contents.stories() + " stories");
      }
      if (contents.others() > 0) {
        parts.add(contents.others() == 1 ? "1 other file" : contents.others() + " other files");
      }
      return "Delete "
          + String.join(", ", parts)
          + " in "
          + home.root()
          + " for good? Other files there are left alone.";
    }
  }
}
