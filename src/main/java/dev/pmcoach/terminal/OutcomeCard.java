package dev.pmcoach.terminal;

import dev.pmcoach.interview.Scene;
import dev.pmcoach.page.Block;
import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;

/** The card of a role-play: what was obtained, given away, kept and lost. */
final class OutcomeCard {
  private OutcomeCard() {}

  static Block of(Scene.Outcome outcome) {
    return new Block.Bullets(outcome.card().stream().map(OutcomeCard::item).toList());
  }

  private static Block.Bullets.Item item(Scene.Outcome.Finding finding) {
    Text text = Text.of(finding.topic() + ": ", Style.STRONG).plus(finding.text());
    return new Block.Bullets.Item(text, finding.good());
  }
}
