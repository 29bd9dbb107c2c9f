package dev.pmcoach.cli;

import dev.pmcoach.cli.CommandTree.Entry;
import dev.pmcoach.cli.CommandTree.Group;
import dev.pmcoach.cli.CommandTree.Leaf;
import dev.pmcoach.cli.Options.Kind;
import dev.pmcoach.cli.Options.Option;
import dev.pmcoach.cli.Options.Word;
import dev.pmcoach.terminal.Env;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * Parses any call, answers those for help and for the version, and finds the words for mistakes.
 * Builds the library's model only of the branch that the call names; a call that names nothing
 * known gets the whole tree, so that help and suggestions see every name.
 */
final class FullParser {
  /** Lines stay readable up to this width. */
  private static final int WIDEST = 100;

  private static final int NARROWEST = 60;

  private final CommandTree tree;
  private final Env env;

  FullParser(CommandTree tree, Env env) {
    this.tree = tree;
    this.env = env;
  }

  /**
   * Returns the call, or nothing when it was answered here.
   *
   * @throws ParameterException when the words are off
   */
  Optional<Call> parse(String... args) {
    CommandLine root = model(args);
    ParseResult parsed = root.parseArgs(args);
    ParseResult leaf = parsed;
    while (leaf.hasSubcommand()) {
      leaf = leaf.subcommand();
    }
    CommandLine line = leaf.commandSpec().commandLine();
    if (leaf.isUsageHelpRequested()) {
      StringWriter text = new StringWriter();
      line.usage(new PrintWriter(text), Ansi.OFF);
      env.out().print(text);
      return Optional.empty();
    }
    if (parsed.isVersionHelpRequested()) {
      env.out().println("coach " + env.release());
      return Optional.empty();
    }
    if (!(line.getCommand() instanceof Command command)) {
      throw new ParameterException(line, "'" + leaf.commandSpec().name() + "' takes one more word");
    }
    Options options = new Options();
    command.declare(options);
    return Optional.of(new Call(path(leaf), command, options, arguments(root, leaf, options)));
  }

  private static String path(ParseResult leaf) {
    String name = leaf.commandSpec().qualifiedName();
    int blank = name.indexOf(' ');
    return blank < 0 ? "" : name.substring(blank + 1);
  }

  private static Arguments arguments(CommandLine root, ParseResult leaf, Options options) {
    Map<String, String> given = new HashMap<>();
    for (Option option : Globals.OPTIONS) {
      Object value = root.getCommandSpec().findOption(option.name()).getValue();
      if (option.kind() == Kind.FLAG ? Boolean.TRUE.equals(value) : value != null) {
        given.put(option.name(), value.toString());
      }
    }
    for (Option option : options.options()) {
      if (leaf.hasMatchedOption(option.name())) {
        List<String> typed = leaf.matchedOption(option.name()).originalStringValues();
        boolean flag = option.kind() == Kind.FLAG;
        given.put(option.name(), flag ? "true" : typed.get(typed.size() - 1));
      }
    }
    List<String> words = new ArrayList<>();
    // Words with an option between them are listed once for each stretch, and all of them each
    // time.
    for (ArgSpec positional : new LinkedHashSet<>(leaf.matchedPositionals())) {
      words.addAll(positional.originalStringValues());
    }
    return new Arguments(given, words);
  }

  private CommandLine model(String... args) {
    String first = Globals.firstWord(args, 0);
    Optional<Entry> named = tree.entry(first);
    CommandSpec root = named.isPresent() || !tree.runsBare() ? CommandSpec.create() : spec("", "");
    root.name("coach");
    Globals.declare(root, named.isEmpty());
    if (named.isPresent()) {
      root.addSubcommand(first, branch(named.get(), Globals.firstWord(args, 1)));
    } else {
      for (Entry entry : tree.entries()) {
        root.addSubcommand(entry.name(), branch(entry, ""));
      }
      MainHelp.layOut(root, tree);
    }
    CommandLine line = new CommandLine(root);
    line.setUsageHelpWidth(Math.max(NARROWEST, Math.min(WIDEST, env.columns())));
    line.setOverwrittenOptionsAllowed(true);
    return line;
  }

  private CommandSpec branch(Entry entry, String next) {
    if (entry instanceof Leaf leaf) {
      return spec(leaf.name(), leaf.summary());
    }
    Group group = (Group) entry;
    CommandSpec spec = group.runsBare() ? spec(group.name(), group.summary()) : grouped(group);
    boolean one = group.leaf(next).isPresent();
    for (Leaf leaf : group.leaves()) {
      if (!one || leaf.name().equals(next)) {
        spec.addSubcommand(leaf.name(), spec(group.name() + " " + leaf.name(), leaf.summary()));
      }
    }
    return spec;
  }

  private CommandSpec grouped(Group group) {
    CommandSpec spec = described(CommandSpec.create(), group.summary());
    Leaf first = group.leaves().get(0);
    foot(spec, tree.make(group.name() + " " + first.name()).examples().subList(0, 1));
    return spec;
  }

  private static CommandSpec described(CommandSpec spec, String summary) {
    spec.usageMessage().description(summary + ".");
    return spec;
  }

  private CommandSpec spec(String path, String summary) {
    Command command = tree.make(path);
    CommandSpec spec = described(CommandSpec.wrapWithoutInspection(command), summary);
    Options options = new Options();
    command.declare(options);
    options.options().forEach(option -> spec.addOption(option(option)));
    options.words().forEach(word -> spec.addPositional(positional(word)));
    UsageMessageSpec usage = spec.usageMessage();
    usage.sortOptions(false);
    foot(spec, command.examples());
    usage.footer(append(usage.footer(), alsoTakes(command)));
    return spec;
  }

  private static void foot(CommandSpec spec, List<String> examples) {
    UsageMessageSpec usage = spec.usageMessage();
    usage.footerHeading(examples.size() == 1 ? "%nExample:%n" : "%nExamples:%n");
    usage.footer(
        examples.stream()
            .map(example -> "  " + example.replace("%", "%%").replace("@|", "@ |"))
            .toArray(String[]::new));
  }

  /** What every command takes isn't listed with each; what it can write differs. */
  private static String alsoTakes(Command command) {
    return "%n--format takes "
        + Format.words(command.formats())
        + ". coach --help lists what every command takes.";
  }

  private static String[] append(String[] lines, String last) {
    String[] all = Arrays.copyOf(lines, lines.length + 1);
    all[lines.length] = last;
    return all;
  }

  private static OptionSpec option(Option option) {
    OptionSpec.Builder builder =
        OptionSpec.builder(option.name()).description(option.description()).type(type(option));
    return option.kind() == Kind.FLAG
        ? builder.arity("0").build()
        : builder.paramLabel(option.label()).converters(word -> read(option.kind(), word)).build();
  }

  private static Object read(Kind kind, String word) {
    try {
      return kind.read(word);
    } catch (NumberFormatException e) {
      String wanted = kind == Kind.NUMBER ? "number" : "whole number";
      throw new TypeConversionException("'" + word + "' is no " + wanted);
    }
  }

  private static Class<?> type(Option option) {
    return switch (option.kind()) {
      case FLAG -> boolean.class;
      case TEXT -> String.class;
      case WHOLE -> Integer.class;
      case LARGE -> Long.class;
      case NUMBER -> Double.class;
    };
  }

  private static PositionalParamSpec positional(Word word) {
    return PositionalParamSpec.builder()
        .paramLabel(word.label())
        .arity(word.arity())
        .required(word.least() > 0)
        .type(word.arity().endsWith("*") ? String[].class : String.class)
        .description(word.description())
        .build();
  }
}
