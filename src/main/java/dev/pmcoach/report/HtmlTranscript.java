package dev.pmcoach.report;

import dev.pmcoach.scoring.SignalGrade;
import dev.pmcoach.session.Transcript;

/** Every word of a session: evidence marked in the text, advice in the margin. */
final class HtmlTranscript {
  private final ReportData data;
  private final HtmlPage page;

  HtmlTranscript(ReportData data, HtmlPage page) {
    this.data = data;
    this.page = page;
  }

  void write() {
    if (data.transcript().exchanges().isEmpty()) {
      return;
    }
    page.raw("<section>\n").element("h2", "What was said");
    page.raw("<ul class=\"legend\" aria-label=\"Signals\">\n");
    for (int i = 0; i < data.signals().size(); i++) {
      ReportData.SignalTitle signal = data.signals().get(i);
      page.raw("<li><mark class=\"s" + Math.min(5, i) + "\">").text(signal.title());
      page.raw("<sup>" + data.letter(signal.id()) + "</sup></mark></li>\n");
    }
    page.raw("</ul>\n");
    Highlights highlights = new Highlights(data);
    for (Transcript.Exchange exchange : data.transcript().exchanges()) {
      exchange(highlights, exchange);
    }
    page.raw("</section>\n");
  }

  private void exchange(Highlights highlights, Transcript.Exchange exchange) {
    page.element(
        "h3",
        exchange.prompt().isEmpty() ? exchange.place().question() : exchange.prompt().strip());
    page.raw("<div class=\"exchange\">\n<div>\n");
    if (!exchange.answered()) {
      page.element("p", " class=\"muted\"", exchange.skipped() ? "Skipped." : "No answer.");
    }
    for (Transcript.Part part : exchange.parts()) {
      if (part.number() > 0) {
        exchange.probes().stream()
            .filter(probe -> probe.part() == part.number())
            .forEach(probe -> page.element("p", " class=\"probe\"", probe.words()));
      }
      page.raw("<div class=\"said\">");
      exchange
          .card()
          .ifPresentOrElse(
              card -> page.raw(highlights.part(part.text(), part.number(), card)),
              () -> page.text(part.text()));
      page.raw("</div>\n");
    }
    page.raw("</div>\n");
    exchange
        .card()
        .ifPresent(
            card -> {
              page.raw("<aside aria-label=\"Score and advice\">\n");
              page.element(
                  "p", card.overall() + " of 100, likely " + card.low() + " to " + card.high());
              page.raw("<ul>\n");
              card.signals().stream().filter(SignalGrade::targeted).forEach(this::advice);
              page.raw("</ul>\n</aside>\n");
            });
    page.raw("</div>\n");
  }

  private void advice(SignalGrade grade) {
    page.raw("<li><span class=\"s s" + Math.min(5, data.place(grade.signal())) + "\">");
    page.text(data.signalTitle(grade.signal())).raw("</span> evidence " + grade.level() + "/4");
    if (!grade.advice().isEmpty()) {
      page.raw("<br>").text(grade.advice());
    }
    page.raw("</li>\n");
  }
}
