package dev.pmcoach.scoring;

import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the model that the product ships: {@code TrainModel [FILE]}, from the checkout's root. */
public final class TrainModel {
  private TrainModel() {}

  public static void main(String[] args) throws Exception {
    Path file =
        Path.of(args.length > 0 ? args[0] : "src/main/resources/dev/pmcoach/scoring/model.bin");
    Training training =
        new Training(
            Corpus.read(Path.of("src/corpus/train.jsonl")),
            Training.phrases(Path.of("src/corpus/phrases.txt")),
            BuiltInRubrics.read());
    byte[] bytes = Training.bytes(training.train());
    Files.write(file, bytes);
    System.out.println(file + ": " + bytes.length + " bytes");
  }
}
