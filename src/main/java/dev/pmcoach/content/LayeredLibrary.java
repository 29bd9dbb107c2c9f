package dev.pmcoach.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The built-in content with the user's laid over it by id. Safe for several threads. */
public final class LayeredLibrary implements Library {
  /** A question and where to get the rest of it. */
  private record Place(Layer layer, int number, QuestionSummary summary) {}

  /** The built-in layer first. */
  private final List<Layer> layers;

  /** Null until a question is asked for. */
  private List<Place> places;

  private Map<String, Place> byId;

  private final Map<String, Rubric> rubrics = new HashMap<>();

  public LayeredLibrary(List<Layer> layers) {
    this.layers = List.copyOf(layers);
  }

  @Override
  public synchronized List<Loop> loops() {
    return all("loops", this::loop);
  }

  @Override
  public synchronized Optional<Loop> loop(String id) {
    return file("loops", id).map(Values::new).map(LoopBinder::loop);
  }

  @Override
  public synchronized List<Rubric> rubrics() {
    return all("rubrics", this::rubric);
  }

  @Override
  public synchronized Optional<Rubric> rubric(String id) {
    Rubric known = rubrics.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Rubric> rubric =
        top("rubrics", id)
            .map(
                layer ->
                    RubricBinder.rubric(
                        new Values(layer.file("rubrics", id).orElseThrow()),
                        layer.hash("rubrics", id).orElseThrow()));
    rubric.ifPresent(read -> rubrics.put(id, read));
    return rubric;
  }

  @Override
  public synchronized List<Persona> personas() {
    return all("personas", this::persona);
  }

  @Override
  public synchronized Optional<Persona> persona(String id) {
    return file("personas", id).map(Values::new).map(PersonaBinder::persona);
  }

  @Override
  public synchronized List<Ladder> ladders() {
    return all("ladders", this::ladder);
  }

  @Override
  public synchronized Optional<Ladder> ladder(String id) {
    return file("ladders", id).map(Values::new).map(LadderBinder::ladder);
  }

  @Override
  public synchronized List<Question> questions(String loop, String round) {
    List<Question> questions = new ArrayList<>();
    for (Place place : places()) {
      if (place.summary().loop().equals(loop) && place.summary().round().equals(round)) {
        questions.add(question(place));
      }
    }
    return questions;
  }

  @Override
  public synchronized Optional<Question> question(String id) {
    if (byId == null) {
      byId = new HashMap<>();
      for (Place place : places()) {
        byId.put(place.summary().id(), place);
      }
    }
    return Optional.ofNullable(byId.get(id)).map(LayeredLibrary::question);
  }

  @Override
  public synchronized List<QuestionSummary> summaries() {
    if (layers.size() == 1) {
      return layers.get(0).summaries();
    }
    List<QuestionSummary> summaries = new ArrayList<>(places().size());
    for (Place place : places()) {
      summaries.add(place.summary());
    }
    return summaries;
  }

  @Override
  public synchronized List<String> names(String folder) {
    if (layers.size() == 1) {
      return layers.get(0).names(folder);
    }
    Set<String> names = new LinkedHashSet<>();
    for (Layer layer : layers) {
      names.addAll(layer.names(folder));
    }
    return List.copyOf(names);
  }

  @Override
  public synchronized Optional<Node.Mapping> file(String folder, String id) {
    return top(folder, id).flatMap(layer -> layer.file(folder, id));
  }

  @Override
  public synchronized String hash() {
    if (layers.size() == 1) {
      return layers.get(0).hash();
    }
    TreeMap<String, byte[]> hashes = new TreeMap<>();
    for (Layer layer : layers) {
      layer.addHashes(hashes);
    }
    return ContentHash.of(hashes);
  }

  /** Returns the topmost layer that has the file. */
  private Optional<Layer> top(String folder, String id) {
    for (int i = layers.size() - 1; i >= 0; i--) {
      if (layers.get(i).hash(folder, id).isPresent()) {
        return Optional.of(layers.get(i));
      }
    }
    return Optional.empty();
  }

  private <T> List<T> all(String folder, Function<String, Optional<T>> read) {
    List<T> all = new ArrayList<>();
    for (String name : names(folder)) {
      all.add(read.apply(name).orElseThrow());
    }
    return all;
  }

  private static Question question(Place place) {
    Values values = new Values(place.layer().question(place.number()));
    return QuestionBinder.question(values, place.summary().loop(), place.summary().round());
  }

  /** Returns the built-in questions, replaced where a user's has the same id, then the others. */
  private List<Place> places() {
    if (places == null) {
      List<Place> merged = new ArrayList<>();
      Map<String, Integer> at = new HashMap<>();
      for (Layer layer : layers) {
        List<QuestionSummary> summaries = layer.summaries();
        boolean top = layer == layers.get(layers.size() - 1);
        for (int i = 0; i < summaries.size(); i++) {
          Place place = new Place(layer, i, summaries.get(i));
          Integer replaced = at.get(place.summary().id());
          if (replaced != null) {
            merged.set(replaced, place);
          } else {
            if (!top) {
              at.put(place.summary().id(), merged.size());
            }
            merged.add(place);
          }
        }
      }
      places = merged;
    }
    return places;
  }
}
