package dev.pmcoach.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The fields of every kind of content file. Not loaded when only packaged content is read. */
public final class Shapes {
  static final List<String> QUESTION_KINDS =
      List.of("behavioural", "design", "case", "estimation", "failure", "strategy");

  private static final Shape TEXT = new Shape.Text();
  private static final Shape ID = new Shape.Id();
  private static final Shape TEXTS = new Shape.Items(TEXT, 0);
  private static final Shape IDS = new Shape.Items(ID, 0);
  private static final Shape EVIDENCE =
      new Shape.Word(Arrays.stream(EvidenceKind.values()).map(EvidenceKind::id).toList());
  private static final Shape KINDS = new Shape.Items(EVIDENCE, 1);
  private static final Shape.Field SOURCE =
      optional("source", TEXT, "the id of the guide that reports it, or a word of yours");
  private static final Shape.Field ASSUMED =
      optional("assumed", new Shape.Flag(), "true when nobody reports it and it is your reading");

  private static final Shape.Field FORMAT =
      required("format", new Shape.Whole(1, 1), "the version of the file format: 1");

  private static final Shape.Fields FACT =
      fields(
          required("topic", TEXT, "a heading to group by"),
          required("text", TEXT, "the fact in one sentence"),
          SOURCE,
          ASSUMED);

  private static final Shape.Fields PROFILE =
      fields(
          required("id", ID, "unique in the loop"),
          required("title", TEXT, "who it was and how it ended"),
          required("score", new Shape.Whole(0, 100), "the score that a guide reports"),
          SOURCE,
          ASSUMED);

  private static final Shape.Fields ROUND =
      fields(
          required("id", ID, "unique in the loop"),
          required("title", TEXT, "what candidates call it"),
          required("minutes", new Shape.Whole(1, 240), "how long it lasts"),
          required(
              "format",
              new Shape.Word(
                  List.of(
                      "conversation", "whiteboard", "role-play", "stress", "committee", "case")),
              "how it is played"),
          required("persona", ID, "the id of who asks"),
          optional("panel", IDS, "ids of the personas who also write a card"),
          optional("focus", IDS, "the signals it listens for, most important first"),
          optional("about", TEXT, "what it is really about"),
          optional("questions", new Shape.Whole(0, 20), "how many are drawn; 3 by default"),
          optional("scenario", ID, "the scenario that it plays"),
          SOURCE,
          ASSUMED);

  static final Shape.Fields LOOP =
      file(
          required("id", ID, "the file's name without its ending"),
          required("title", TEXT, "the name of the process"),
          optional("company", TEXT, "whose it is"),
          optional("about", TEXT, "one or two sentences"),
          required("rubric", ID, "the id of the rubric that decides"),
          required("rounds", new Shape.Items(ROUND, 1), "the rounds in order"),
          optional(
              "profiles", new Shape.Items(PROFILE, 0), "candidates of whom guides report a score"),
          optional("facts", new Shape.Items(FACT, 0), "what guides report of this loop"),
          SOURCE,
          ASSUMED);

  private static final Shape.Fields SAMPLE =
      fields(
          required("answer", TEXT, "the answer, 50 to 200 words"),
          required("remark", TEXT, "why it works, or what it lacks"),
          optional("scorer-disagrees", TEXT, "why the scorer reads it otherwise than labelled"));

  private static final Shape.Fields FOLLOW_UP =
      fields(
          required(
              "when",
              fields(
                  required("signal", ID, "the signal that it probes"),
                  required("missing", EVIDENCE, "the evidence that has to be missing")),
              "when it is asked: { signal, missing }"),
          required("ask", TEXT, "the words, as the interviewer says them"));

  private static final Shape.Fields EXHIBIT =
      fields(
          required("title", TEXT, "what it shows, with units and period"),
          optional("chart", new Shape.Word(List.of("table", "bars")), "how it is drawn"),
          required("columns", new Shape.Items(TEXT, 1), "the headings"),
          required(
              "rows",
              new Shape.Items(new Shape.Items(TEXT, 1), 1),
              "the cells, one for each heading in each row"),
          optional("note", TEXT, "what a reader has to know"));

