package dev.pmcoach.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds prompts that ask the same: those whose runs of three words overlap by half or more (Jaccard
 * index). Runs that very many prompts share, such as "tell me about", count for nothing.
 */
final class Duplicates {
  private static final double SAME = 0.5;
  private static final int COMMON = 40;

  /**
   * @param at the question's id
   */
  record Prompt(String id, Position at, Set<String> runs) {}

  private Duplicates() {}

  static List<Prompt> prompts(ContentFile bank) {
    List<Prompt> prompts = new ArrayList<>();
    for (Node.Mapping question : bank.root().groups("questions")) {
      Values values = new Values(question);
      prompts.add(
          new Prompt(
              values.text("id"),
              question.get("id").orElse(question).at(),
              runs(values.text("prompt"))));
    }
    return prompts;
  }

  static void find(List<Prompt> prompts, List<Problem> problems) {
    Map<String, List<Integer>> byRun = new HashMap<>();
    for (int i = 0; i < prompts.size(); i++) {
      Map<Integer, Integer> shared = new HashMap<>();
      for (String run : prompts.get(i).runs()) {
        List<Integer> earlier = byRun.computeIfAbsent(run, key -> new ArrayList<>());
        if (earlier.size() < COMMON) {
          earlier.forEach(other -> shared.merge(other, 1, Integer::sum));
          earlier.add(i);
        }
      }
      for (Map.Entry<Integer, Integer> other : shared.entrySet()) {
        compare(prompts.get(i), prompts.get(other.getKey()), other.getValue(), problems);
      }
    }
  }

  private static void compare(Prompt one, Prompt other, int shared, List<Problem> problems) {
    double all = one.runs().size() + other.runs().size() - shared;
    if (shared / all >= SAME) {
      String how = shared == all ? "the same as" : "nearly the same as";
      problems.add(
          Problem.warning(
              one.at(),
              "'" + one.id() + "' asks " + how + " '" + other.id() + "'",
              "the other is in " + other.at().file() + ':' + other.at().line()));
    }
  }

  private static Set<String> runs(String prompt) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String text = prompt.toLowerCase(Locale.ROOT) + ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!word.isEmpty() && c != '\'') {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + 2 < Math.max(3, words.size()); i++) {
      runs.add(String.join(" ", words.subList(i, Math.min(words.size(), i + 3))));
    }
    return runs;
  }
}
