package dev.pmcoach.report;

import dev.pmcoach.page.HtmlRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A web page in one file: its style is inside, and it loads and runs nothing. Text is escaped on
 * its way in.
 */
final class HtmlPage {
  private static final String STYLE = "report.css";

  private final StringBuilder html = new StringBuilder();

  HtmlPage(String title) {
    html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    // Even if something slipped through, nothing on the page may run or be fetched.
    html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';");
    html.append(" style-src 'unsafe-inline'; img-src data:\">\n");
    html.append("<link rel=\"icon\" href=\"data:,\">\n");
    html.append("<title>").append(escape(title)).append("</title>\n<style>\n").append(style());
    html.append("</style>\n</head>\n<body>\n");
  }

  private static String style() {
    try (InputStream in = HtmlPage.class.getResourceAsStream(STYLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String escape(String text) {
    return HtmlRenderer.escape(text);
  }

  /** Adds markup as it is. */
  HtmlPage raw(String markup) {
    html.append(markup);
    return this;
  }

  /** Adds text. */
  HtmlPage text(String text) {
    html.append(escape(text));
    return this;
  }

  /** Adds an element with text in it. */
  HtmlPage element(String tag, String text) {
    return element(tag, "", text);
  }

  /**
   * @param attributes as written, with a blank before each
   */
  HtmlPage element(String tag, String attributes, String text) {
    html.append('<').append(tag).append(attributes).append('>').append(escape(text));
    html.append("</").append(tag).append(">\n");
    return this;
  }

  String finish() {
    return html.append("</body>\n</html>\n").toString();
  }
}
