package dev.pmcoach.cli;

import dev.pmcoach.content.Trouble;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;

/** Reads what a user names on the command line. */
final class Inputs {
  private Inputs() {}

  /**
   * Returns the text of a file, or of standard input for {@code -}; bytes that aren't UTF-8 become
   * U+FFFD.
   */
  static String text(Invocation call, String name) {
    if (name.equals("-")) {
      if (call.env().terminals().in() && !call.globals().noInput()) {
        call.err().println("Type or paste the answer, then Ctrl-D.");
      }
      return decoded(call.env().in());
    }
    Path file = call.env().directory().resolve(name);
    try (InputStream in = Files.newInputStream(file)) {
      return decoded(in);
    } catch (NoSuchFileException e) {
      throw Trouble.badInput("there is no file '" + name + "'", "");
    } catch (IOException e) {
      throw Trouble.badInput("can't read '" + name + "': " + e.getMessage(), "");
    }
  }

  /** Gives the lines of a file, or of standard input for {@code -}, without keeping them. */
  static <T> T lines(Invocation call, String name, Function<BufferedReader, T> use) {
    Path file = call.env().directory().resolve(name.equals("-") ? "." : name);
    try (InputStream in = name.equals("-") ? call.env().in() : Files.newInputStream(file)) {
      return use.apply(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (NoSuchFileException e) {
      throw Trouble.badInput("there is no file '" + name + "'", "");
    } catch (IOException e) {
      throw Trouble.badInput("can't read '" + name + "': " + e.getMessage(), "");
    }
  }

  private static String decoded(InputStream in) {
    try {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException e) {
      throw Trouble.expected("can't read the answer: " + e.getMessage(), "");
    }
  }
}
