package dev.pmcoach.cli;

import dev.pmcoach.career.PromotionEvidence;
import dev.pmcoach.career.PromotionEvidence.Decision;
import dev.pmcoach.career.PromotionEvidence.MetricMove;
import dev.pmcoach.career.PromotionEvidence.NorthStar;
import dev.pmcoach.career.PromotionEvidence.PeerRatings;
import dev.pmcoach.career.PromotionFile;
import dev.pmcoach.content.Provenance;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.page.Text;
import dev.pmcoach.terminal.Console;
import dev.pmcoach.terminal.Console.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** Asks for the evidence of a promotion case, question by question; Enter skips one. */
final class EvidenceTalk {
  private static final List<String> BEHAVIOURS = List.of("Aligns people", "Settles conflicts");

  private final Console console;

  /** Whether the input has come to its end, so that nothing more is asked. */
  private boolean ended;

  private boolean answered;

  private EvidenceTalk(Console console) {
    this.console = console;
  }

  static PromotionFile ask(Invocation call) {
    if (call.globals().noInput() && call.env().terminals().in()) {
      throw call.usage("name a file of evidence, or a worked case such as case-1-pricing");
    }
    PromotionFile file;
    try (Console console = call.openConsole()) {
      EvidenceTalk talk = new EvidenceTalk(console);
      file = talk.evidence();
      if (!talk.answered) {
        throw call.usage("name a file of evidence, or a worked case such as case-1-pricing");
      }
    }
    Optional<String> save = call.option("--save");
    save.ifPresent(name -> save(call, name, file.evidence()));
    return file;
  }

  private static void save(Invocation call, String name, PromotionEvidence evidence) {
    try {
      Files.writeString(call.env().directory().resolve(name), EvidenceYaml.of(evidence));
    } catch (IOException e) {
      throw Trouble.expected("can't write '" + name + "': " + e.getMessage(), "");
    }
    call.err().println("Kept in " + name + ". Again: coach levels assess " + name);
  }

  private PromotionFile evidence() {
    console.print(Text.of("The case from L3 to L4. Enter skips what you don't have."));
    String candidate = text("Your name:").orElse("Candidate");
    List<MetricMove> moves = moves();
    List<PeerRatings> ratings = ratings();
    List<Decision> decisions = decisions();
    Map<String, Double> medians = new LinkedHashMap<>();
    for (String quarter : new TreeSet<>(decisions.stream().map(Decision::quarter).toList())) {
      asked("Your pod's median days from issue to plan in " + quarter + ":", EvidenceTalk::positive)
          .ifPresent(days -> medians.put(quarter, days));
    }
    List<String> signOffs = new ArrayList<>();
    Optional<String> signed = text("Who confirmed the figures? One at a time:");
    while (signed.isPresent()) {
      signOffs.add(signed.get());
      signed = text("And who else?");
    }
    return new PromotionFile(
        "",
        "",
        new PromotionEvidence(
            candidate,
            moves,
            ratings,
            PromotionFile.THRESHOLD,
            PromotionFile.SCALE,
            decisions,
            medians,
            signOffs),
        "",
        Provenance.NONE);
  }

  private List<MetricMove> moves() {
    List<MetricMove> moves = new ArrayList<>();
    Optional<NorthStar> metric = asked("A metric you moved: arr, churn, pql or nps", this::metric);
    while (metric.isPresent()) {
      Optional<Double> before = asked("  before:", EvidenceTalk::number);
      Optional<Double> after = asked("  after:", EvidenceTalk::number);
      Optional<Double> months = asked("  months between:", EvidenceTalk::positive);
      if (before.isPresent() && after.isPresent() && months.isPresent()) {
        int whole = (int) Math.ceil(months.get());
        String check = text("  how it is known, such as who signed it:").orElse("");
        String what = text("  what you did:").orElse("");
        moves.add(new MetricMove(metric.get(), before.get(), after.get(), whole, check, what));
      } else {
        console.print(Text.of("Left out: it takes before, after and months."));
      }
      metric = asked("Another metric", this::metric);
    }
    return moves;
  }

  private List<PeerRatings> ratings() {
    List<PeerRatings> ratings = new ArrayList<>();
    for (String behaviour : BEHAVIOURS) {
      asked("Peer ratings, 1 to 5, for '" + behaviour + "', such as 4 4.5 4:", this::ratings)
          .ifPresent(given -> ratings.add(new PeerRatings(behaviour, given)));
    }
    return ratings;
  }

  private List<Decision> decisions() {
    List<Decision> decisions = new ArrayList<>();
    Optional<String> issue = text("An issue that you had to decide on:");
    while (issue.isPresent()) {
      String about = issue.get();
      asked(
              "  identified and committed, such as 2026-03-02 2026-03-05:",
              line -> decision(about, line))
          .ifPresent(decisions::add);
      issue = text("Another issue:");
    }
    return decisions;
  }

  private static Decision decision(String issue, String line) {
    String[] moments = line.strip().split("\\s+");
    if (moments.length != 2) {
      throw Trouble.usage("two dates, please", "");
    }
    return PromotionFile.decision(issue, moments[0], moments[1]);
  }

  private NorthStar metric(String word) {
    for (NorthStar metric : NorthStar.values()) {
      if (metric.name().equalsIgnoreCase(word)) {
        return metric;
      }
    }
    throw Trouble.usage("one of arr, churn, pql, nps, please", "");
  }

  private List<Double> ratings(String line) {
    List<Double> ratings = new ArrayList<>();
    for (String word : line.strip().split("[\\s,;]+")) {
      double rating = number(word);
      if (rating < 1 || rating > PromotionFile.SCALE) {
        throw Trouble.usage("ratings run from 1 to 5", "");
      }
      ratings.add(rating);
    }
    return ratings;
  }

  private static double positive(String word) {
    double number = number(word);
    if (number <= 0) {
      throw Trouble.usage("more than 0, please", "");
    }
    return number;
  }

  /** Reads 12.5, 12,500,000, $3.2M and 9 %. */
  private static double number(String word) {
    String plain = word.strip().toLowerCase(Locale.ROOT).replaceAll("[$€%,\\s]", "");
    double factor = plain.endsWith("m") ? 1e6 : plain.endsWith("k") ? 1e3 : 1;
    String digits = factor == 1 ? plain : plain.substring(0, plain.length() - 1);
    if (!digits.matches("-?[0-9]+(\\.[0-9]+)?")) {
      throw Trouble.usage("a number, please, such as 12.5 or 3.2M", "");
    }
    return Double.parseDouble(digits) * factor;
  }

  private Optional<String> text(String question) {
    return asked(question, String::strip);
  }

  /** Asks until the answer can be read; empty when it was skipped or the input has ended. */
  private <T> Optional<T> asked(String question, Function<String, T> read) {
    while (!ended) {
      Reply reply = console.readLine(Text.of(question));
      if (!(reply instanceof Reply.Typed typed)) {
        ended = true;
      } else if (typed.text().isBlank()) {
        return Optional.empty();
      } else {
        answered = true;
        try {
          return Optional.of(read.apply(typed.text().strip()));
        } catch (Trouble e) {
          console.print(Text.of("Sorry: " + e.getMessage() + "."));
        }
      }
    }
    return Optional.empty();
  }
}
