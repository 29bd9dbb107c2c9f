package dev.pmcoach.cli;

import dev.pmcoach.career.FitCheck;
import dev.pmcoach.page.Block;
import dev.pmcoach.page.Page;

/** Says politely whom the guides behind a target address, and what its step takes. */
final class FitPage {
  private FitPage() {}

  static Page of(FitCheck fit, String level) {
    Page.Builder page = Page.builder();
    fit.asked()
        .filter(step -> !step.skills().isEmpty())
        .ifPresent(
            step -> {
              page.subheading("What the step up to it takes");
              page.add(
                  new Block.Bullets(
                      step.skills().stream()
                          .map(
                              skill ->
                                  Block.Bullets.Item.of(Sources.with(skill, step.provenance())))
                          .toList()));
            });
    if (!fit.addressed().isEmpty()) {
      page.subheading("Whom the guides have in mind");
      page.add(
          new Block.Bullets(
              fit.addressed().stream()
                  .map(fact -> Block.Bullets.Item.of(Sources.with(fact.text(), fact.provenance())))
                  .toList()));
      page.text(
          "If that's you, the ladder fits as it is. If not, it is no verdict on you: check first"
              + " what the level asks for, and where your own way differs.");
    }
    page.code("coach levels checklist " + level);
    return page.muted(Sources.DISCLAIMER).build();
  }
}
