package dev.pmcoach.cli;

import dev.pmcoach.content.Library;
import dev.pmcoach.content.Loop;
import dev.pmcoach.content.Round;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Trouble;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The commands that write commented templates. */
final class NewContentCommands {
  private static final String WHERE =
      " Prints it, or writes it below --content DIR when that is given.";

  private NewContentCommands() {}

  /** Writes a bank with one question, or a ladder. */
  static final class NewBank implements Command {
    @Override
    public void declare(Options options) {
      options.word("LOOP", "0..1", "The loop, or the ladder's id." + WHERE);
      options.word("ROUND", "0..1", "The round (default: the loop's first)");
      options.value("--id", "ID", "The question's id");
      options.value("--kind", "KIND", "bank, or ladder for career levels (default: bank)");
    }

    @Override
    public List<String> examples() {
      return List.of(
          "coach questions new datastax-ai-pm screen",
          "coach questions new datastax-ai-pm screen --content mine",
          "coach questions new --kind ladder my-company --content mine");
    }

    @Override
    public Set<Format> formats() {
      return Set.of(Format.TEXT);
    }

    @Override
    public int run(Invocation call) {
      String kind = call.<String>option("--kind").orElse("bank");
      if (kind.equals("ladder")) {
        return ladder(call);
      }
      if (!kind.equals("bank")) {
        throw call.usage("--kind is bank or ladder, not '" + kind + "'");
      }
      Library library = Template.library(call);
      Loop loop = Find.loop(library, call.word(0).orElse("datastax-ai-pm"));
      Round round = round(loop, call.word(1).orElse(loop.rounds().get(0).id()));
      String id =
          Template.id(
              call, call.<String>option("--id").orElse(loop.id() + '-' + round.id() + "-1"));
      LocalDate today = LocalDate.ofInstant(call.env().clock().instant(), ZoneOffset.UTC);
      return Template.put(
          call,
          "new-bank.yaml",
          "banks/" + loop.id() + '/' + round.id() + ".yaml",
          Map.of(
              "loop", loop.id(),
              "round", round.id(),
              "id", id,
              "rubric", loop.rubric(),
              "signal", signal(library, loop, round),
              "today", today.toString()));
    }

    private static int ladder(Invocation call) {
      String id = Template.id(call, call.word(0).orElse("my-company"));
      return Template.put(
          call,
          "new-ladder.yaml",
          "ladders/" + id + ".yaml",
          Map.of("id", id, "title", Template.title(id)));
    }

    private static Round round(Loop loop, String id) {
      List<String> known = loop.rounds().stream().map(Round::id).toList();
      return loop.rounds().stream()
          .filter(round -> round.id().equals(id))
          .findFirst()
          .orElseThrow(() -> Trouble.unknown("round", id, known, "coach loops show " + loop.id()));
    }

    private static String signal(Library library, Loop loop, Round round) {
      return round.focus().isEmpty()
          ? library.rubric(loop.rubric()).orElseThrow().signals().get(0).id()
          : round.focus().get(0);
    }
  }

  /** Writes a rubric. */
  static final class NewRubric implements Command {
    @Override
    public void declare(Options options) {
      options.word("ID", "0..1", "What it is called (default: my-company)." + WHERE);
    }

    @Override
    public List<String> examples() {
      return List.of("coach rubric new my-company --content mine");
    }

    @Override
    public Set<Format> formats() {
      return Set.of(Format.TEXT);
    }

    @Override
    public int run(Invocation call) {
      String id = Template.id(call, call.word(0).orElse("my-company"));
      return Template.put(
          call,
          "new-rubric.yaml",
          "rubrics/" + id + ".yaml",
          Map.of("id", id, "title", Template.title(id)));
    }
  }

  /** Writes a loop. */
  static final class NewLoop implements Command {
    @Override
    public void declare(Options options) {
      options.word("ID", "0..1", "What it is called (default: my-company)." + WHERE);
      options.value("--rubric", "ID", "What decides (default: datastax-ai-pm)");
    }

    @Override
    public List<String> examples() {
      return List.of("coach loops new my-company --content mine");
    }

    @Override
    public Set<Format> formats() {
      return Set.of(Format.TEXT);
    }

    @Override
    public int run(Invocation call) {
      String id = Template.id(call, call.word(0).orElse("my-company"));
      Rubric rubric =
          Find.rubric(
              Template.library(call), call.<String>option("--rubric").orElse("datastax-ai-pm"));
      return Template.put(
          call,
          "new-loop.yaml",
          "loops/" + id + ".yaml",
          Map.of(
              "id", id,
              "title", Template.title(id),
              "rubric", rubric.id(),
              "signal", rubric.signals().get(0).id()));
    }
  }
}
