package dev.pmcoach.content.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.pmcoach.content.Node;
import dev.pmcoach.content.Position;
import dev.pmcoach.content.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads one YAML document into nodes with positions. Refuses aliases and deep nesting. */
final class YamlReader {
  private static final int MAX_DEPTH = 24;

  private static final YAMLFactory FACTORY = factory();

  private final String file;
  private final YAMLParser parser;
  private final List<Problem> problems = new ArrayList<>();

  private YamlReader(String file, YAMLParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * What a file holds.
   *
   * @param root empty when there are problems
   */
  record Result(Optional<Node.Mapping> root, List<Problem> problems) {
    private static Result broken(List<Problem> problems) {
      return new Result(Optional.empty(), problems);
    }
  }

  private static YAMLFactory factory() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE); // SourceText limits the size
    options.setNestingDepthLimit(MAX_DEPTH * 4); // read() limits the depth, with a position
    return YAMLFactory.builder().loaderOptions(options).build();
  }

  /**
   * @param file the path for positions
   */
  static Result read(String file, byte[] bytes) {
    SourceText source = SourceText.of(file, bytes);
    if (!source.problems().isEmpty()) {
      return Result.broken(source.problems());
    }
    try (YAMLParser parser = FACTORY.createParser(source.text())) {
      return new YamlReader(file, parser).document();
    } catch (JsonProcessingException e) {
      return Result.broken(List.of(SyntaxErrors.problem(file, e)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Result document() throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null || first == JsonToken.VALUE_NULL) {
      return Result.broken(
          List.of(
              Problem.error(
                  new Position(file, 1, 1), "the file is empty", "start with: format: 1")));
    }
    Node root = node(0);
    if (problems.isEmpty() && parser.nextToken() != null) {
      problem(here(), "a second document starts here", "one file holds one document");
    }
    if (problems.isEmpty() && !(root instanceof Node.Mapping)) {
      problem(root.at(), "the file has to be a group of fields", "start with: format: 1");
    }
    return problems.isEmpty()
        ? new Result(Optional.of((Node.Mapping) root), List.of())
        : Result.broken(problems);
  }

  /** Reads the value at the current token; null once something forbidden was met. */
  private Node node(int depth) throws IOException {
    Position at = here();
    JsonToken token = parser.currentToken();
    if (parser.isCurrentAlias()) {
      return forbidden(at, "aliases are not allowed: '*" + parser.getText() + "'");
    }
    if (depth > MAX_DEPTH) {
      return forbidden(at, "more than " + MAX_DEPTH + " levels of nesting");
    }
    if (token == JsonToken.START_OBJECT) {
      return mapping(at, depth);
    }
    if (token == JsonToken.START_ARRAY) {
      return sequence(at, depth);
    }
    if (token == JsonToken.VALUE_NULL) {
      return new Node.Scalar("", at);
    }
    String text = parser.getText();
    checkText(at, text);
    return new Node.Scalar(text, at);
  }

  private Node mapping(Position at, int depth) throws IOException {
    List<Node.Entry> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Position nameAt = here();
      if (parser.isCurrentAlias()) {
        return forbidden(nameAt, "aliases are not allowed: '*" + parser.currentName() + "'");
      }
      String name = parser.currentName();
      checkText(nameAt, name);
      parser.nextToken();
      Node value = node(depth + 1);
      if (value == null) {
        return null;
      }
      entries.add(new Node.Entry(name.intern(), nameAt, value));
    }
    return new Node.Mapping(entries, at);
  }

  private Node sequence(Position at, int depth) throws IOException {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Node item = node(depth + 1);
      if (item == null) {
        return null;
      }
      items.add(item);
    }
    return new Node.Sequence(items, at);
  }

  /** Escapes in double quotes can make characters that the source text doesn't contain. */
  private void checkText(Position at, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (SourceText.forbidden(text.charAt(i))) {
        problem(at, "the text contains " + SourceText.named(text.charAt(i)), "remove the escape");
        return;
      }
    }
  }

  private Node forbidden(Position at, String message) {
    problem(at, message, "write it out");
    return null;
  }

  private void problem(Position at, String message, String remedy) {
    problems.add(Problem.error(at, message, remedy));
  }

  private Position here() {
    JsonLocation location = parser.currentTokenLocation();
    return new Position(file, location.getLineNr(), location.getColumnNr());
  }
}
