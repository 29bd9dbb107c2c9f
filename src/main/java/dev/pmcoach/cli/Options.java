package dev.pmcoach.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Short ways to declare a command's options and words. */
final class Options {
  private Options() {}

  static void flag(CommandSpec spec, String name, String description) {
    spec.addOption(
        OptionSpec.builder(name).type(boolean.class).arity("0").description(description).build());
  }

  /** Declares an option that takes a word. */
  static void value(CommandSpec spec, String name, String label, String description) {
    typed(spec, String.class, name, label, description);
  }

  /** Declares an option that takes a whole number; read it as an {@code Integer}. */
  static void whole(CommandSpec spec, String name, String label, String description) {
    typed(spec, Integer.class, name, label, description);
  }

  /** Declares an option that takes any number; read it as a {@code Double}. */
  static void number(CommandSpec spec, String name, String label, String description) {
    typed(spec, Double.class, name, label, description);
  }

  static void typed(
      CommandSpec spec, Class<?> type, String name, String label, String description) {
    spec.addOption(
        OptionSpec.builder(name).type(type).paramLabel(label).description(description).build());
  }

  /**
   * Declares the next positional word or words.
   *
   * @param arity such as {@code 0..1}, {@code 1} or {@code 0..*}
   */
  static void word(CommandSpec spec, String label, String arity, String description) {
    Class<?> type = arity.endsWith("*") ? String[].class : String.class;
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel(label)
            .arity(arity)
            .type(type)
            .description(description)
            .build());
  }
}
