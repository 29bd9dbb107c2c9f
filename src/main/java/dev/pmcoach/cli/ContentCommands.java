package dev.pmcoach.cli;

import static dev.pmcoach.cli.CommandTree.leaf;

import dev.pmcoach.cli.CommandTree.Group;

/** The commands that show and check content. */
final class ContentCommands {
  private ContentCommands() {}

  static Group questions() {
    return Group.of(
        "questions",
        "Read, draw and check questions",
        leaf("list", "List the questions by round", QuestionsListCommand::new),
        leaf("show", "Show one question", QuestionsShowCommand::new),
        leaf("draw", "Draw questions at random", QuestionsDrawCommand::new),
        leaf("check", "Check your content, or the built-in", QuestionsCheckCommand::new),
        leaf("new", "Start a bank of your own", NewContentCommands.NewBank::new),
        leaf("schema", "Print the JSON Schema for your editor", QuestionsSchemaCommand::new));
  }

  static Group rubric() {
    return Group.of(
        "rubric",
        "Read what answers are graded by",
        leaf("list", "List the rubrics", RubricListCommand::new),
        leaf("show", "Show a rubric's signals and anchors", RubricShowCommand::new),
        leaf("new", "Start a rubric of your own", NewContentCommands.NewRubric::new));
  }

  static Group loops() {
    return Group.of(
        "loops",
        "Read the interview loops",
        leaf("list", "List the loops", LoopsListCommand::new),
        leaf("show", "Show a loop's rounds and facts", LoopsShowCommand::new),
        leaf("new", "Start a loop of your own", NewContentCommands.NewLoop::new));
  }

  static Group levels() {
    return Group.of(
        "levels",
        "Read the career levels",
        leaf("list", "List the levels of every ladder", LevelsListCommand::new));
  }
}
