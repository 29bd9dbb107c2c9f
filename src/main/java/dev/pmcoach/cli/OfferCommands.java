package dev.pmcoach.cli;

import static dev.pmcoach.cli.CommandTree.leaf;

import dev.pmcoach.cli.CommandTree.Group;

/** The commands under {@code coach offer}. */
final class OfferCommands {
  private OfferCommands() {}

  static Group group() {
    return Group.of(
        "offer",
        "Work out an offer and practise asking for it",
        leaf("impact", "Project ARR from a feature's figures"),
        leaf("value", "Value offers year by year and compare them"),
        leaf("negotiate", "Play the offer talk with a recruiter"));
  }
}
