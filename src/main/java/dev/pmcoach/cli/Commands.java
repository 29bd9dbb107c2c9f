package dev.pmcoach.cli;

import static dev.pmcoach.cli.CommandTree.leaf;

import dev.pmcoach.cli.CommandTree.Section;
import dev.pmcoach.terminal.Launch;
import java.util.List;
import java.util.function.Function;

/** Names every command of the program. */
public final class Commands {
  private Commands() {}

  public static CommandTree all() {
    return new CommandTree(
        List.of(
            new Section(
                "Every day",
                List.of(
                    leaf("mock", "Play an interview loop, a round or a warm-up"),
                    leaf("practice", "Drill one question at a time"),
                    leaf("resume", "Go on with a session that was left"),
                    leaf("run", "Play an interview written as a file"),
                    leaf("debrief", "Show how a session ended"),
                    leaf("why", "Say which words carried a grade"),
                    leaf("dispute", "Keep your disagreement with a grade"),
                    leaf("next", "Say what to do next"),
                    leaf("score", "Score an answer from a file or a pipe"))),
            new Section(
                "Prepare",
                List.of(
                    leaf("target", "Set what you prepare for"),
                    StoryCommands.group(),
                    leaf("plan", "Plan the days to your interview"),
                    leaf("brief", "Print the sheet for the evening before"),
                    leaf("report", "Show a session for keeping or sharing"),
                    HistoryCommands.group(),
                    OfferCommands.group())),
            new Section(
                "Content",
                List.of(
                    ContentCommands.questions(),
                    ContentCommands.rubric(),
                    ContentCommands.loops(),
                    LevelsCommands.group())),
            new Section(
                "Set up",
                List.of(
                    ConfigCommands.group(),
                    DataCommands.group(),
                    leaf("doctor", "Check that everything is in place"),
                    leaf("completion", "Make your shell complete coach's words")))),
        true,
        new Maker());
  }

  /** A class of its own: a lambda takes longer to link. */
  private static final class Maker implements Function<String, Command> {
    @Override
    public Command apply(String path) {
      return make(path);
    }
  }

  /** Makes the command of a path that {@link #all} names. */
  private static Command make(String path) {
    return switch (path) {
      case "", "next" -> new NextCommand();
      case "mock" -> new MockCommand();
      case "practice" -> new PracticeCommand();
      case "resume" -> new ResumeCommand();
      case "run" -> new RunCommand();
      case "debrief" -> new DebriefCommand();
      case "why" -> new WhyCommand();
      case "dispute" -> new DisputeCommand();
      case "score" -> new ScoreCommand();
      case "target" -> new TargetCommand();
      case "plan" -> new PlanCommand();
      case "brief" -> new BriefCommand();
      case "report" -> new ReportCommand();
      case "stories", "stories list" -> new StoryCommands.ListStories();
      case "stories add" -> new StoryCommands.Add();
      case "stories show" -> new StoryCommands.Show();
      case "stories edit" -> new StoryCommands.Edit();
      case "stories check" -> new StoryCheckCommand();
      case "stories match" -> new StoryMatchCommand();
      case "stories gaps" -> new StoryGapsCommand();
      case "stories remove" -> new StoryCommands.Remove();
      case "history", "history list" -> new HistoryListCommand();
      case "history trend" -> new TrendCommand();
      case "history diff" -> new DiffCommand();
      case "history outcome" -> new OutcomeCommand();
      case "history rescore" -> new RescoreCommand();
      case "history export" -> new ExportCommand();
      case "history delete" -> new HistoryDeleteCommand();
      case "offer impact" -> new OfferImpactCommand();
      case "offer value" -> new OfferValueCommand();
      case "offer negotiate" -> new OfferNegotiateCommand();
      case "questions list" -> new QuestionsListCommand();
      case "questions show" -> new QuestionsShowCommand();
      case "questions draw" -> new QuestionsDrawCommand();
      case "questions check" -> new QuestionsCheckCommand();
      case "questions new" -> new NewContentCommands.NewBank();
      case "questions schema" -> new QuestionsSchemaCommand();
      case "rubric list" -> new RubricListCommand();
      case "rubric test" -> new RubricTestCommand();
      case "rubric show" -> new RubricShowCommand();
      case "rubric new" -> new NewContentCommands.NewRubric();
      case "loops list" -> new LoopsListCommand();
      case "loops show" -> new LoopsShowCommand();
      case "loops new" -> new NewContentCommands.NewLoop();
      case "levels list" -> new LevelsListCommand();
      case "levels show" -> new LevelsShowCommand();
      case "levels checklist" -> new LevelsChecklistCommand();
      case "levels compare" -> new LevelsCompareCommand();
      case "levels assess" -> new LevelsAssessCommand();
      case "levels lens" -> new LevelsLensCommand();
      case "levels tick" -> new LevelsTickCommand();
      case "config list" -> new ConfigCommands.ListSettings();
      case "config get" -> new ConfigCommands.Get();
      case "config set" -> new ConfigCommands.Change();
      case "doctor" -> new DoctorCommand(Launch.ofProcess());
      case "completion" -> new CompletionCommand();
      case "data path" -> new DataCommands.PathOf();
      case "data delete" -> new DataCommands.Delete();
      default -> throw new IllegalArgumentException("no command called " + path);
    };
  }
}