  private static final Shape.Fields QUESTION =
      fields(
          required("id", ID, "unique over all banks, never reused"),
          required("kind", new Shape.Word(QUESTION_KINDS), "what sort of question it is"),
          required("prompt", TEXT, "what the interviewer says"),
          required("targets", new Shape.Items(ID, 1), "the signals to bring out, main one first"),
          optional("minutes", new Shape.Whole(1, 30), "for a good answer; 5 by default"),
          optional("levels", IDS, "career levels that it suits"),
          optional("hints", TEXTS, "three steps, from a nudge to nearly the outline"),
          optional(
              "follow-ups", new Shape.Items(FOLLOW_UP, 0), "asked when an answer lacks something"),
          optional("variant", TEXT, "the same skill asked about another situation"),
          optional("exhibit", EXHIBIT, "a table that comes with the question"),
          optional(
              "samples",
              fields(
                  optional("strong", SAMPLE, "an answer that would get the offer"),
                  optional("weak", SAMPLE, "an answer that candidates really give")),
              "written-out answers"),
          optional("tags", IDS, "topics to filter by"),
          SOURCE,
          ASSUMED,
          optional("reviewed", new Shape.Day(), "when somebody last read it with care"));

  static final Shape.Fields BANK =
      file(required("questions", new Shape.Items(QUESTION, 0), "the questions in order"));

  private static final Shape.Fields SIGNAL =
      fields(
          required("id", ID, "unique in the rubric"),
          required("title", TEXT, "its name"),
          required("weight", new Shape.Whole(0, 100), "percent; all weights add up to 100"),
          optional("needs", new Shape.Items(EVIDENCE, 1), "what evidence 3 takes besides a claim"),
          optional(
              "anchors",
              new Shape.Entries(new Shape.Word(List.of("0", "1", "2", "3", "4")), TEXT),
              "what an answer at each grade 0 to 4 looks like"),
          optional("terms", TEXTS, "words and phrases of the topic"),
          optional("examples", TEXTS, "sentences that show the signal"),
          optional("not", TEXTS, "words of figures on the wrong thing"),
          optional(
              "bounds",
              new Shape.Entries(ID, new Shape.Decimal(0, 1e15)),
              "limits of what is plausible, such as money-max"),
          optional("advice", new Shape.Entries(EVIDENCE, TEXT), "what to say for missing evidence"),
          SOURCE,
          ASSUMED);

  static final Shape.Fields RUBRIC =
      file(
          required("id", ID, "the file's name without its ending"),
          required("title", TEXT, "its name"),
          optional("about", TEXT, "one or two sentences"),
          optional(
              "points",
              new Shape.Items(new Shape.Whole(0, 100), 5),
              "for the grades 0 to 4; [0, 10, 50, 70, 95] by default"),
          optional("bar", new Shape.Whole(0, 100), "the score to exceed; 75 by default"),
          required("signals", new Shape.Items(SIGNAL, 1), "what it listens for"),
          optional(
              "bonuses",
              new Shape.Items(
                  fields(
                      required("id", ID, "unique in the rubric"),
                      optional("title", TEXT, "its name"),
                      required("points", new Shape.Whole(0, 100), "added once"),
                      optional("within-days", new Shape.Whole(1, 3650), "the limit; 90 by default"),
                      SOURCE,
                      ASSUMED),
                  0),
              "points on top of the score of a loop"),
          optional(
              "indices",
              new Shape.Items(
                  fields(
                      required("id", ID, "unique in the rubric"),
                      optional("title", TEXT, "its name"),
                      required("bar", new Shape.Decimal(0, 1e6), "met from this value on"),
                      SOURCE,
                      ASSUMED),
                  0),
              "figures watched beside the score"),
          optional(
              "remarks",
              new Shape.Items(
                  fields(
                      required("id", ID, "what it is about"),
                      required("phrases", new Shape.Items(TEXT, 1), "what sets it off"),
                      required("say", TEXT, "the sentence to say")),
                  0),
              "sentences to say when an answer contains a phrase"),
          SOURCE,
          ASSUMED);

  static final Shape.Fields PERSONA =
      file(
          required("id", ID, "the file's name without its ending"),
          required("name", TEXT, "an invented name"),
          required("title", TEXT, "what they do"),
          optional("voice", TEXT, "one sentence: how they talk"),
          optional("strictness", new Shape.Whole(1, 5), "1 generous to 5 hard; 3 by default"),
          optional("writes-yes", TEXT, "what makes them write yes"),
          required("opening", TEXT, "what they say when the round starts"),
          required("closing", TEXT, "what they say when it ends"),
          optional("acknowledgements", TEXTS, "neutral things said between answers"),
          optional(
              "probes", new Shape.Entries(EVIDENCE, TEXT), "how they ask for missing evidence"),
          optional(
              "pull-backs",
              new Shape.Entries(ID, TEXT),
              "what they say when an answer drifts from a signal"),
          optional("challenges", TEXTS, "how they open a challenge; may contain {quote}"),
          SOURCE,
          ASSUMED);

