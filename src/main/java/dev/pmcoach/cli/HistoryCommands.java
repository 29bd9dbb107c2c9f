package dev.pmcoach.cli;

import dev.pmcoach.cli.CommandTree.Group;
import java.util.List;

/** Names the commands that look back at sessions. */
final class HistoryCommands {
  private HistoryCommands() {}

  static Group group() {
    return new Group(
        "history",
        "Look back at your sessions",
        true,
        List.of(
            CommandTree.leaf("list", "List your sessions"),
            CommandTree.leaf("trend", "Show how your signals went"),
            CommandTree.leaf("diff", "Compare two sessions, quote by quote"),
            CommandTree.leaf("outcome", "Note how a real interview went"),
            CommandTree.leaf("rescore", "Score old answers by today's rubric"),
            CommandTree.leaf("export", "Write sessions for reading elsewhere"),
            CommandTree.leaf("delete", "Delete a session")));
  }
}
