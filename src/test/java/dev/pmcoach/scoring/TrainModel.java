package dev.pmcoach.scoring;

import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the model that the product ships: {@code TrainModel [FILE]}, from the checkout's root. */
public final class TrainModel {
  private TrainModel() {}

  public static void main(String[] args) throws Exception {
    Path file =
        Path.of(args.length > 0 ? args[0] : "src/main/resources/dev/pmcoach/scoring/model.bin");
    Model model =
        new Training(TrainingSet.graded(), TrainingSet.phrases(), BuiltInRubrics.read()).model();
    byte[] bytes = Training.bytes(model);
    Files.write(file, bytes);
    System.out.println(file + ": " + bytes.length + " bytes");
  }
}
