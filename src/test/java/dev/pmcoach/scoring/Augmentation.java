package dev.pmcoach.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Single changes of training answers whose effect on the tags and grades is known: ownership lost,
 * told as a plan, outcome denied. They teach the tagger what turns a good sentence into none.
 */
final class Augmentation {
  private static final List<String> ACTORS =
      List.of(
          "the team",
          "they",
          "my manager",
          "the growth squad",
          "a colleague",
          "our data scientist",
          "the platform group",
          "somebody in operations",
          "the consultants",
          "my predecessor",
          "the new lead",
          "the agency",
          "one of the engineers",
          "the regional office",
          "their director",
          "the people before us",
          "another product manager",
          "the architects",
          "a contractor",
          "the pricing committee",
          "he",
          "she",
          "a small group",
          "the vendor",
          "my boss",
          "the analysts",
          "the other product lead",
          "someone on the field team");

  private static final List<String> RETRACTIONS =
      List.of(
          "It stayed flat.",
          "Nothing moved.",
          "The line did not move at all.",
          "In the end nobody signed.",
          "Not one of them came back.",
          "We saw no change whatever.",
          "The number is where it was before we started.",
          "It never shipped.",
          "The whole thing was switched off before anyone used it.",
          "They turned us down, and that was the end of it.",
          "Legal never approved it, so it did not happen.",
          "It turned out to be a counting error, the real figure had not budged.",
          "When the books were redone, the gain was gone.",
          "The improvement was a fault in the dashboard and there was none.",
          "Usage was exactly what it had been the quarter before.",
          "Not a single team took it up.",
          "The customers left anyway.",
          "Renewals came out the same as every year.",
          "It was as slow after as before.",
          "The tail latency stayed where it was.",
          "The saving never materialised.",
          "The bill came in at the same amount as always.",
          "He refused, and he never changed his mind.",
          "She said no and it stayed no.",
          "No agreement was reached.",
          "Both sides walked out without a decision.",
          "The commitment was withdrawn a week later.",
          "The deal fell through in the last week.",
          "We lost the account all the same.",
          "The pilot was stopped and everything rolled back.",
          "I was not able to move it.",
          "We did not manage to get there.",
          "None of the accounts we were hoping for converted.",
          "The plan was never agreed, it just petered out.",
          "It took as long as it always takes.",
          "There was no gain in the end.",
          "Our count was wrong, and there had been no increase.",
          "That number in the press release is not real.",
          "What the slide claims never happened.",
          "The promised engineers never arrived.",
          "Sign-ups yes, but real use stayed at nil.",
          "Everyone went back to the old system within days.",
          "The experiment came out at zero.",
          "The control group did just as well.",
          "The effect disappeared as soon as we looked at it properly.",
          "Conversion sat at the same level the whole time.",
          "Churn did not improve.",
          "Finance could not find a cent of it.",
          "The contract was torn up.",
          "The migration was abandoned half way and the jobs went back.");

  private static final List<String> PREFIXES =
      List.of(
          "It is not true that ",
          "It's not the case that ",
          "The story that ",
          "I can't claim that ",
          "Nobody can show that ",
          "We never got to the point where ",
          "There was no way that ",
          "The press release says that ",
          "I wish I could say that ",
          "At no point was it true that ",
          "It would be wrong to say that ",
          "I'd be lying if I said that ");

  private static final List<String> SUFFIXES =
      List.of(
          ", but that did not happen", ", or so we thought: it was a duplicated export",
          ", which turned out to be false", ", except that the real number had not moved",
          ", and then all of it was reversed", ", only on paper though; nothing changed",
          ", a figure that finance later struck out", ", which never came to pass",
          ", and a month later it was back where it had been",
              ", though in truth none of it was ours");

  private static final Map<String, String> PARTICIPLES = new LinkedHashMap<>();
  private static final Map<String, String> WOULD = new LinkedHashMap<>();