  private static final Shape.Fields LEVEL =
      fields(
          required("id", ID, "unique in the ladder"),
          required("title", TEXT, "its name"),
          optional("aliases", TEXTS, "other names that people type, such as L4"),
          optional("summary", TEXT, "one or two sentences"),
          optional("note", TEXT, "what a reader has to know"),
          optional("lens", IDS, "traits of a lens that an answer at this level shows"),
          optional(
              "items",
              new Shape.Items(
                  fields(
                      required("id", ID, "unique in the level"),
                      required(
                          "group",
                          new Shape.Word(List.of("skill", "kpi", "evidence", "pitfall", "example")),
                          "what sort of line it is"),
                      required("text", TEXT, "one line"),
                      SOURCE,
                      ASSUMED),
                  0),
              "what the level asks for and warns of"),
          optional(
              "next",
              fields(
                  optional("time", TEXT, "as reported, such as 2–3 years"),
                  optional("skills", TEXTS, "what to show for the next level"),
                  SOURCE,
                  ASSUMED),
              "how to get to the next level"));

  static final Shape.Fields LADDER =
      file(
          required("id", ID, "the file's name without its ending"),
          required("title", TEXT, "its name"),
          optional("company", TEXT, "whose it is"),
          optional("about", TEXT, "one or two sentences"),
          optional("note", TEXT, "what a reader has to know about this view"),
          required("levels", new Shape.Items(LEVEL, 1), "lowest first"),
          optional("facts", new Shape.Items(FACT, 0), "what guides report beside the levels"),
          SOURCE,
          ASSUMED);

  static final Shape.Fields VIEWS =
      file(
          required("id", ID, "the file's name without its ending"),
          required("title", TEXT, "what they are about"),
          optional("about", TEXT, "one or two sentences"),
          required(
              "disagreements",
              new Shape.Items(
                  fields(
                      required("topic", TEXT, "what they disagree on"),
                      optional("levels", IDS, "the career levels that it is about, if any"),
                      required(
                          "views",
                          new Shape.Items(
                              fields(
                                  required("text", TEXT, "one view in one sentence"),
                                  SOURCE,
                                  ASSUMED),
                              2),
                          "each with the guide that holds it")),
                  0),
              "where guides contradict themselves or each other"));

  private static final Shape ACTS =
      new Shape.Items(
          new Shape.Word(
              List.of("offer", "concession", "data", "empathy", "commitment", "question")),
          0);

  private static final Shape.Fields PARTY =
      fields(
          required("id", ID, "unique in the scenario"),
          required("name", TEXT, "who it is"),
          required("position", TEXT, "what they say they want"),
          required("interest", TEXT, "what they really need"),
          required("walk-away", TEXT, "what makes them leave"),
          optional("patience", new Shape.Whole(1, 20), "turns without being moved; 3 by default"),
          optional("needs", new Shape.Whole(1, 20), "points that make them agree; 3 by default"),
          required(
              "moves",
              new Shape.Items(
                  fields(
                      required("id", ID, "unique in the party"),
                      optional("acts", ACTS, "all of these have to be in the words"),
                      optional("words", TEXTS, "any of these has to be named"),
                      optional("worth", new Shape.Whole(1, 10), "points; 1 by default"),
                      optional("interest", new Shape.Flag(), "whether it is their real need"),
                      required("says", TEXT, "what they answer")),
                  1),
              "what moves them"),
          required("unmoved", new Shape.Items(TEXT, 1), "said when nothing did"),
          required("pressed", TEXT, "said under pressure"),
          required("agrees", TEXT, "said when they agree"),
          required("walks", TEXT, "said when they leave"),
          optional("red-line", TEXTS, "granting any of these drives them away"),
          optional("crossed", TEXT, "said when that happens"),
          optional("commits", TEXT, "what they promise then, after their name"));

  private static final Shape.Fields INTERRUPT =
      fields(
          required("id", ID, "unique in the scenario"),
          required("title", TEXT, "what it is, in a few words"),
          optional("speaker", TEXT, "who breaks in"),
          required("words", TEXT, "what they say"),
          required("minute", new Shape.Whole(0, 240), "when it comes by the clock"),
          required("turn", new Shape.Whole(0, 40), "after how many turns at the latest"),
          optional("after", ID, "an earlier interrupt that changes this one"),
          optional("instead", TEXT, "what is said when that one went badly"),
          optional("acts", ACTS, "one of these has to be in the answer"),
          optional("needs", new Shape.Items(TEXTS, 0), "groups of words, one of each to be named"),
          optional("instead-needs", new Shape.Items(TEXTS, 0), "more groups when it went badly"),
          required("handled", TEXT, "said after a good answer"),
          required("weak", TEXT, "said after any other"),
          required("late", TEXT, "said when two minutes are over"));

