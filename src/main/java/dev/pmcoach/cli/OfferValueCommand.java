package dev.pmcoach.cli;

import dev.pmcoach.content.Shape;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.content.Values;
import dev.pmcoach.content.yaml.UserFile;
import dev.pmcoach.json.JsonWriter;
import dev.pmcoach.offer.Figure;
import dev.pmcoach.offer.Terms;
import dev.pmcoach.offer.Valuation;
import dev.pmcoach.offer.Vesting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Values offers year by year and compares them. */
final class OfferValueCommand implements Command {
  /** A term of an offer: option, YAML field and what it means. */
  private record Field(String name, String label, String otherwise, String about) {}

  private static final List<Field> FIELDS =
      List.of(
          new Field("base", "MONEY", "0", "Base a year, such as 178k"),
          new Field("sign-on", "MONEY", "0", "Sign-on, paid at the start"),
          new Field("bonus", "PERCENT", "0", "Most that the bonus can be, of base"),
          new Field("quarters-met", "N", "4", "Quarters a year that pay the bonus, 0 to 4"),
          new Field("equity", "PERCENT", "0", "Share of the company, such as 0.055"),
          new Field("valuation", "MONEY", "0", "What the company is said to be worth"),
          new Field("dilution", "PERCENT", "0", "Dilution of the share a year"),
          new Field("illiquidity", "PERCENT", "0", "Discount for shares you can't sell yet"),
          new Field("vesting-months", "N", "48", "Months over which equity vests"),
          new Field("cliff-months", "N", "12", "Months before anything vests"),
          new Field("acceleration", "PERCENT", "0", "Vests at month 12 beyond the cliff"));

  @Override
  public void declare(Options options) {
    options.word("FILE", "0..*", "Offers as YAML files with the fields below");
    for (Field field : FIELDS) {
      options.value("--" + field.name(), field.label(), field.about());
    }
    options.value("--rate", "PERCENT", "Discount of a year's delay (default: 8)");
    options.flag("--self-check", "Ask what risk you can carry");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "coach offer value --base 178k --sign-on 25k --equity 0.055 --valuation 1.6B",
        "coach offer value now.yaml theirs.yaml --rate 8");
  }

  @Override
  public Set<Format> formats() {
    return Set.of(Format.TEXT, Format.JSON, Format.MARKDOWN, Format.HTML);
  }

  @Override
  public int run(Invocation call) {
    BigDecimal rate = percent("--rate", call.<String>option("--rate").orElse("8"));
    List<Terms> offers = new ArrayList<>();
    for (String name : call.words()) {
      offers.add(read(call, name));
    }
    if (FIELDS.stream().anyMatch(field -> call.flag("--" + field.name()))) {
      offers.add(terms("This offer", name -> call.option("--" + name)));
    }
    if (offers.isEmpty()) {
      throw call.usage("give an offer, as options or as a YAML file");
    }
    List<Valuation> valuations = offers.stream().map(terms -> Valuation.of(terms, rate)).toList();
    call.show(
        () ->
            ValuationPage.of(
                valuations, call.flag("--self-check"), OfferFacts.of(call.services().library())),
        out -> json(out, valuations));
    return ExitCode.OK;
  }

  private static Terms read(Invocation call, String name) {
    List<Shape.Field> fields = new ArrayList<>();
    fields.add(new Shape.Field("format", new Shape.Whole(1, 1), true, "1"));
    fields.add(new Shape.Field("name", new Shape.Text(), true, "whose offer it is"));
    for (Field field : FIELDS) {
      fields.add(new Shape.Field(field.name(), new Shape.Text(), false, field.about()));
    }
    Values values =
        UserFile.read(call.env().directory().resolve(name), name, new Shape.Fields(fields));
    return terms(values.text("name"), values::optionalText);
  }

  private static Terms terms(String name, Function<String, Optional<String>> given) {
    Function<String, String> text =
        field ->
            given
                .apply(field)
                .orElseGet(
                    () ->
                        FIELDS.stream()
                            .filter(known -> known.name().equals(field))
                            .findFirst()
                            .orElseThrow()
                            .otherwise());
    try {
      BigDecimal acceleration = percent("acceleration", text.apply("acceleration"));
      Vesting vesting =
          new Vesting(
              whole("vesting-months", text.apply("vesting-months")),
              whole("cliff-months", text.apply("cliff-months")),
              acceleration.signum() == 0
                  ? Optional.empty()
                  : Optional.of(new Vesting.Acceleration(acceleration, 12)));
      return new Terms(
          name,
          money("base", text.apply("base")),
          money("sign-on", text.apply("sign-on")),
          percent("bonus", text.apply("bonus")),
          whole("quarters-met", text.apply("quarters-met")),
          percent("equity", text.apply("equity")),
          money("valuation", text.apply("valuation")),
          percent("dilution", text.apply("dilution")),
          percent("illiquidity", text.apply("illiquidity")),
          vesting);
    } catch (IllegalArgumentException e) {
      throw Trouble.badInput(name + ": " + e.getMessage(), "");
    }
  }

  private static BigDecimal money(String name, String text) {
    return number(name, text);
  }

  private static BigDecimal percent(String name, String text) {
    return number(name, text).movePointLeft(2);
  }

  private static int whole(String name, String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw Trouble.badInput(name + ": '" + text + "' is no whole number", "");
    }
  }

  private static BigDecimal number(String name, String text) {
    try {
      return Figure.parse(text).base();
    } catch (IllegalArgumentException e) {
      throw Trouble.badInput(name + ": " + e.getMessage(), "");
    }
  }

  private static void json(JsonWriter out, List<Valuation> valuations) {
    out.object(
        () -> {
          out.field("schema", 1);
          out.array("offers", valuations, (to, one) -> to.object(() -> offer(to, one)));
        });
  }

  private static void offer(JsonWriter out, Valuation valuation) {
    out.field("name", valuation.terms().name());
    out.array(
        "years",
        valuation.years(),
        (to, year) ->
            to.object(
                () -> {
                  to.field("year", year.number()).field("base", year.base().doubleValue());
                  to.field("signOn", year.signOn().doubleValue());
                  to.field("bonus", year.bonus().doubleValue());
                  to.field("equity", year.equity().doubleValue());
                  to.field("vested", year.vested().doubleValue());
                  to.field("total", year.total().doubleValue());
                }));
    out.field("total", valuation.total().doubleValue());
    out.field("present", valuation.present().doubleValue());
  }
}
