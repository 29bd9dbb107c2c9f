package dev.pmcoach.content.yaml;

import dev.pmcoach.content.BrokenContent;
import dev.pmcoach.content.ContentFile;
import dev.pmcoach.content.Layer;
import dev.pmcoach.content.Node;
import dev.pmcoach.content.Problem;
import dev.pmcoach.content.QuestionSummary;
import dev.pmcoach.content.Shapes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A directory in which some files have errors: what doesn't need those files still works. */
final class BrokenLayer implements Layer {
  private final Layer sound;
  private final List<Problem> problems;
  private final Set<String> files = new HashSet<>();
  private final Set<String> folders = new HashSet<>();

  BrokenLayer(Layer sound, List<Problem> problems, String shown) {
    this.sound = sound;
    this.problems = problems;
    for (Problem problem : problems) {
      ContentFile file = new ContentFile(problem.at().file().substring(shown.length()), null);
      files.add(file.folder() + '/' + file.name());
      if (Shapes.of(file.folder()).isPresent() && !file.folder().isEmpty()) {
        folders.add(file.folder());
      } else {
        folders.addAll(Shapes.folders()); // nobody knows where a stray file was meant to go
      }
    }
  }

  @Override
  public List<String> names(String folder) {
    needs(!folders.contains(folder));
    return sound.names(folder);
  }

  @Override
  public boolean has(String folder, String name) {
    needs(!files.contains(folder + '/' + name));
    return sound.has(folder, name);
  }

  @Override
  public Optional<Node.Mapping> file(String folder, String name) {
    needs(!files.contains(folder + '/' + name));
    return sound.file(folder, name);
  }

  @Override
  public Optional<String> hash(String folder, String name) {
    needs(!files.contains(folder + '/' + name));
    return sound.hash(folder, name);
  }

  @Override
  public List<QuestionSummary> summaries() {
    needs(!folders.contains("banks"));
    return sound.summaries();
  }

  @Override
  public Node.Mapping question(int number) {
    return sound.question(number);
  }

  @Override
  public String hash() {
    throw new BrokenContent(problems);
  }

  @Override
  public void addHashes(TreeMap<String, byte[]> hashes) {
    throw new BrokenContent(problems);
  }

  private void needs(boolean works) {
    if (!works) {
      throw new BrokenContent(problems);
    }
  }
}