  static {
    String irregular =
        "went gone,wrote written,drew drawn,chose chosen,took taken,gave given,saw seen,did done,"
            + "ran run,began begun,broke broken,spoke spoken,froze frozen,drove driven,flew flown,"
            + "rewrote rewritten,redid redone,knew known,grew grown,threw thrown,came come,"
            + "became become,ate eaten,swore sworn,was been,were been,had had,got got,made made,"
            + "put put,cut cut,set set,let let,read read,kept kept,held held,brought brought,"
            + "built built,sent sent,spent spent,lost lost,paid paid,met met,won won,sold sold,"
            + "led led,left left,found found,told told,said said,thought thought,bought bought,"
            + "sat sat,taught taught,bet bet,split split,rebuilt rebuilt,dealt dealt,shut shut";
    for (String pair : irregular.split(",")) {
      PARTICIPLES.put(pair.split(" ")[0], pair.split(" ")[1]);
    }
    String would =
        "went go,rose rise,fell fall,grew grow,came come,was be,were be,is be,are be,dropped drop,"
            + "climbed climb,moved move,doubled double,agreed agree,signed sign,committed commit,"
            + "accepted accept,landed land,reached reach,jumped jump,paid pay,renewed renew,"
            + "confirmed confirm,gave give,took take,held hold,lost lose,had have,checked check";
    for (String pair : would.split(",")) {
      WOULD.put(pair.split(" ")[0], pair.split(" ")[1]);
    }
  }

  private static final Pattern SELF =
      Pattern.compile("\\b(I'd|I've|I'm|I'll|I|my|me|myself|mine|My)\\b(?!')");
  private static final Pattern DID = Pattern.compile("\\b(I|[Ww]e) (\\w+)\\b");
  private static final Pattern OUTCOME = Pattern.compile("(?<=\\w )(\\w+)\\b");
  private static final Set<String> NUMERIC =
      Set.of(
          "market-impact",
          "adoption",
          "scalability",
          "business-impact",
          "economic-reasoning",
          "execution-under-ambiguity");

  /** Starts the kind of every changed answer. */
  static final String MARK = "aug:";

  /** One in so many answers is padded. */
  private static final int PADDED = 2;

  private final Random random = new Random(7);
  private final List<String> filler;

  /** {@code filler} are sentences that say nothing. */
  Augmentation(List<String> filler) {
    this.filler = filler;
  }

  /** Returns the changed answers of one training answer; their kinds start with {@code aug:}. */
  List<Corpus.Item> of(Corpus.Item item) {
    List<Corpus.Item> made = new ArrayList<>();
    boolean sound = !item.kind().startsWith("adversarial") && !item.kind().startsWith("variant");
    int best = 0;
    for (String target : item.targets()) {
      best = Math.max(best, item.levels().get(target));
    }
    if (!sound || best < 2) {
      return made;
    }
    random.setSeed(item.id().hashCode());
    made.add(change(item, MARK + "noown", this::withoutSelf, l -> Math.min(2, l)));
    made.add(change(item, MARK + "hypo", this::hypothetical, l -> Math.min(2, l)));
    made.add(denied(item));
    if (random.nextInt(PADDED) == 0) {
      made.add(padded(item));
    }
    return made;
  }

