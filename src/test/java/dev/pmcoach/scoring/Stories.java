package dev.pmcoach.scoring;

import dev.pmcoach.content.Rubric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Our own answers for tests: short stories, and what can be made of them. */
final class Stories {
  /** A strong answer in four sentences or so. */
  record Story(String signal, String act, String result, String proof, String denial) {
    String whole() {
      return act + " " + result + " " + proof;
    }
  }

  /** An answer, graded on one signal. */
  record Case(String signal, String question, String answer) {}

  private static final Path FOLDER = Path.of("src/test/resources/scoring");

  private final Map<String, Scorer> scorers = new TreeMap<>();

  Stories() {
    for (Rubric rubric : BuiltInRubrics.read().values()) {
      Scorer scorer = new Scorer(rubric);
      rubric.signals().forEach(signal -> scorers.put(signal.id(), scorer));
    }
  }

  Scorer scorer(String signal) {
    return scorers.get(signal);
  }

  Scorecard card(Case one) {
    return scorer(one.signal())
        .score(Answer.of(one.question(), List.of(one.signal()), one.answer()));
  }

  int grade(Case one) {
    return card(one).signal(one.signal()).orElseThrow().level();
  }

  int grade(String signal, String answer) {
    return grade(new Case(signal, "", answer));
  }

  static List<Story> stories() {
    List<Story> stories = new ArrayList<>();
    for (String[] f : fields("stories.txt")) {
      stories.add(new Story(f[0], f[1], f[2], f[3], f[4]));
    }
    return stories;
  }

  static List<Case> cases(String file) {
    return fields(file).stream().map(f -> new Case(f[0], "", f[1])).toList();
  }

  static List<String> lines(String file) {
    try {
      return Files.readAllLines(FOLDER.resolve(file)).stream()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String[]> fields(String file) {
    return lines(file).stream().map(line -> line.split(" \\| ")).toList();
  }

  List<String> signals() {
    return List.copyOf(scorers.keySet());
  }

  /** Rubric terms in a row, with no story between them. */
  List<Case> soup(int count) {
    List<Case> cases = new ArrayList<>();
    Random random = new Random(5);
    for (int i = 0; i < count; i++) {
      String signal = signals().get(i % signals().size());
      List<String> terms = new ArrayList<>();
      scorer(signal).rubric().signals().forEach(s -> terms.addAll(s.terms()));
      Collections.shuffle(terms, random);
      String list =
          String.join(", ", terms.subList(0, Math.min(terms.size(), 15 + random.nextInt(40))));
      String[] shapes = {
        "%s.", "We leveraged %s.", "Key words here: %s, and so on.", "%s. That is the story."
      };
      cases.add(new Case(signal, "", String.format(shapes[i % shapes.length], list)));
    }
    return cases;
  }

  /** Figures in a row, with no story between them. */
  List<Case> salad(int count) {
    List<Case> cases = new ArrayList<>();
    Random random = new Random(6);
    String[] units = {
      "%", "x", " ms", "k", "M", " clusters", " TB", " weeks", " customers", " points", " nodes", ""
    };
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder(i % 2 == 0 ? "So, numbers: " : "");
      for (int k = 0; k < 14 + random.nextInt(20); k++) {
        text.append(k % 7 == 6 ? ". " : k > 0 ? ", " : "");
        text.append(k % 3 == 0 ? "$" : "")
            .append(1 + random.nextInt(900))
            .append(units[random.nextInt(units.length)]);
      }
      cases.add(
          new Case(signals().get(i % signals().size()), "", text + ". So the trend is clear."));
    }
    return cases;
  }

  /** The question given back. */
  static List<Case> echo(List<dev.pmcoach.content.Question> questions, List<String> signals) {
    List<Case> cases = new ArrayList<>();
    for (dev.pmcoach.content.Question question : questions) {
      String asked = question.prompt().strip();
      String bare = asked.replaceAll("[?.!]+", ",").toLowerCase(Locale.ROOT);
      String target = question.targets().stream().filter(signals::contains).findFirst().orElse("");
      if (!target.isEmpty()) {
        cases.add(
            new Case(target, asked, "You asked: " + asked + " " + asked + " That is what I did."));
        cases.add(
            new Case(
                target,
                asked,
                "Well, " + bare + " that is a thing that I did, and it was " + bare));
      }
    }
    return cases;
  }

  static String filler(int sentences, int seed) {
    List<String> weak = new ArrayList<>(lines("weak.txt"));
    Collections.shuffle(weak, new Random(seed));
    return String.join(" ", weak.subList(0, sentences));
  }
}
