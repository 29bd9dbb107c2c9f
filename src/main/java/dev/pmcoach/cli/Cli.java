package dev.pmcoach.cli;

import dev.pmcoach.terminal.Env;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/** Parses a call, runs the command that it names and returns the exit code. */
public final class Cli {
  private final CommandTree tree;
  private final Env env;
  private final Function<Globals, Services> services;

  /**
   * @param services makes what commands work with, once the global options are known
   */
  public Cli(CommandTree tree, Env env, Function<Globals, Services> services) {
    this.tree = tree;
    this.env = env;
    this.services = services;
  }

  public int run(String... args) {
    Globals globals = Globals.NONE;
    try {
      CommandLine root = new CommandModel(tree, env).of(args);
      ParseResult parsed = root.parseArgs(args);
      ParseResult leaf = parsed;
      while (leaf.hasSubcommand()) {
        leaf = leaf.subcommand();
      }
      CommandLine line = leaf.commandSpec().commandLine();
      Config config = Config.load(env);
      globals = Globals.of(root, line, env, config);
      config.notices().forEach(notice -> env.err().println("coach: " + notice + "; left out"));
      if (leaf.isUsageHelpRequested()) {
        help(line);
        return ExitCode.OK;
      }
      if (parsed.isVersionHelpRequested()) {
        env.out().println("coach " + env.release());
        return ExitCode.OK;
      }
      if (!(line.getCommand() instanceof Command command)) {
        throw new CommandLine.ParameterException(
            line, "'" + leaf.commandSpec().name() + "' takes one more word");
      }
      return command.run(new Invocation(leaf, command, globals, services.apply(globals)));
    } catch (RuntimeException | Error failure) {
      return new Failures(env.err(), globals.verbose()).report(failure);
    } finally {
      env.out().flush();
      env.err().flush();
    }
  }

  private void help(CommandLine line) {
    StringWriter text = new StringWriter();
    line.usage(new PrintWriter(text), Ansi.OFF);
    env.out().print(text);
  }
}
