package dev.pmcoach.cli;

import java.util.List;
import java.util.Map;

/**
 * What was typed after a command's name and before it.
 *
 * @param options the words given to options by the options' names; {@code true} for flags
 * @param words the positional words in order
 */
record Arguments(Map<String, String> options, List<String> words) {
  boolean has(String option) {
    return options.containsKey(option);
  }
}
