package dev.pmcoach.cli;

import dev.pmcoach.cli.CommandTree.Group;
import java.util.List;
import java.util.Optional;

/** Names the commands that look back at sessions. */
final class HistoryCommands {
  private HistoryCommands() {}

  static Group group() {
    return new Group(
        "history",
        "Look back at your sessions",
        Optional.of(HistoryListCommand::new),
        List.of(
            CommandTree.leaf("list", "List your sessions", HistoryListCommand::new),
            CommandTree.leaf("trend", "Show how your signals went", TrendCommand::new),
            CommandTree.leaf("export", "Write sessions for reading elsewhere", ExportCommand::new),
            CommandTree.leaf("delete", "Delete a session", HistoryDeleteCommand::new)));
  }
}
