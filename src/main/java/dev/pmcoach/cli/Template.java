package dev.pmcoach.cli;

import dev.pmcoach.content.Library;
import dev.pmcoach.content.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/** A commented content file to begin from. */
final class Template {
  private Template() {}

  /**
   * Prints the filled-in template, or writes it into the user's content directory if one is set.
   *
   * @param name of the resource
   * @param path below the content directory
   */
  static int put(Invocation call, String name, String path, Map<String, String> words) {
    String text = filled(name, words);
    Optional<Path> directory = call.globals().content();
    if (directory.isEmpty()) {
      call.out().print(text);
      return ExitCode.OK;
    }
    Path file = call.env().directory().resolve(directory.get()).resolve(path);
    String shown = directory.get().resolve(path).toString();
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw Trouble.expected("'" + shown + "' exists already", "Add to it, or name another.");
    } catch (IOException e) {
      throw Trouble.expected("can't write '" + shown + "': " + e.getMessage(), "");
    }
    call.out().println("Wrote " + shown + ". Check it: coach questions check " + shown);
    return ExitCode.OK;
  }

  /** Returns the content in force; the user's directory is made first where it doesn't exist. */
  static Library library(Invocation call) {
    call.globals()
        .content()
        .ifPresent(
            directory -> {
              try {
                Files.createDirectories(call.env().directory().resolve(directory));
              } catch (IOException e) {
                throw Trouble.expected("can't make '" + directory + "': " + e.getMessage(), "");
              }
            });
    return call.services().library();
  }

  static String filled(String name, Map<String, String> words) {
    try (InputStream stream = Template.class.getResourceAsStream(name)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (Map.Entry<String, String> word : words.entrySet()) {
        text = text.replace('{' + word.getKey() + '}', word.getValue());
      }
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the word if it can be an id, else a usage error. */
  static String id(Invocation call, String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean edge = i == 0 || i == word.length() - 1;
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' && !edge)) {
        throw call.usage("'" + word + "' is no id: lower-case letters, digits and hyphens");
      }
    }
    return word;
  }

  /** Returns the id as a title: {@code my-company} as "My company". */
  static String title(String id) {
    String words = id.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
