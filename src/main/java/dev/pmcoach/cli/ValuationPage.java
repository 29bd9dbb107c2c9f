package dev.pmcoach.cli;

import dev.pmcoach.offer.Bands;
import dev.pmcoach.offer.BreakEven;
import dev.pmcoach.offer.Item;
import dev.pmcoach.offer.Terms;
import dev.pmcoach.offer.Valuation;
import dev.pmcoach.page.Block.Table.Column;
import dev.pmcoach.page.Page;
import dev.pmcoach.page.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What offers are worth, year by year and side by side. */
final class ValuationPage {
  private ValuationPage() {}

  static Page of(List<Valuation> offers, boolean selfCheck, OfferFacts facts) {
    Page.Builder page = Page.builder();
    for (Valuation offer : offers) {
      years(page, offer, facts.bands());
    }
    if (offers.size() > 1) {
      sideBySide(page, offers);
    }
    page.heading("Against the reported band");
    page.bullets(facts.lines());
    page.heading("Before you accept");
    page.bullets(facts.advice());
    page.muted(
        "Reported by public guides for a senior AI PM in 2026; not official. Equity in a young"
            + " company may be worth nothing. Before tax; not tax or legal advice.");
    if (selfCheck) {
      selfCheck(page);
    }
    return page.build();
  }

  private static void years(Page.Builder page, Valuation offer, Bands bands) {
    Terms terms = offer.terms();
    page.title(terms.name());
    List<List<Text>> rows = new ArrayList<>();
    for (Valuation.Year year : offer.years()) {
      rows.add(
          List.of(
              Text.of(String.valueOf(year.number())),
              Text.of(ImpactPage.dollars(year.base())),
              Text.of(ImpactPage.dollars(year.signOn())),
              Text.of(ImpactPage.dollars(year.bonus())),
              Text.of(ImpactPage.dollars(year.equity())),
              Text.of(percent(year.vested(), 0)),
              Text.of(ImpactPage.dollars(year.total()))));
    }
    page.table(
        List.of(
            Column.right("Year"),
            Column.right("Base"),
            Column.right("Sign-on"),
            Column.right("Bonus"),
            Column.right("Equity"),
            Column.right("Vested"),
            Column.right("Total")),
        rows);
    page.text(
        "Four years: "
            + ImpactPage.dollars(offer.total())
            + "; at today's worth "
            + ImpactPage.dollars(offer.present())
            + ".");
    page.bullets(
        List.of(
            "Base "
                + ImpactPage.dollars(terms.base())
                + ": "
                + bands.of(Item.BASE).place(terms.base()),
            "Sign-on "
                + ImpactPage.dollars(terms.signOn())
                + ": "
                + bands.of(Item.SIGN_ON).place(terms.signOn()),
            "Equity "
                + percent(terms.equity(), 3)
                + ": "
                + bands.of(Item.EQUITY).place(terms.equity().movePointRight(2)),
            "Bonus up to "
                + percent(terms.bonus(), 1)
                + ": "
                + bands.of(Item.BONUS).place(terms.bonus().movePointRight(2))));
  }

  private static void sideBySide(Page.Builder page, List<Valuation> offers) {
    page.title("Side by side");
    page.table(
        List.of(
            Column.left("Offer"),
            Column.right("First year"),
            Column.right("Four years"),
            Column.right("At today's worth"),
            Column.right("Equity's share")),
        offers.stream().map(ValuationPage::row).toList());
    for (int i = 0; i < offers.size(); i++) {
      for (int j = i + 1; j < offers.size(); j++) {
        breakEven(page, offers.get(i).terms(), offers.get(j).terms());
      }
    }
  }

  private static List<Text> row(Valuation offer) {
    BigDecimal equity =
        offer.years().stream().map(Valuation.Year::equity).reduce(BigDecimal.ZERO, BigDecimal::add);
    double share =
        offer.total().signum() == 0 ? 0 : equity.doubleValue() / offer.total().doubleValue();
    return List.of(
        Text.of(offer.terms().name()),
        Text.of(ImpactPage.dollars(offer.years().get(0).total())),
        Text.of(ImpactPage.dollars(offer.total())),
        Text.of(ImpactPage.dollars(offer.present())),
        Text.of(String.format(Locale.ROOT, "%.0f %%", 100 * share)));
  }

  private static void breakEven(Page.Builder page, Terms one, Terms other) {
    BreakEven.months(one, other)
        .ifPresent(
            months -> {
              boolean first = one.base().compareTo(other.base()) > 0;
              String base = (first ? one : other).name();
              String signOn = (first ? other : one).name();
              page.text(
                  "The higher base of "
                      + base
                      + " has paid back the higher sign-on of "
                      + signOn
                      + " after "
                      + months
                      + (months == 1 ? " month." : " months."));
            });
  }

  private static void selfCheck(Page.Builder page) {
    page.heading("What risk can you carry?");
    page.bullets(
        List.of(
            "Could you live on base alone for four years if the equity came to nothing?",
            "Would a large firm's liquid shares at the same total let you sleep better?",
            "Do you need the money from equity at a set date, such as for a house?",
            "Do you want scope that can widen fast, or guard rails and a promotion cycle?",
            "How many of the last five rounds of companies like this one ended above their"
                + " price?"));
    page.text(
        "More than two uneasy answers: value the equity at a steep discount and ask for terms that"
            + " pay sooner.");
  }

  private static String percent(BigDecimal share, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f %%", share.movePointRight(2));
  }
}
