package dev.pmcoach.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Asks short questions on a line each; talk goes to standard error, so results stay clean. */
final class Prompts {
  private final Invocation call;
  private final BufferedReader in;

  Prompts(Invocation call) {
    this.call = call;
    this.in = new BufferedReader(new InputStreamReader(call.env().in(), StandardCharsets.UTF_8));
  }

  void say(String text) {
    call.err().println(text);
  }

  /** Returns the line typed, or nothing at the end of input. */
  Optional<String> line(String prompt) {
    call.err().print(prompt);
    call.err().flush();
    try {
      return Optional.ofNullable(in.readLine());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Returns whether the answer begins with a y; no is the default. */
  boolean yes(String question) {
    return line(question + " [y/N] ")
        .map(text -> text.strip().toLowerCase(Locale.ROOT).startsWith("y"))
        .orElse(false);
  }
}
