package dev.pmcoach.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A browser without a window, to see pages as readers print them. */
public final class Browser {
  private Browser() {}

  /** Returns how many sheets a page takes when printed; skips the test without a browser. */
  public static int sheets(Path page) throws IOException, InterruptedException {
    Path browser = Tools.require("chromium", "chromium-browser", "google-chrome");
    Path pdf = page.resolveSibling("printed.pdf");
    Process process =
        new ProcessBuilder(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + page.resolveSibling("browser"),
                "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf,
                page.toUri().toString())
            .redirectErrorStream(true)
            .redirectOutput(page.resolveSibling("browser.log").toFile())
            .start();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).as("the browser ends").isTrue();
    String text = Files.readString(pdf, StandardCharsets.ISO_8859_1);
    return text.split("/Type\\s*/Page\\b", -1).length - 1;
  }
}
