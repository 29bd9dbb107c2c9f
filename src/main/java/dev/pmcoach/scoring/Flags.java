package dev.pmcoach.scoring;

import dev.pmcoach.content.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what held a grade down: what the gates found and what the tags take back. */
final class Flags {
  private static final double CLEAR = 0.6;

  private final Rubric rubric;
  private final Reader.Read read;

  Flags(Rubric rubric, Reader.Read read) {
    this.rubric = rubric;
    this.read = read;
  }

  List<Flag> list() {
    List<Flag> flags = new ArrayList<>();
    Text text = read.text();
    for (int n = 0; n < text.size(); n++) {
      Flag.Kind kind = read.gates().why()[n];
      if (kind != null) {
        Quantity figure = read.gates().figure()[n];
        Span span =
            figure == null ? Quotes.opening(text, n) : text.span(n, figure.start(), figure.end());
        flags.add(new Flag(kind, Optional.of(span), effect(kind)));
      } else {
        tagged(flags, n);
      }
    }
    return flags;
  }

  private static String effect(Flag.Kind kind) {
    return switch (kind) {
      case LIST -> "a list of words or figures is no claim";
      case ECHO -> "the question's own words don't count";
      case DUPLICATE -> "said before; counts once";
      case NEGATED -> "says that nothing moved";
      case IMPLAUSIBLE -> "beyond what can be; counts for nothing";
      case MISATTACHED -> "makes no sense for what it is offered as; counts for nothing";
      case CONTRADICTION -> "runs against its own figures; counts for nothing";
      default -> "doesn't count";
    };
  }

  private void tagged(List<Flag> flags, int n) {
    Evidences evidences = read.evidences();
    String signal = signal(n);
    if (signal.isEmpty()) {
      return;
    }
    Optional<Span> span = Optional.of(Quotes.opening(read.text(), n));
    if (evidences.tag(n, Tag.NEG) > CLEAR) {
      flags.add(new Flag(Flag.Kind.NEGATED, span, signal + ": says that it did not happen"));
    } else if (evidences.tag(n, Tag.BAD) > CLEAR) {
      Lexicon lexicon = Lexicon.builtIn();
      long beside = lexicon.bit("modelmetric") | lexicon.bit("activity");
      boolean wrong = (read.text().mask(n) & beside) != 0;
      flags.add(
          wrong
              ? new Flag(Flag.Kind.WRONG_METRIC, span, signal + ": a figure on the wrong thing")
              : new Flag(Flag.Kind.MISATTACHED, span, signal + ": the figures don't fit"));
    } else if (evidences.tag(n, Tag.HYPO) > CLEAR) {
      flags.add(
          new Flag(Flag.Kind.HYPOTHETICAL, span, signal + ": a plan counts up to evidence 2"));
    }
  }

  /** The targeted signal that the sentence bears on most; empty when it bears on none. */
  private String signal(int n) {
    int best = -1;
    for (int s = 0; s < rubric.signals().size(); s++) {
      double topic = read.evidences().topics()[n][s];
      boolean better = best < 0 || topic > read.evidences().topics()[n][best];
      best = read.targeted()[s] && topic > 0.3 && better ? s : best;
    }
    return best < 0 ? "" : rubric.signals().get(best).id();
  }
}
