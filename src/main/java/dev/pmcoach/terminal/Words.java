package dev.pmcoach.terminal;

import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import dev.pmcoach.interview.LoopCard;
import java.util.List;

/** Wordings that several pages share. */
final class Words {
  static final String UNOFFICIAL =
      "Company facts here are as reported by public guides, not by the employer.";

  private Words() {}

  /** Returns the word that stands for an evidence grade where numbers are not wanted. */
  static String grade(int level) {
    return switch (level) {
      case 0 -> "not there yet";
      case 1 -> "touched on";
      case 2 -> "specific";
      case 3 -> "strong";
      default -> "verified";
    };
  }

  /** Returns the word for a signal's points where numbers are not wanted. */
  static String points(double points) {
    if (points >= 90) {
      return grade(4);
    }
    if (points >= 65) {
      return grade(3);
    }
    if (points >= 40) {
      return grade(2);
    }
    return points >= 8 ? grade(1) : grade(0);
  }

  static String vote(LoopCard.Vote vote) {
    return switch (vote) {
      case STRONG_YES -> "strong yes";
      case YES -> "yes";
      case NO -> "not yet";
      case STRONG_NO -> "no";
      case NOT_ENOUGH_EVIDENCE -> "not enough evidence";
    };
  }

  static String title(Rubric rubric, String signal) {
    return rubric.signal(signal).map(Signal::title).orElse(signal);
  }

  /** Returns "a", "a and b", "a, b and c". */
  static String list(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    return String.join(", ", words.subList(0, words.size() - 1))
        + " and "
        + words.get(words.size() - 1);
  }

  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