  static final Shape.Fields SCENARIO =
      file(
          required("id", ID, "the file's name without its ending"),
          required("title", TEXT, "what it is called"),
          required("kind", new Shape.Word(List.of("negotiation", "stress")), "how it is played"),
          required("loop", ID, "whose round it can be played as"),
          required("round", ID, "the id of that round"),
          required("briefing", TEXT, "what to know before it starts"),
          required(
              "opening",
              new Shape.Items(
                  fields(
                      optional("speaker", TEXT, "who says it; nobody for what happens"),
                      required("words", TEXT, "what is said")),
                  1),
              "what is said first"),
          optional("turns", new Shape.Whole(1, 40), "how often you may speak; 10 by default"),
          optional("limit", new Shape.Whole(0, 20), "what may be given away; 2 by default"),
          optional("parties", new Shape.Items(PARTY, 0), "who wants something"),
          optional(
              "gives-away",
              new Shape.Items(
                  fields(
                      required("id", ID, "unique in the scenario"),
                      required("words", new Shape.Items(TEXT, 1), "any of these gives it away"),
                      optional("worth", new Shape.Whole(1, 10), "how much it is; 1 by default"),
                      optional("vision", new Shape.Flag(), "whether the vision goes with it"),
                      required("text", TEXT, "what was given away, for the card")),
                  0),
              "what can be given away"),
          optional("interrupts", new Shape.Items(INTERRUPT, 0), "what breaks in, in order"),
          optional(
              "balance",
              new Shape.Items(
                  fields(
                      required("id", ID, "unique in the scenario"),
                      required("title", TEXT, "the area"),
                      required("share", new Shape.Whole(1, 100), "of the words, in percent"),
                      required("words", new Shape.Items(TEXT, 1), "words of the area")),
                  0),
              "how attention should be spread"),
          required("endings", new Shape.Entries(ID, TEXT), "a title for each ending"),
          SOURCE,
          ASSUMED);

  private static final Shape AMOUNT = new Shape.Decimal(-1e15, 1e15);

  static final Shape.Fields PROMOTION =
      file(
          optional("id", ID, "the file's name without its ending; only needed for content"),
          optional("title", TEXT, "what it is about"),
          optional("about", TEXT, "what a reader has to know"),
          required("candidate", TEXT, "whose case it is"),
          optional(
              "impact",
              new Shape.Items(
                  fields(
                      required(
                          "metric",
                          new Shape.Word(List.of("arr", "churn", "pql", "nps")),
                          "the north-star metric that moved"),
                      required("before", AMOUNT, "dollars, percent a year, leads a month, points"),
                      required("after", AMOUNT, "in the same unit"),
                      required("months", new Shape.Whole(1, 120), "between the two"),
                      optional("check", TEXT, "how it is known"),
                      optional("what", TEXT, "what you did"),
                      SOURCE,
                      ASSUMED),
                  0),
              "how far metrics moved"),
          optional(
              "influence",
              fields(
                  optional("scale", new Shape.Decimal(1, 100), "the highest rating; 5 by default"),
                  optional("threshold", new Shape.Decimal(0, 100), "what counts; 4.0 by default"),
                  required(
                      "ratings",
                      new Shape.Items(
                          fields(
                              required("behaviour", TEXT, "what was rated"),
                              required(
                                  "ratings",
                                  new Shape.Items(new Shape.Decimal(0, 100), 1),
                                  "one for each peer")),
                          1),
                      "by behaviour"),
                  optional("note", TEXT, "such as an earlier score")),
              "how peers rate it, 360°"),
          optional(
              "decisions",
              new Shape.Items(
                  fields(
                      required("issue", TEXT, "what came up"),
                      required("identified", TEXT, "2026-03-02, or with a time, 2026-03-02T09:30"),
                      required("committed", TEXT, "when the plan was committed")),
                  0),
              "the log of decisions"),
          optional(
              "pod-medians",
              new Shape.Items(
                  fields(
                      required("quarter", TEXT, "such as 2026-Q1"),
                      required("days", new Shape.Decimal(0.01, 3650), "from issue to plan")),
                  0),
              "what the pod needs"),
          optional("sign-offs", TEXTS, "who confirmed the figures"),
          SOURCE,
          ASSUMED);

