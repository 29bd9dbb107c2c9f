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
        leaf("list", "List the questions by round"),
        leaf("show", "Show one question"),
        leaf("draw", "Draw questions at random"),
        leaf("check", "Check your content, or the built-in"),
        leaf("new", "Start a bank of your own"),
        leaf("schema", "Print the JSON Schema for your editor"));
  }

  static Group rubric() {
    return Group.of(
        "rubric",
        "Read what answers are graded by",
        leaf("list", "List the rubrics"),
        leaf("show", "Show a rubric's signals and anchors"),
        leaf("new", "Start a rubric of your own"),
        leaf("test", "Show how well scores agree with raters"));
  }

  static Group loops() {
    return Group.of(
        "loops",
        "Read the interview loops",
        leaf("list", "List the loops"),
        leaf("show", "Show a loop's rounds and facts"),
        leaf("new", "Start a loop of your own"));
  }
}
