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
            CommandTree.leaf("diff", "Compare two sessions, quote by quote", DiffCommand::new),
            CommandTree.leaf("outcome", "Note how a real interview went", OutcomeCommand::new),
            CommandTree.leaf("rescore", "Score old answers by today's rubric", RescoreCommand::new),
            CommandTree.leaf("export", "Write sessions for reading elsewhere", ExportCommand::new),
            CommandTree.leaf("delete", "Delete a session", HistoryDeleteCommand::new)));
  }
}
