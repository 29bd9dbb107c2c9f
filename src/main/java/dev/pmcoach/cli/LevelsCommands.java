package dev.pmcoach.cli;

import static dev.pmcoach.cli.CommandTree.leaf;

import dev.pmcoach.cli.CommandTree.Group;

/** The commands under {@code coach levels}. */
final class LevelsCommands {
  private LevelsCommands() {}

  static Group group() {
    return Group.of(
        "levels",
        "Read, compare and check career levels",
        leaf("list", "List the levels of every ladder"),
        leaf("show", "Show a level, or a whole ladder"),
        leaf("checklist", "Print what to have for a level"),
        leaf("tick", "Tick a line of a checklist"),
        leaf("compare", "Compare two levels, or whole ladders"),
        leaf("assess", "Weigh your case for a promotion"),
        leaf("lens", "Read answers against every level"));
  }
}