  /** Adds sentences that say nothing before, after and within; the grades stay. */
  private Corpus.Item padded(Corpus.Item item) {
    List<Corpus.Line> lines = new ArrayList<>(item.lines());
    for (int more = 4 + random.nextInt(9); more > 0; more--) {
      int at =
          switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> random.nextInt(lines.size() + 1);
            default -> lines.size();
          };
      String text = filler.get(random.nextInt(filler.size()));
      lines.add(at, new Corpus.Line(text, List.of(), List.of()));
    }
    return with(item, MARK + "padded", lines, item.levels());
  }

  private interface Rewrite {
    Corpus.Line line(Corpus.Line line);
  }

  private static Corpus.Item change(
      Corpus.Item item, String kind, Rewrite rewrite, ToIntFunction<Integer> level) {
    List<Corpus.Line> lines = new ArrayList<>();
    for (Corpus.Line line : item.lines()) {
      lines.add(rewrite.line(line));
    }
    Map<String, Integer> levels = new LinkedHashMap<>();
    item.levels().forEach((id, l) -> levels.put(id, level.applyAsInt(l)));
    return with(item, kind, lines, levels);
  }

  private static Corpus.Item with(
      Corpus.Item item, String kind, List<Corpus.Line> lines, Map<String, Integer> levels) {
    StringBuilder answer = new StringBuilder();
    for (Corpus.Line line : lines) {
      answer.append(answer.isEmpty() ? "" : " ").append(line.text());
    }
    return new Corpus.Item(
        item.id() + "+" + kind,
        "",
        item.writer(),
        item.rubric(),
        item.question(),
        item.targets(),
        kind,
        item.id(),
        answer.toString(),
        lines,
        levels,
        0,
        false,
        false);
  }

  private Corpus.Line withoutSelf(Corpus.Line line) {
    Matcher matcher = SELF.matcher(line.text());
    StringBuilder text = new StringBuilder();
    boolean named = false;
    while (matcher.find()) {
      String word = matcher.group();
      String to =
          switch (word) {
            case "I'd" -> "they'd";
            case "I've" -> "they've";
            case "I'm" -> "they're";
            case "I'll" -> "they'll";
            case "my" -> "their";
            case "My" -> "Their";
            case "me" -> "them";
            case "myself" -> "themselves";
            case "mine" -> "theirs";
            default -> named ? "they" : ACTORS.get(random.nextInt(ACTORS.size()));
          };
      named |= word.equals("I");
      matcher.appendReplacement(
          text, Matcher.quoteReplacement(matcher.start() == 0 ? capital(to) : to));
    }
    matcher.appendTail(text);
    return new Corpus.Line(text.toString(), line.signals(), replace(line.tags(), "own", "team"));
  }

  private Corpus.Line hypothetical(Corpus.Line line) {
    Matcher matcher = DID.matcher(line.text());
    StringBuilder text = new StringBuilder();
    while (matcher.find()) {
      String verb = matcher.group(2);
      String participle = PARTICIPLES.getOrDefault(verb, Verbs.past(verb) ? verb : null);
      if (participle != null) {
        String would =
            random.nextInt(3) == 0
                ? "'d have "
                : random.nextBoolean() ? " would have " : " could have ";
        matcher.appendReplacement(
            text, Matcher.quoteReplacement(matcher.group(1) + would + participle));
      }
    }
    matcher.appendTail(text);
    Matcher outcome = OUTCOME.matcher(text.toString());
    StringBuilder full = new StringBuilder();
    boolean changed = !text.toString().equals(line.text());
    while (outcome.find()) {
      String base = WOULD.get(outcome.group(1));
      if (base != null && !text.substring(0, outcome.start()).endsWith("have ")) {
        outcome.appendReplacement(full, "would " + base);
        changed = true;
      }
    }
    outcome.appendTail(full);
    if (!changed) {
      return line;
    }
    List<String> tags = new ArrayList<>(line.tags());
    tags.remove("own");
    tags.remove("verify");
    if (!tags.isEmpty() || !line.tags().isEmpty()) {
      tags.add("hypo");
    }
    return new Corpus.Line(full.toString(), line.signals(), tags);
  }

  private Corpus.Item denied(Corpus.Item item) {
    List<Corpus.Line> lines = new ArrayList<>();
    Set<String> hit = new LinkedHashSet<>();
    boolean replaced = false;
    for (Corpus.Line line : item.lines()) {
      boolean carries =
          line.tags().contains("fig") && line.signals().size() > 0
              || line.tags().contains("trade")
                  && line.signals().stream().noneMatch(NUMERIC::contains);
      boolean proof = replaced && line.tags().contains("verify");
      if (!carries && !proof) {
        lines.add(line);
        continue;
      }
      hit.addAll(line.signals());
      if (proof && !carries) {
        continue;
      }
      List<String> tags = new ArrayList<>(List.of("neg"));
      if (line.tags().contains("own")) {
        lines.add(
            new Corpus.Line(
                firstClause(line.text()),
                line.signals(),
                without(line.tags(), "fig", "verify", "trade")));
      }
      lines.add(new Corpus.Line(deny(line.text()), line.signals(), tags));
      replaced = true;
    }
    Map<String, Integer> levels = new LinkedHashMap<>();
    item.levels().forEach((id, l) -> levels.put(id, hit.contains(id) ? 0 : l));
    return with(item, MARK + "neg", lines, levels);
  }

  private static String firstClause(String text) {
    int comma = text.indexOf(',');
    return (comma > 20 ? text.substring(0, comma) : text.substring(0, Math.min(text.length(), 60)))
        + ".";
  }

  private String deny(String text) {
    String bare = text.replaceAll("[.;!]+$", "");
    return switch (random.nextInt(4)) {
      case 0 -> PREFIXES.get(random.nextInt(PREFIXES.size())) + bare + ".";
      case 1 -> bare + SUFFIXES.get(random.nextInt(SUFFIXES.size())) + ".";
      default -> RETRACTIONS.get(random.nextInt(RETRACTIONS.size()));
    };
  }

  private static List<String> replace(List<String> tags, String from, String to) {
    List<String> out = new ArrayList<>();
    for (String tag : tags) {
      out.add(tag.equals(from) ? to : tag);
    }
    return out;
  }

  private static List<String> without(List<String> tags, String... gone) {
    List<String> out = new ArrayList<>(tags);
    out.removeAll(List.of(gone));
    return out;
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
