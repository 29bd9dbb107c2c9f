package dev.pmcoach.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All parts of an answer, read, with their sentences numbered through. */
final class Text {
  /** A sentence and the part it stands in. */
  record Line(int part, int index) {}

  private final List<Reading> readings = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  Text(List<String> parts) {
    for (int part = 0; part < parts.size(); part++) {
      Reading reading = new Reading(parts.get(part));
      readings.add(reading);
      for (int index = 0; index < reading.sentences().size(); index++) {
        lines.add(new Line(part, index));
      }
    }
  }

  int size() {
    return lines.size();
  }

  Line line(int n) {
    return lines.get(n);
  }

  Reading reading(int n) {
    return readings.get(lines.get(n).part());
  }

  List<Reading> readings() {
    return readings;
  }

  Sentence sentence(int n) {
    return reading(n).sentences().get(lines.get(n).index());
  }

  List<Quantity> quantities(int n) {
    return reading(n).quantities(lines.get(n).index());
  }

  long mask(int n) {
    return reading(n).sentenceMask(lines.get(n).index());
  }

  /** Whether a sentence has one of the words; none where there is no such sentence. */
  boolean has(int n, Set<String> words) {
    if (n < 0 || n >= size()) {
      return false;
    }
    List<Token> tokens = reading(n).tokens();
    Sentence sentence = sentence(n);
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (words.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  String words(int n) {
    Sentence sentence = sentence(n);
    return reading(n).text().substring(sentence.start(), sentence.end());
  }

  Span span(int n, int start, int end) {
    return new Span(lines.get(n).part(), start, end, reading(n).text().substring(start, end));
  }
}
