package dev.pmcoach.cli;

import dev.pmcoach.content.BrokenContent;
import dev.pmcoach.content.Problem;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.page.Printable;
import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a message and an exit code; the only place that does. */
final class Failures {
  private final PrintStream err;
  private final boolean verbose;

  Failures(PrintStream err, boolean verbose) {
    this.err = err;
    this.verbose = verbose;
  }

  int report(Throwable failure) {
    if (failure instanceof ParameterException usage) {
      return usage(usage);
    }
    if (failure instanceof BadUsage usage) {
      return usage(usage.getMessage(), List.of(), ("coach " + usage.path()).strip());
    }
    if (failure instanceof BrokenContent broken) {
      return broken(broken.problems());
    }
    if (failure instanceof Trouble trouble) {
      return trouble(trouble);
    }
    return bug(failure);
  }

  private int usage(ParameterException failure) {
    CommandLine line = failure.getCommandLine();
    List<String> near = List.of();
    String said = failure.getMessage();
    if (failure instanceof UnmatchedArgumentException unmatched) {
      near = unmatched.getSuggestions();
      String word = unmatched.getUnmatched().get(0);
      if (!word.startsWith("-")) {
        boolean named = line.getSubcommands().isEmpty();
        said = (named ? "nothing takes the word '" : "no command called '") + word + "'";
      }
    }
    return usage(said, near, line.getCommandSpec().qualifiedName());
  }

  private int usage(String said, List<String> near, String command) {
    say("coach: " + Character.toLowerCase(said.charAt(0)) + said.substring(1));
    if (!near.isEmpty()) {
      say("Did you mean: " + String.join(" or ", near) + "?");
    }
    say("Try: " + command + " --help");
    return ExitCode.USAGE;
  }

  private int broken(List<Problem> problems) {
    for (Problem problem : problems) {
      say(problem.toString());
    }
    return ExitCode.BAD_INPUT;
  }

  private int trouble(Trouble trouble) {
    String remedy = trouble.remedy().isEmpty() ? "" : "  " + trouble.remedy();
    say("coach: " + trouble.getMessage() + remedy);
    return switch (trouble.kind()) {
      case EXPECTED -> ExitCode.TROUBLE;
      case USAGE -> ExitCode.USAGE;
      case BAD_INPUT -> ExitCode.BAD_INPUT;
    };
  }

  private int bug(Throwable failure) {
    say("coach: a fault in the program: " + failure);
    if (verbose) {
      failure.printStackTrace(err);
    } else {
      say("Your answers are safe. Run the same again with --verbose to see where.");
    }
    return ExitCode.BUG;
  }

  /** Messages quote what was typed and what stands in files, which may hold anything. */
  private void say(String message) {
    err.println(Printable.lines(message));
  }
}
