package dev.pmcoach.cli;

import dev.pmcoach.page.Page;

/** Turns a page into what a command prints. */
final class Rendering {
  private Rendering() {}

  static String of(Invocation call, Page page) {
    return page.toString();
  }
}
