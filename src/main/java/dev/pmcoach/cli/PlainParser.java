package dev.pmcoach.cli;

import dev.pmcoach.cli.CommandTree.Entry;
import dev.pmcoach.cli.CommandTree.Group;
import dev.pmcoach.cli.CommandTree.Leaf;
import dev.pmcoach.cli.Options.Kind;
import dev.pmcoach.cli.Options.Option;
import dev.pmcoach.cli.Options.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parses the calls that are typed right and plainly: known options, each with its value. Everything
 * else, help and mistakes among it, is left to {@link FullParser}, which understands more and takes
 * as long as most commands do. A test holds the two together.
 */
final class PlainParser {
  private final CommandTree tree;

  PlainParser(CommandTree tree) {
    this.tree = tree;
  }

  /** Returns the call, or nothing when it isn't plain. */
  Optional<Call> parse(String... args) {
    String first = Globals.firstWord(args, 0);
    String path = first;
    Entry entry = tree.entry(first).orElse(null);
    if (entry == null && (!first.isEmpty() || !tree.runsBare())) {
      return Optional.empty();
    }
    if (entry instanceof Group group) {
      String second = Globals.firstWord(args, 1);
      Leaf leaf = group.leaf(second).orElse(null);
      if (leaf == null && !(second.isEmpty() && group.runsBare())) {
        return Optional.empty();
      }
      path = leaf == null ? first : first + ' ' + second;
    }
    return call(path, args);
  }

  private Optional<Call> call(String path, String... args) {
    Command command = tree.make(path);
    Options options = new Options();
    command.declare(options);
    Map<String, String> given = new HashMap<>();
    List<String> words = new ArrayList<>();
    int named = path.isEmpty() ? 0 : path.indexOf(' ') < 0 ? 1 : 2;
    for (int i = 0; i < args.length; i++) {
      String word = args[i];
      if (word.isEmpty() || word.charAt(0) == '@') {
        return Optional.empty();
      }
      if (word.charAt(0) != '-' || word.length() == 1) {
        words.add(word);
        continue;
      }
      int equals = word.indexOf('=');
      Option option = known(options, equals < 0 ? word : word.substring(0, equals));
      // Before a group's name, an option of its command isn't known yet.
      boolean early = words.size() < named && (option == null || Globals.option(word) == null);
      if (option == null || early) {
        return Optional.empty();
      }
      if (option.kind() == Kind.FLAG) {
        if (equals >= 0) {
          return Optional.empty();
        }
        given.put(option.name(), "true");
        continue;
      }
      String value =
          equals >= 0 ? word.substring(equals + 1) : i + 1 < args.length ? args[++i] : "";
      // A value there could be meant for the command's name.
      boolean doubtful = words.size() < named || named < 2 && isName(path, value);
      if (doubtful || !fits(option, value)) {
        return Optional.empty();
      }
      given.put(option.name(), value);
    }
    List<String> rest = words.subList(named, words.size());
    return count(options, rest.size())
        ? Optional.of(new Call(path, command, options, new Arguments(given, rest)))
        : Optional.empty();
  }

  /** Whether the word names a command where a call of the path could go on. */
  private boolean isName(String path, String word) {
    Entry entry = tree.entry(path).orElse(null);
    return entry == null
        ? tree.entry(word).isPresent()
        : entry instanceof Group group && group.leaf(word).isPresent();
  }

  private static Option known(Options options, String name) {
    Option global = Globals.option(name);
    return global == null ? options.option(name) : global;
  }

  private static boolean fits(Option option, String value) {
    if (value.isEmpty() || "\"@".indexOf(value.charAt(0)) >= 0) {
      return false;
    }
    if (value.charAt(0) == '-' && value.length() > 1) {
      return false;
    }
    try {
      option.kind().read(value);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean count(Options options, int words) {
    int least = 0;
    long most = 0;
    for (Word word : options.words()) {
      least += word.least();
      most += word.most();
    }
    return words >= least && words <= most;
  }
}
