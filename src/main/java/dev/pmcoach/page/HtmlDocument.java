package dev.pmcoach.page;

/**
 * Makes a whole HTML file of a page: style inside, nothing fetched, no script. Prints on A4 or
 * Letter, and the more text there is the closer it is set, so that what should be one sheet is one.
 */
public final class HtmlDocument {
  /** Characters that fit on a sheet in the usual size. */
  private static final int ROOMY = 2200;

  private static final int CLOSE = 4200;

  private static final String STYLE =
      """
      :root { color-scheme: light dark; --ink: #1a1d21; --soft: #5b6470; --line: #d5dae0;
        --paper: #fff; --accent: #1f5fa8; --good: #17693a; --warn: #8a5300; --bad: #a52a22; }
      @media (prefers-color-scheme: dark) { :root { --ink: #e6e9ed; --soft: #9aa4b0;
        --line: #3a414a; --paper: #16191d; --accent: #7fb2ec; --good: #6cc48e;
        --warn: #e0ab5b; --bad: #ee8f87; } }
      body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
        max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
      h1 { font-size: 1.5rem; margin: 0 0 .5rem } h2 { font-size: 1.15rem; margin: 1.4rem 0 .4rem }
      h3 { font-size: 1rem; margin: 1rem 0 .3rem } h1, h2, h3 { line-height: 1.25;
        break-after: avoid }
      p { margin: .4rem 0 } ul { margin: .3rem 0; padding-left: 1.2rem } li { break-inside: avoid }
      li:has(> input) { list-style: none; margin-left: -1.2rem; padding-left: 1.6em;
        text-indent: -1.6em }
      input[type=checkbox] { margin: 0 .35em 0 0 }
      table { border-collapse: collapse; margin: .5rem 0; width: 100% }
      th, td { text-align: left; vertical-align: top; padding: .25rem .6rem .25rem 0;
        border-bottom: 1px solid var(--line) }
      .number { text-align: right; font-variant-numeric: tabular-nums } meter { width: 12rem }
      .muted, .quote { color: var(--soft) } .accent { color: var(--accent) }
      .good, .warn, .bad { font-weight: 600 } .good { color: var(--good) }
      .warn { color: var(--warn) } .bad { color: var(--bad) }
      blockquote { margin: .4rem 0; padding-left: .8rem; border-left: 3px solid var(--line) }
      pre { overflow-x: auto; padding: .5rem; border: 1px solid var(--line) }
      @page { margin: 12mm }
      @media print { :root { color-scheme: light; --ink: #000; --soft: #444; --line: #bbb;
          --paper: #fff; --accent: #000; --good: #000; --warn: #000; --bad: #000 }
        body { margin: 0; padding: 0; max-width: none; font-size: 10.5pt; line-height: 1.35 }
        h1 { font-size: 1.35em } h2 { font-size: 1.1em; margin: .7em 0 .2em }
        h3 { font-size: 1em; margin: .5em 0 .1em } p, ul, table { margin: .2em 0 }
        .close { font-size: 8.8pt; line-height: 1.25 }
        .closest { font-size: 7.4pt; line-height: 1.2; columns: 2; column-gap: 8mm } }
      """;

  private HtmlDocument() {}

  /** Returns the file; its title is the page's first heading. */
  public static String of(Page page) {
    String title = "coach";
    for (Block block : page.blocks()) {
      if (block instanceof Block.Heading heading) {
        title = heading.text().plain();
        break;
      }
    }
    String inside = new HtmlRenderer().render(page);
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        // Even if something slipped through, nothing on the page may run or be fetched.
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
        + " style-src 'unsafe-inline'\">\n<title>"
        + HtmlRenderer.escape(title)
        + "</title>\n<style>\n"
        + STYLE
        + "</style>\n</head>\n<body"
        + spacing(inside.replaceAll("<[^>]*>", "").length())
        + ">\n"
        + inside
        + "</body>\n</html>\n";
  }

  private static String spacing(int characters) {
    if (characters <= ROOMY) {
      return "";
    }
    return characters <= CLOSE ? " class=\"close\"" : " class=\"closest\"";
  }
}
