package dev.pmcoach.scoring;

import dev.pmcoach.content.Rubric;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Trains on all writers but one and grades that one, for each writer; prints the agreement. */
public final class LeaveWriterOut {
  private LeaveWriterOut() {}

  public static void main(String[] args) throws Exception {
    List<Corpus.Item> items = Corpus.read(Path.of("src/corpus/train.jsonl"));
    List<Corpus.Item> phrases = Training.phrases(Path.of("src/corpus/phrases.txt"));
    Map<String, Rubric> rubrics = BuiltInRubrics.read();
    List<int[]> all = new ArrayList<>();
    Map<String, List<int[]>> kinds = new TreeMap<>();
    for (String writer : new TreeSet<>(items.stream().map(Corpus.Item::writer).toList())) {
      List<Corpus.Item> rest = items.stream().filter(i -> !i.writer().equals(writer)).toList();
      Model model = new Training(rest, phrases, rubrics).train();
      for (Corpus.Item item : items) {
        if (item.writer().equals(writer)) {
          Scorecard card =
              new Scorer(rubrics.get(item.rubric()), model)
                  .score(Answer.of(item.question(), item.targets(), item.answer()));
          for (String target : item.targets()) {
            int[] pair = {item.levels().get(target), card.signal(target).orElseThrow().level()};
            all.add(pair);
            kinds.computeIfAbsent(item.kind(), k -> new ArrayList<>()).add(pair);
            if (args.length > 0 && Math.abs(pair[0] - pair[1]) > 1) {
              System.out.println(
                  "ERR "
                      + item.id()
                      + " "
                      + target
                      + " "
                      + item.kind()
                      + " gold "
                      + pair[0]
                      + " got "
                      + pair[1]);
            }
          }
        }
      }
      System.out.println(writer + " so far " + summary(all));
    }
    kinds.forEach((kind, pairs) -> System.out.println("  " + kind + " " + summary(pairs)));
    System.out.println("LEFT OUT " + summary(all));
    int[][] confusion = new int[5][5];
    all.forEach(p -> confusion[p[0]][p[1]]++);
    System.out.println(Arrays.deepToString(confusion));
  }

  static String summary(List<int[]> pairs) {
    return Agreement.summary(
        pairs.stream().mapToInt(p -> p[0]).toArray(), pairs.stream().mapToInt(p -> p[1]).toArray());
  }
}
