package dev.pmcoach;

/** Starts the program; the only place that ends the JVM. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {}
}
