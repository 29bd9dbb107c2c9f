package dev.pmcoach.report;

import dev.pmcoach.scoring.Evidence;
import dev.pmcoach.scoring.Scorecard;
import dev.pmcoach.scoring.SignalGrade;
import dev.pmcoach.scoring.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Marks in an answer what carried which signal. */
final class Highlights {
  private record Mark(int start, int end, String signal, String kind) {}

  private final ReportData data;

  Highlights(ReportData data) {
    this.data = data;
  }

  /** Returns one part of an answer as markup; everything in it is escaped. */
  String part(String text, int part, Scorecard card) {
    List<Mark> marks = marks(text, part, card);
    TreeSet<Integer> edges = new TreeSet<>(List.of(0, text.length()));
    for (Mark mark : marks) {
      edges.add(mark.start());
      edges.add(mark.end());
    }
    StringBuilder html = new StringBuilder();
    Integer from = edges.first();
    for (Integer to = edges.higher(from); to != null; from = to, to = edges.higher(to)) {
      piece(html, text.substring(from, to), covering(marks, from, to), to);
    }
    return html.toString();
  }

  private List<Mark> marks(String text, int part, Scorecard card) {
    List<Mark> marks = new ArrayList<>();
    for (SignalGrade grade : card.signals()) {
      for (Evidence evidence : grade.targeted() ? grade.evidence() : List.<Evidence>of()) {
        Span span = evidence.span();
        int end = Math.min(span.end(), text.length());
        if (span.part() == part && span.start() >= 0 && span.start() < end) {
          marks.add(new Mark(span.start(), end, grade.signal(), evidence.kind().id()));
        }
      }
    }
    return marks;
  }

  private static List<Mark> covering(List<Mark> marks, int from, int to) {
    return marks.stream().filter(mark -> mark.start() <= from && mark.end() >= to).toList();
  }

  private void piece(StringBuilder html, String text, List<Mark> covering, int end) {
    if (covering.isEmpty()) {
      html.append(HtmlPage.escape(text));
      return;
    }
    TreeSet<String> said = new TreeSet<>();
    TreeSet<String> letters = new TreeSet<>();
    for (Mark mark : covering) {
      said.add(data.signalTitle(mark.signal()) + ": " + mark.kind().replace('-', ' '));
      // The letters stand once, where the marked words end.
      if (mark.end() == end) {
        letters.add(data.letter(mark.signal()));
      }
    }
    html.append("<mark class=\"s").append(Math.min(5, data.place(covering.get(0).signal())));
    html.append("\" title=\"").append(HtmlPage.escape(String.join("; ", said))).append("\">");
    html.append(HtmlPage.escape(text));
    if (!letters.isEmpty()) {
      html.append("<sup>").append(String.join("", letters)).append("</sup>");
    }
    html.append("</mark>");
  }
}
