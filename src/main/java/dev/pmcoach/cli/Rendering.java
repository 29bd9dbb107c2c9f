package dev.pmcoach.cli;

import dev.pmcoach.page.HtmlDocument;
import dev.pmcoach.page.MarkdownRenderer;
import dev.pmcoach.page.Page;
import dev.pmcoach.terminal.Env;
import dev.pmcoach.terminal.TextRenderer;
import dev.pmcoach.terminal.Theme;

/** Turns a page into what a command prints. */
final class Rendering {
  private Rendering() {}

  static String of(Invocation call, Page page) {
    return switch (call.format()) {
      case MARKDOWN -> new MarkdownRenderer().render(page);
      case HTML -> HtmlDocument.of(page);
      default -> text(call, page);
    };
  }

  private static String text(Invocation call, Page page) {
    Env env = call.env();
    Globals globals = call.globals();
    Theme theme = Theme.choose(env, globals.color(), globals.plain(), env.terminals().out());
    return new TextRenderer(theme, env.columns()).render(page);
  }
}
