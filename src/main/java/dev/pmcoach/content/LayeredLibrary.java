package dev.pmcoach.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

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
    List<Loop> loops = new ArrayList<>();
    for (String name : names("loops")) {
      loops.add(loop(name).orElseThrow());
    }
    return loops;
  }

  @Override
  public synchronized Optional<Loop> loop(String id) {
    Optional<Node.Mapping> file = file("loops", id);
    return file.isPresent()
        ? Optional.of(LoopBinder.loop(new Values(file.get())))
        : Optional.empty();
  }

  @Override
  public synchronized List<Rubric> rubrics() {
    List<Rubric> all = new ArrayList<>();
    for (String name : names("rubrics")) {
      all.add(rubric(name).orElseThrow());
    }
    return all;
  }

  @Override
  public synchronized Optional<Rubric> rubric(String id) {
    Rubric known = rubrics.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Layer> layer = top("rubrics", id);
    if (layer.isEmpty()) {
      return Optional.empty();
    }
    Values values = new Values(layer.get().file("rubrics", id).orElseThrow());
    Rubric rubric = RubricBinder.rubric(values, layer.get().hash("rubrics", id).orElseThrow());
    rubrics.put(id, rubric);
    return Optional.of(rubric);
  }

  @Override
  public synchronized List<Persona> personas() {
    List<Persona> personas = new ArrayList<>();
    for (String name : names("personas")) {
      personas.add(persona(name).orElseThrow());
    }
    return personas;
  }

  @Override
  public synchronized Optional<Persona> persona(String id) {
    Optional<Node.Mapping> file = file("personas", id);
    return file.isPresent()
        ? Optional.of(PersonaBinder.persona(new Values(file.get())))
        : Optional.empty();
  }

  @Override
  public synchronized List<Ladder> ladders() {
    List<Ladder> ladders = new ArrayList<>();
    for (String name : names("ladders")) {
      ladders.add(ladder(name).orElseThrow());
    }
    return ladders;
  }

  @Override
  public synchronized Optional<Scenario> scenario(String id) {
    return file("scenarios", id).map(Values::new).map(ScenarioBinder::scenario);
  }

  @Override
  public synchronized Optional<Ladder> ladder(String id) {
    Optional<Node.Mapping> file = file("ladders", id);
    return file.isPresent()
        ? Optional.of(LadderBinder.ladder(new Values(file.get())))
        : Optional.empty();
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
    Place place = byId.get(id);
    return place == null ? Optional.empty() : Optional.of(question(place));
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
    Optional<Layer> layer = top(folder, id);
    return layer.isPresent() ? layer.get().file(folder, id) : Optional.empty();
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
      if (layers.get(i).has(folder, id)) {
        return Optional.of(layers.get(i));
      }
    }
    return Optional.empty();
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
