package dev.pmcoach.cli;

import static dev.pmcoach.cli.CommandTree.leaf;

import dev.pmcoach.cli.CommandTree.Section;
import java.util.List;
import java.util.Optional;

/** Names every command of the program. */
public final class Commands {
  private Commands() {}

  public static CommandTree all() {
    return new CommandTree(
        List.of(
            new Section(
                "Every day",
                List.of(
                    leaf("mock", "Play an interview loop, a round or a warm-up", MockCommand::new),
                    leaf("practice", "Drill one question at a time", PracticeCommand::new),
                    leaf("resume", "Go on with a session that was left", ResumeCommand::new),
                    leaf("run", "Play an interview written as a file", RunCommand::new),
                    leaf("debrief", "Show how a session ended", DebriefCommand::new),
                    leaf("next", "Say what to do next", NextCommand::new),
                    leaf("score", "Score an answer from a file or a pipe", ScoreCommand::new))),
            new Section(
                "Prepare",
                List.of(
                    leaf("target", "Set what you prepare for", TargetCommand::new),
                    StoryCommands.group(),
                    leaf("plan", "Plan the days to your interview", PlanCommand::new),
                    HistoryCommands.group(),
                    OfferCommands.group())),
            new Section(
                "Content",
                List.of(
                    ContentCommands.questions(),
                    ContentCommands.rubric(),
                    ContentCommands.loops(),
                    ContentCommands.levels())),
            new Section("Set up", List.of(ConfigCommands.group(), DataCommands.group()))),
        Optional.of(NextCommand::new));
  }
}
