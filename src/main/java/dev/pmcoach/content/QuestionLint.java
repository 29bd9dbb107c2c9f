package dev.pmcoach.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds what a question lacks to be worth practising with. */
final class QuestionLint {
  private static final int FEWEST_WORDS = 50;
  private static final int MOST_WORDS = 200;

  /** A year: what interviews ask moves, and prices and product names with it. */
  private static final int STALE_DAYS = 365;

  private final Library inForce;
  private final Set<String> levels;
  private final LocalDate today;
  private final SampleJudge judge;
  private final List<Problem> problems;

  QuestionLint(
      Library inForce,
      Set<String> levels,
      LocalDate today,
      SampleJudge judge,
      List<Problem> problems) {
    this.inForce = inForce;
    this.levels = levels;
    this.today = today;
    this.judge = judge;
    this.problems = problems;
  }

  void bank(ContentFile bank) {
    int slash = bank.name().indexOf('/');
    String loop = bank.name().substring(0, slash);
    String round = bank.name().substring(slash + 1);
    List<Node.Mapping> nodes = bank.root().groups("questions");
    int drawn =
        inForce.loop(loop).stream()
            .flatMap(known -> known.rounds().stream())
            .filter(known -> known.id().equals(round))
            .mapToInt(Round::questions)
            .sum();
    if (nodes.size() < drawn && inForce.questions(loop, round).size() < drawn) {
      warn(bank.root(), "the round draws " + drawn + " questions and has " + nodes.size(), "");
    }
    for (Node.Mapping node : nodes) {
      question(node, QuestionBinder.question(new Values(node), loop, round));
    }
  }

  private void question(Node.Mapping node, Question question) {
    Node at = node.get("id").orElse(node);
    if (question.hints().size() != 3) {
      Node hints = node.get("hints").orElse(at);
      warn(hints, of(question) + hintCount(question), "three, from a nudge to nearly the outline");
    }
    if (question.followUps().size() < 2) {
      warn(at, of(question) + "has fewer than two follow-ups", "one for each thing often missing");
    }
    if (question.variant().isEmpty()) {
      warn(at, of(question) + "has no variant", "the same skill on another situation");
    }
    if (question.provenance().equals(Provenance.NONE)) {
      warn(at, of(question) + "has no source", "add source: or assumed: true");
    }
    for (Node.Mapping followUp : node.groups("follow-ups")) {
      followUp(followUp, question);
    }
    levels(node, question);
    review(node.get("reviewed").orElse(at), question);
    Node samples = node.get("samples").orElse(at);
    sample(samples, question, "strong", question.strong());
    sample(samples, question, "weak", question.weak());
  }

  /** The engine probes targeted signals only. */
  private void followUp(Node.Mapping followUp, Question question) {
    Node at = followUp.group("when").flatMap(when -> when.get("signal")).orElse(followUp);
    if (at instanceof Node.Scalar signal && !question.targets().contains(signal.text())) {
      warn(
          at,
          "the follow-up on '" + signal.text() + "' is never asked",
          "the question doesn't target that signal");
    }
  }

  private void levels(Node.Mapping node, Question question) {
    if (question.levels().isEmpty()) {
      warn(node.get("id").orElse(node), of(question) + "names no levels", "");
    }
    for (Node item : node.items("levels")) {
      String level = ((Node.Scalar) item).text();
      if (!levels.isEmpty() && !levels.contains(level)) {
        warn(
            item,
            "no ladder has a level '" + level + "'",
            Nearest.to(level, levels).map(near -> "did you mean '" + near + "'?").orElse(""));
      }
    }
  }

  private void review(Node at, Question question) {
    if (question.reviewed().isEmpty()) {
      warn(at, of(question) + "was never reviewed", "read it with care and add reviewed: " + today);
      return;
    }
    LocalDate reviewed = LocalDate.parse(question.reviewed());
    if (reviewed.isBefore(today.minusDays(STALE_DAYS))) {
      warn(at, "the last review is more than a year old", "read it again and change the date");
    } else if (reviewed.isAfter(today.plusDays(1))) {
      warn(at, "the review lies in the future", "");
    }
  }

  private void sample(Node samples, Question question, String label, Optional<Sample> sample) {
    Node at = samples instanceof Node.Mapping both ? both.get(label).orElse(samples) : samples;
    if (sample.isEmpty()) {
      warn(at, of(question) + "has no " + label + " sample", "");
      return;
    }
    int words = words(sample.get().answer());
    if (words < FEWEST_WORDS || words > MOST_WORDS) {
      warn(
          at,
          "the " + label + " sample has " + words + " words",
          FEWEST_WORDS + " to " + MOST_WORDS + " are right");
    }
    judge(at, question, label, sample.get());
  }

  private void judge(Node at, Question question, String label, Sample sample) {
    OptionalInt read = judge.evidence(question, sample);
    if (read.isEmpty()) {
      return;
    }
    int evidence = read.getAsInt();
    boolean agrees = label.equals("strong") ? evidence >= 3 : evidence <= 1;
    String first = question.targets().get(0);
    if (!agrees && sample.scorerDisagrees().isEmpty()) {
      warn(
          at,
          "the scorer reads the " + label + " sample as evidence " + evidence + " on " + first,
          "rewrite it, or say why in scorer-disagrees");
    } else if (agrees && !sample.scorerDisagrees().isEmpty()) {
      warn(at, "the scorer agrees with the " + label + " sample now", "remove scorer-disagrees");
    }
  }

  private static String hintCount(Question question) {
    int hints = question.hints().size();
    return hints == 0 ? "has no hints" : "has " + hints + (hints == 1 ? " hint" : " hints");
  }

  private static String of(Question question) {
    return '\'' + question.id() + "' ";
  }

  private static int words(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = !Character.isWhitespace(text.charAt(i));
      words += letter && !inWord ? 1 : 0;
      inWord = letter;
    }
    return words;
  }

  private void warn(Node at, String message, String remedy) {
    problems.add(Problem.warning(at.at(), message, remedy));
  }
}
