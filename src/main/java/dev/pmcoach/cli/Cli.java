package dev.pmcoach.cli;

import dev.pmcoach.terminal.Env;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
    if (args.length == 1 && args[0].equals("--version")) {
      env.out().println("coach " + env.release());
      env.out().flush();
      return ExitCode.OK;
    }
    Globals globals = Globals.NONE;
    try {
      if (args.length > 0 && args[0].equals("complete")) {
        return complete(Arrays.asList(args).subList(1, args.length));
      }
      Optional<Call> call = new PlainParser(tree).parse(args);
      if (call.isEmpty()) {
        call = new FullParser(tree, env).parse(args);
      }
      if (call.isEmpty()) {
        return ExitCode.OK;
      }
      Config config = Config.load(env);
      globals = Globals.of(call.get(), env, config);
      for (String notice : config.notices()) {
        env.err().println("coach: " + notice + "; left out");
      }
      Invocation invocation = new Invocation(call.get(), globals, services.apply(globals));
      return call.get().command().run(invocation);
    } catch (RuntimeException | Error failure) {
      return new Failures(env.err(), globals.verbose()).report(failure);
    } finally {
      env.out().flush();
      env.err().flush();
    }
  }

  /**
   * Answers the scripts of {@code coach completion}: a line for each word that could stand where
   * the last one is typed, a tab, and a few words on it. In no help, since nobody types it.
   */
  private int complete(List<String> words) {
    Call nothing = new Call("", null, new Options(), new Arguments(Map.of(), List.of()));
    Globals globals = Globals.of(nothing, env, Config.load(env));
    CompletionValues values = new CompletionValues(services.apply(globals));
    for (Completion.Candidate found : new Completion(tree, values).candidates(words)) {
      env.out().println(found.word() + '\t' + found.about());
    }
    return ExitCode.OK;
  }
}
