package dev.pmcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.cli.CommandTree.Entry;
import dev.pmcoach.cli.CommandTree.Group;
import dev.pmcoach.cli.CommandTree.Leaf;
import dev.pmcoach.cli.Options.Kind;
import dev.pmcoach.cli.Options.Option;
import dev.pmcoach.terminal.Env;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The quick parser takes nothing that the full one refuses, and reads the rest alike. */
class ParsersAgreeTest {
  private static final int CALLS = 60;

  /** Words that trip parsers up. */
  private static final List<String> WORDS =
      List.of(
          "7",
          "-7",
          "0x10",
          "1e3",
          "+3",
          "a b",
          "-",
          "--",
          "",
          "'x'",
          "\"x\"",
          "a=b",
          "=",
          "@x",
          "list",
          "score",
          "-h",
          "--json",
          "--x",
          "--json=true",
          "true",
          "${x}",
          "%s",
          "é",
          "7 ");

  private final CommandTree tree = Commands.all();
  private final Random random = new Random(11);

  static Stream<String> paths() {
    return Stream.concat(Stream.of(""), Commands.all().entries().stream().flatMap(e -> of(e)));
  }

  private static Stream<String> of(Entry entry) {
    if (entry instanceof Leaf leaf) {
      return Stream.of(leaf.name());
    }
    Group group = (Group) entry;
    Stream<String> leaves = group.leaves().stream().map(leaf -> group.name() + " " + leaf.name());
    return group.runsBare() ? Stream.concat(Stream.of(group.name()), leaves) : leaves;
  }

  @ParameterizedTest
  @MethodSource("paths")
  void onWhatCanBeTyped(String path) {
    Options options = new Options();
    tree.make(path).declare(options);
    int plain = 0;

    for (int i = 0; i < CALLS; i++) {
      String[] args = call(path, options);
      Optional<Call> quick = new PlainParser(tree).parse(args);
      if (quick.isPresent()) {
        plain++;
        assertThat(full(args)).as(Arrays.toString(args)).contains(seen(quick.get()));
      }
    }

    assertThat(plain).isPositive();
  }

  static Stream<String> leaves() {
    return paths().filter(path -> !(Commands.all().entry(path).orElse(null) instanceof Group));
  }

  @ParameterizedTest
  @MethodSource("leaves")
  void onTheWholeOfItsOptions(String path) {
    Options options = new Options();
    tree.make(path).declare(options);
    List<String> args = new ArrayList<>(path.isEmpty() ? List.of() : List.of(path.split(" ")));
    for (Option option : options.options()) {
      args.add(option.name());
      if (option.kind() != Kind.FLAG) {
        args.add("7");
      }
    }
    for (Options.Word word : options.words()) {
      args.addAll(List.of("a", "b", "c").subList(0, Math.min(3, Math.max(1, word.least()))));
    }
    String[] all = args.toArray(String[]::new);

    Optional<Call> quick = new PlainParser(tree).parse(all);

    assertThat(quick).as(args.toString()).isPresent();
    assertThat(full(all)).contains(seen(quick.get()));
  }

  @Test
  void quickOneLeavesHelpAndMistakesToTheOther() {
    for (String line :
        List.of("--help", "levels", "levels lst", "levels list x", "score --duration x", "-V")) {
      assertThat(new PlainParser(tree).parse(line.split(" "))).as(line).isEmpty();
    }
  }

  private String[] call(String path, Options options) {
    List<String> args = new ArrayList<>();
    maybeGlobal(args);
    for (String word : path.isEmpty() ? new String[0] : path.split(" ")) {
      args.add(word);
      maybeGlobal(args);
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      if (!options.options().isEmpty() && random.nextBoolean()) {
        add(args, options.options().get(random.nextInt(options.options().size())));
      } else if (!options.words().isEmpty() || random.nextInt(8) == 0) {
        args.add(word());
      }
    }
    for (Options.Word word : options.words()) {
      for (int i = word.least(); i > 0; i--) {
        args.add(random.nextInt(4) == 0 ? word() : "data");
      }
    }
    return args.toArray(String[]::new);
  }

  private void maybeGlobal(List<String> args) {
    if (random.nextInt(5) == 0) {
      add(args, Globals.OPTIONS.get(random.nextInt(Globals.OPTIONS.size())));
    }
  }

  private void add(List<String> args, Option option) {
    String value = random.nextInt(3) == 0 ? word() : "7";
    if (option.kind() == Kind.FLAG) {
      args.add(option.name());
    } else if (random.nextInt(3) == 0) {
      args.add(option.name() + "=" + value);
    } else {
      args.add(option.name());
      args.add(value);
    }
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private Optional<String> full(String... args) {
    return new FullParser(tree, Env.ofProcess()).parse(args).map(ParsersAgreeTest::seen);
  }

  /** Writes a call down with its values read. */
  private static String seen(Call call) {
    StringBuilder seen = new StringBuilder(call.path()).append(call.command().getClass());
    call.arguments().options().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> seen.append(' ').append(entry));
    return seen.append(call.arguments().words()).toString();
  }
}
