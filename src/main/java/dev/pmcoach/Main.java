package dev.pmcoach;

import dev.pmcoach.terminal.Env;

/** Starts the program; the only place that ends the JVM. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(new Coach(Env.ofProcess()).run(args));
  }
}
