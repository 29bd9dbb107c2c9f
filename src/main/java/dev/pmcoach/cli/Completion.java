package dev.pmcoach.cli;

import dev.pmcoach.cli.CommandTree.Entry;
import dev.pmcoach.cli.CommandTree.Group;
import dev.pmcoach.cli.Options.Kind;
import dev.pmcoach.cli.Options.Option;
import dev.pmcoach.cli.Options.Word;
import java.util.ArrayList;
import java.util.List;

/** Finds what could stand where somebody types the last word of a call. */
final class Completion {
  /**
   * @param about a few words on it; may be empty
   */
  record Candidate(String word, String about) {}

  private final CommandTree tree;
  private final CompletionValues values;

  Completion(CommandTree tree, CompletionValues values) {
    this.tree = tree;
    this.values = values;
  }

  /** Returns what starts like the last of the words; nothing where a file or free text belongs. */
  List<Candidate> candidates(List<String> words) {
    String typed = words.isEmpty() ? "" : words.get(words.size() - 1);
    String[] before = words.subList(0, Math.max(0, words.size() - 1)).toArray(String[]::new);
    List<Candidate> starting = new ArrayList<>();
    for (Candidate candidate : all(before, typed)) {
      if (candidate.word().startsWith(typed)) {
        starting.add(candidate);
      }
    }
    return starting;
  }

  private List<Candidate> all(String[] before, String typed) {
    String first = Globals.firstWord(before, 0);
    Entry entry = tree.entry(first).orElse(null);
    String path = first;
    List<Candidate> next = new ArrayList<>();
    if (entry == null) {
      if (first.isEmpty()) {
        tree.entries().forEach(named -> next.add(new Candidate(named.name(), named.summary())));
      }
      path = "";
    } else if (entry instanceof Group group) {
      String second = Globals.firstWord(before, 1);
      if (group.leaf(second).isPresent()) {
        path = first + " " + second;
      } else {
        group.leaves().forEach(leaf -> next.add(new Candidate(leaf.name(), leaf.summary())));
        path = group.runsBare() ? first : "";
      }
    }
    return inside(path, next, before, typed);
  }

  private List<Candidate> inside(String path, List<Candidate> next, String[] before, String typed) {
    Options options = new Options();
    Command command = path.isEmpty() && !tree.runsBare() ? null : tree.make(path);
    if (command != null) {
      command.declare(options);
    }
    int equals = typed.indexOf('=');
    if (typed.startsWith("-") && equals > 0) {
      String name = typed.substring(0, equals);
      return attached(name + "=", value(command, path, known(options, name)));
    }
    Option waiting = before.length == 0 ? null : known(options, before[before.length - 1]);
    if (waiting != null && waiting.kind() != Kind.FLAG) {
      return value(command, path, waiting);
    }
    if (typed.startsWith("-")) {
      return options(options);
    }
    if (!next.isEmpty()) {
      return next;
    }
    Word word = word(options, place(path, options, before));
    return word == null ? List.of() : values.of(path, word.label());
  }

  private static List<Candidate> attached(String prefix, List<Candidate> candidates) {
    List<Candidate> attached = new ArrayList<>();
    for (Candidate candidate : candidates) {
      attached.add(new Candidate(prefix + candidate.word(), candidate.about()));
    }
    return attached;
  }

  private List<Candidate> value(Command command, String path, Option option) {
    if (option == null || option.kind() != Kind.TEXT) {
      return List.of();
    }
    if (option.name().equals("--format") && command != null) {
      List<Candidate> formats = new ArrayList<>();
      command.formats().stream()
          .sorted()
          .forEach(format -> formats.add(new Candidate(format.word(), "")));
      return formats;
    }
    return values.of(path, option.name());
  }

  private static List<Candidate> options(Options options) {
    List<Candidate> candidates = new ArrayList<>();
    for (Option option : options.options()) {
      candidates.add(new Candidate(option.name(), option.description()));
    }
    for (Option option : Globals.OPTIONS) {
      candidates.add(new Candidate(option.name(), option.description()));
    }
    candidates.add(new Candidate("--help", "Show help"));
    return candidates;
  }

  private static Option known(Options options, String name) {
    Option global = Globals.option(name);
    return global == null ? options.option(name) : global;
  }

  /** Returns how many positional words come before the last one. */
  private static int place(String path, Options options, String[] before) {
    int words = path.isEmpty() ? 0 : -path.split(" ").length;
    for (int i = 0; i < before.length; i++) {
      if (!before[i].startsWith("-") || before[i].length() == 1) {
        words++;
      } else {
        Option option = known(options, before[i]);
        i += option != null && option.kind() != Kind.FLAG ? 1 : 0;
      }
    }
    return words;
  }

  private static Word word(Options options, int place) {
    int left = place;
    for (Word word : options.words()) {
      if (left < word.most()) {
        return word;
      }
      left -= word.most();
    }
    return null;
  }
}
