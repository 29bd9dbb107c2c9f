package dev.pmcoach.cli;

import dev.pmcoach.content.Library;
import dev.pmcoach.content.Question;
import dev.pmcoach.content.Sample;
import dev.pmcoach.content.SampleJudge;
import dev.pmcoach.scoring.Answer;
import dev.pmcoach.scoring.Scorer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads sample answers by the rubric of their loop. */
final class ScorerJudge implements SampleJudge {
  private final Library library;
  private final Map<String, Optional<Scorer>> scorers = new HashMap<>();

  ScorerJudge(Library library) {
    this.library = library;
  }

  @Override
  public OptionalInt evidence(Question question, Sample sample) {
    String first = question.targets().get(0);
    Answer answer = Answer.of(question.prompt(), question.targets(), sample.answer());
    return scorers.computeIfAbsent(question.loop(), this::scorer).stream()
        .flatMap(scorer -> scorer.score(answer).signals().stream())
        .filter(grade -> grade.signal().equals(first))
        .mapToInt(grade -> grade.level())
        .findFirst();
  }

  private Optional<Scorer> scorer(String loop) {
    return library.loop(loop).flatMap(known -> library.rubric(known.rubric())).map(Scorer::new);
  }
}
