package dev.pmcoach.scoring;

import java.util.HashMap;
import java.util.Map;

/** The words of English that make up numbers. */
final class NumberWords {
  private static final Map<String, Integer> SMALL = new HashMap<>();
  private static final Map<String, Double> SCALES = new HashMap<>();
  private static final Map<String, Double> FRACTIONS = new HashMap<>();

  static {
    String[] units = {
      "zero",
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen",
      "fourteen",
      "fifteen",
      "sixteen",
      "seventeen",
      "eighteen",
      "nineteen"
    };
    for (int i = 0; i < units.length; i++) {
      SMALL.put(units[i], i);
    }
    String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    for (int i = 0; i < tens.length; i++) {
      SMALL.put(tens[i], 20 + 10 * i);
    }
    SCALES.put("hundred", 1e2);
    SCALES.put("thousand", 1e3);
    SCALES.put("lakh", 1e5);
    SCALES.put("lakhs", 1e5);
    SCALES.put("million", 1e6);
    SCALES.put("crore", 1e7);
    SCALES.put("crores", 1e7);
    SCALES.put("billion", 1e9);
    SCALES.put("trillion", 1e12);
    FRACTIONS.put("half", 0.5);
    FRACTIONS.put("third", 1 / 3.0);
    FRACTIONS.put("thirds", 1 / 3.0);
    FRACTIONS.put("quarter", 0.25);
    FRACTIONS.put("quarters", 0.25);
    FRACTIONS.put("fourth", 0.25);
    FRACTIONS.put("fourths", 0.25);
    FRACTIONS.put("fifth", 0.2);
    FRACTIONS.put("fifths", 0.2);
    FRACTIONS.put("sixth", 1 / 6.0);
    FRACTIONS.put("eighth", 0.125);
    FRACTIONS.put("eighths", 0.125);
    FRACTIONS.put("tenth", 0.1);
    FRACTIONS.put("tenths", 0.1);
  }

  private NumberWords() {}

  /** Returns 0 to 90, or -1 when the word is no small number. */
  static int small(String word) {
    return SMALL.getOrDefault(word, -1);
  }

  /** Returns 100 and up, or 0 when the word is no scale. */
  static double scale(String word) {
    return SCALES.getOrDefault(word, 0.0);
  }

  /** Returns the value of "half", "thirds" and so on, or 0. */
  static double fraction(String word) {
    return FRACTIONS.getOrDefault(word, 0.0);
  }
}
