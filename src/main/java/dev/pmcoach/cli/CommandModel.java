package dev.pmcoach.cli;

import dev.pmcoach.cli.CommandTree.Entry;
import dev.pmcoach.cli.CommandTree.Group;
import dev.pmcoach.cli.CommandTree.Leaf;
import dev.pmcoach.terminal.Env;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Builds the parser's model of a call: only the branch that the call names, since building all of
 * it costs more than most commands do. A call that names nothing known gets the whole tree, so that
 * help and suggestions see every name.
 */
final class CommandModel {
  /** Lines stay readable up to this width. */
  private static final int WIDEST = 100;

  private static final int NARROWEST = 60;

  private final CommandTree tree;
  private final Env env;

  CommandModel(CommandTree tree, Env env) {
    this.tree = tree;
    this.env = env;
  }

  CommandLine of(String... args) {
    String[] path = path(args);
    Optional<Entry> named = tree.entry(path[0]);
    CommandSpec root = named.isPresent() ? CommandSpec.create() : spec("", tree.bare());
    root.name("coach");
    Globals.declare(root, named.isEmpty());
    if (named.isPresent()) {
      root.addSubcommand(path[0], branch(named.get(), path[1]));
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

  /** Returns the first two words of the call that aren't options or their values. */
  private static String[] path(String... args) {
    String[] path = {"", ""};
    int found = 0;
    for (int i = 0; i < args.length && found < 2; i++) {
      if (args[i].startsWith("-")) {
        i += Globals.takesAValue(args[i]) ? 1 : 0;
      } else {
        path[found++] = args[i];
      }
    }
    return path;
  }

  private CommandSpec branch(Entry entry, String next) {
    if (entry instanceof Leaf leaf) {
      return spec(leaf.summary(), Optional.of(leaf.command()));
    }
    Group group = (Group) entry;
    CommandSpec spec = spec(group.summary(), group.bare());
    boolean one = group.leaves().stream().anyMatch(leaf -> leaf.name().equals(next));
    for (Leaf leaf : group.leaves()) {
      if (!one || leaf.name().equals(next)) {
        spec.addSubcommand(leaf.name(), spec(leaf.summary(), Optional.of(leaf.command())));
      }
    }
    return spec;
  }

  private CommandSpec spec(String summary, Optional<Supplier<Command>> command) {
    Command made = command.map(Supplier::get).orElse(null);
    CommandSpec spec =
        made == null ? CommandSpec.create() : CommandSpec.wrapWithoutInspection(made);
    spec.usageMessage().description(summary + ".");
    if (made != null) {
      complete(spec, made);
    }
    return spec;
  }

  private void complete(CommandSpec spec, Command command) {
    command.declare(spec);
    UsageMessageSpec usage = spec.usageMessage();
    usage.sortOptions(false);
    List<String> examples = command.examples();
    usage.footerHeading(examples.size() == 1 ? "%nExample:%n" : "%nExamples:%n");
    usage.footer(
        examples.stream()
            .map(example -> "  " + example.replace("%", "%%").replace("@|", "@ |"))
            .toArray(String[]::new));
  }
}
