package dev.pmcoach.cli;

import dev.pmcoach.content.Shape;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.content.Values;
import dev.pmcoach.content.yaml.UserFile;
import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.offer.Figure;
import dev.pmcoach.offer.Impact;
import dev.pmcoach.offer.ImpactCalculator;
import dev.pmcoach.offer.Metric;
import dev.pmcoach.page.Text;
import dev.pmcoach.terminal.Console;
import dev.pmcoach.terminal.Console.Reply;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Projects ARR from the figures of a feature. */
final class OfferImpactCommand implements Command {
  @Override
  public void declare(Options options) {
    options.word("FILE", "0..1", "A YAML file with the figures below; options overrule it");
    options.value("--story", "ID", "Take over the ARR and partner calls of a story of yours");
    for (Metric metric : Metric.values()) {
      String label = metric.unit().name().toLowerCase(Locale.ROOT);
      options.value("--" + metric.id(), label.toUpperCase(Locale.ROOT), capitalised(metric));
    }
  }

  private static String capitalised(Metric metric) {
    return Character.toUpperCase(metric.title().charAt(0)) + metric.title().substring(1);
  }

  @Override
  public List<String> examples() {
    return List.of(
        "coach offer impact --existing-arr 5M --churn-before 9 --churn-after 6/7/8",
        "coach offer impact --story my-launch",
        "coach offer impact figures.yaml --format html > impact.html");
  }

  @Override
  public Set<Format> formats() {
    return Set.of(Format.TEXT, Format.JSON, Format.MARKDOWN, Format.HTML, Format.CSV);
  }

  @Override
  public int run(Invocation call) {
    Map<Metric, Figure> figures = new EnumMap<>(Metric.class);
    call.<String>option("--story")
        .ifPresent(id -> figures.putAll(StoryImpact.of(StoryFiles.of(call).read(id))));
    call.word(0).ifPresent(name -> read(call, name, figures));
    for (Metric metric : Metric.values()) {
      call.<String>option("--" + metric.id())
          .ifPresent(text -> figures.put(metric, figure("--" + metric.id(), text)));
    }
    if (figures.isEmpty()) {
      figures.putAll(asked(call));
    }
    Impact impact;
    try {
      impact = new ImpactCalculator().project(figures);
    } catch (IllegalArgumentException e) {
      throw Trouble.badInput(e.getMessage(), "");
    }
    if (call.format() == Format.CSV) {
      call.out().print(ImpactPage.csv(figures, impact));
    } else {
      call.show(
          () -> ImpactPage.of(figures, impact, OfferFacts.of(call.services().library())),
          out -> json(out, figures, impact));
    }
    return ExitCode.OK;
  }

  private static void read(Invocation call, String name, Map<Metric, Figure> figures) {
    List<Shape.Field> fields = new ArrayList<>();
    fields.add(new Shape.Field("format", new Shape.Whole(1, 1), true, "1"));
    for (Metric metric : Metric.values()) {
      fields.add(new Shape.Field(metric.id(), new Shape.Text(), false, metric.title()));
    }
    Values values =
        UserFile.read(call.env().directory().resolve(name), name, new Shape.Fields(fields));
    for (Metric metric : Metric.values()) {
      values
          .optionalText(metric.id())
          .ifPresent(text -> figures.put(metric, figure(metric.id(), text)));
    }
  }

  /** Asks for each figure in turn where somebody sits there; an empty line skips one. */
  private static Map<Metric, Figure> asked(Invocation call) {
    Map<Metric, Figure> figures = new EnumMap<>(Metric.class);
    if (call.globals().noInput() || !call.env().terminals().in()) {
      return figures;
    }
    try (Console console = call.openConsole()) {
      console.print(
          Text.of("Give each figure as 15 or as low/base/high, 12/15/18. Enter skips one."));
      for (Metric metric : Metric.values()) {
        if (!(console.readLine(Text.of(question(metric))) instanceof Reply.Typed typed)) {
          break;
        }
        if (!typed.text().isBlank()) {
          figures.put(metric, figure(metric.id(), typed.text()));
        }
      }
    }
    return figures;
  }

  private static String question(Metric metric) {
    String unit =
        switch (metric.unit()) {
          case COUNT -> "";
          case PERCENT -> " (%)";
          case MONEY -> " ($)";
        };
    return capitalised(metric) + unit + ":";
  }

  private static Figure figure(String name, String text) {
    try {
      return Figure.parse(text);
    } catch (IllegalArgumentException e) {
      throw Trouble.badInput(name + ": " + e.getMessage(), "");
    }
  }

  private static void json(JsonWriter out, Map<Metric, Figure> figures, Impact impact) {
    out.object(
        () -> {
          out.field("schema", 1);
          out.object("arr", () -> figure(out, impact.arr()));
          out.array(
              "parts",
              impact.parts(),
              (to, part) ->
                  to.object(
                      () -> {
                        to.field("title", part.title()).field("formula", part.formula());
                        figure(to, part.dollars());
                      }));
          impact
              .savings()
              .ifPresent(part -> out.object("savings", () -> figure(out, part.dollars())));
          impact.lockIn().ifPresent(index -> out.object("eli", () -> figure(out, index)));
          out.array(
              "sensitivities",
              impact.sensitivities(),
              (to, one) ->
                  to.object(
                      () -> {
                        to.field("metric", one.metric().id());
                        to.field("low", one.low().doubleValue());
                        to.field("high", one.high().doubleValue());
                      }));
          out.object(
              "assumptions",
              () ->
                  figures.forEach(
                      (metric, figure) -> out.object(metric.id(), () -> figure(out, figure))));
        });
  }

  private static void figure(JsonWriter out, Figure figure) {
    out.field("low", figure.low().doubleValue());
    out.field("base", figure.base().doubleValue());
    out.field("high", figure.high().doubleValue());
  }
}