  static final Shape.Fields TRIAGE =
      file(
          optional("id", ID, "the file's name without its ending; only needed for content"),
          optional("title", TEXT, "what is to be decided"),
          optional("about", TEXT, "what a reader has to know"),
          required(
              "criteria",
              new Shape.Entries(ID, new Shape.Decimal(0, 1)),
              "each with its weight; the weights add up to 1"),
          required(
              "options",
              new Shape.Items(
                  fields(
                      required("name", TEXT, "what competes"),
                      required(
                          "scores",
                          new Shape.Entries(ID, new Shape.Decimal(0, 10)),
                          "0 to 10 for each criterion")),
                  2),
              "what competes"),
          SOURCE,
          ASSUMED);

  static final Shape.Fields LENS =
      file(
          required("id", ID, "the file's name without its ending"),
          required("title", TEXT, "its name"),
          optional("about", TEXT, "one or two sentences"),
          optional(
              "traits",
              new Shape.Items(
                  fields(
                      required("id", ID, "unique over all lenses; ladders name it"),
                      required("title", TEXT, "what it is, in a few words"),
                      required("want", TEXT, "what somebody at that level would say"),
                      optional("phrases", TEXTS, "any of these has to be said; a * ends a stem"),
                      optional("evidence", KINDS, "any of these, in or beside that sentence")),
                  0),
              "what shows a level"),
          optional(
              "pitfalls",
              new Shape.Items(
                  fields(
                      required("id", ID, "unique in the lens"),
                      required("title", TEXT, "what it is, in a few words"),
                      optional("item", TEXT, "the LADDER:LEVEL:ITEM that warns of it"),
                      required("phrases", new Shape.Items(TEXT, 1), "what gives it away"),
                      optional("without", KINDS, "evidence that takes it back"),
                      required("say", TEXT, "what to do instead"),
                      SOURCE,
                      ASSUMED),
                  0),
              "what warns of a pitfall"),
          SOURCE,
          ASSUMED);

  static final Shape.Fields CATALOG =
      file(
          optional("loops", IDS, "ids in display order"),
          optional("rubrics", IDS, "ids in display order"),
          optional("personas", IDS, "ids in display order"),
          optional("ladders", IDS, "ids in display order"),
          optional("scenarios", IDS, "ids in display order"),
          optional("offers", IDS, "ids in display order"),
          optional("plans", IDS, "ids in display order"),
          optional("views", IDS, "ids in display order"),
          optional("promotions", IDS, "ids in display order"),
          optional("triage", IDS, "ids in display order"),
          optional("lenses", IDS, "ids in display order"));

  private Shapes() {}

  /**
   * Returns the fields of the files in a folder; the empty name stands for the catalog. Empty for
   * folders that are no content.
   */
  public static Optional<Shape> of(String folder) {
    return switch (folder) {
      case "" -> Optional.of(CATALOG);
      case "loops" -> Optional.of(LOOP);
      case "banks" -> Optional.of(BANK);
      case "rubrics" -> Optional.of(RUBRIC);
      case "personas" -> Optional.of(PERSONA);
      case "ladders" -> Optional.of(LADDER);
      case "views" -> Optional.of(VIEWS);
      case "scenarios" -> Optional.of(SCENARIO);
      case "promotions" -> Optional.of(PROMOTION);
      case "triage" -> Optional.of(TRIAGE);
      case "lenses" -> Optional.of(LENS);
      case "offers", "plans" -> Optional.of(new Shape.Open());
      default -> Optional.empty();
    };
  }

  /** Returns the folders of content in the order in which they are read. */
  public static List<String> folders() {
    return List.of(
        "ladders",
        "loops",
        "rubrics",
        "personas",
        "scenarios",
        "offers",
        "plans",
        "views",
        "promotions",
        "triage",
        "lenses",
        "banks");
  }

  private static Shape.Fields file(Shape.Field... fields) {
    List<Shape.Field> all = new ArrayList<>();
    all.add(FORMAT);
    all.addAll(Arrays.asList(fields));
    return new Shape.Fields(all);
  }

  private static Shape.Fields fields(Shape.Field... fields) {
    return new Shape.Fields(List.of(fields));
  }

  private static Shape.Field required(String name, Shape shape, String about) {
    return new Shape.Field(name, shape, true, about);
  }

  private static Shape.Field optional(String name, Shape shape, String about) {
    return new Shape.Field(name, shape, false, about);
  }
}
