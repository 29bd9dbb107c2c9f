package dev.pmcoach.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The values of a group of fields whose shape was checked before: a missing one gives the default,
 * and nothing here reports an error.
 */
public final class Values {
  private final Node.Mapping mapping;

  /** What children without a source of their own inherit. */
  private final Provenance inherited;

  public Values(Node.Mapping mapping) {
    this(mapping, Provenance.NONE);
  }

  private Values(Node.Mapping mapping, Provenance inherited) {
    this.mapping = mapping;
    this.inherited = inherited;
  }

  /** Returns the text without the line feed that a block ends in; empty when there is none. */
  public String text(String field) {
    return text(field, "");
  }

  public String text(String field, String otherwise) {
    return mapping.get(field).map(Values::plain).orElse(otherwise);
  }

  public Optional<String> optionalText(String field) {
    return mapping.get(field).map(Values::plain);
  }

  public int whole(String field, int otherwise) {
    return mapping.get(field).map(node -> Integer.parseInt(plain(node))).orElse(otherwise);
  }

  public double decimal(String field, double otherwise) {
    return mapping.get(field).map(node -> Double.parseDouble(plain(node))).orElse(otherwise);
  }

  public boolean flag(String field) {
    return mapping.get(field).map(node -> plain(node).equals("true")).orElse(false);
  }

  public List<String> texts(String field) {
    return items(field, Values::plain);
  }

  /** Returns a list of groups, each made into something. */
  public <T> List<T> groups(String field, Function<Values, T> made) {
    Provenance mine = provenance();
    return items(field, node -> made.apply(new Values((Node.Mapping) node, mine)));
  }

  /** Returns a list of lists of texts. */
  public List<List<String>> rows(String field) {
    return items(
        field,
        node -> {
          List<String> cells = new ArrayList<>();
          for (Node cell : ((Node.Sequence) node).items()) {
            cells.add(plain(cell));
          }
          return cells;
        });
  }

  public <T> Optional<T> group(String field, Function<Values, T> made) {
    return mapping
        .get(field)
        .map(node -> made.apply(new Values((Node.Mapping) node, provenance())));
  }

  /** Returns freely named texts in file order. */
  public Map<String, String> named(String field) {
    Map<String, String> named = new LinkedHashMap<>();
    for (Node.Entry entry : entries(field)) {
      named.put(entry.key(), plain(entry.value()));
    }
    return named;
  }

  /** Returns the names of all fields in file order. */
  public List<String> names() {
    return mapping.entries().stream().map(Node.Entry::key).toList();
  }

  /** Returns all fields as whole numbers, in file order. */
  public Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      numbers.put(entry.key(), Integer.parseInt(plain(entry.value())));
    }
    return numbers;
  }

  public Map<EvidenceKind, String> byEvidence(String field) {
    Map<EvidenceKind, String> named = new HashMap<>();
    for (Node.Entry entry : entries(field)) {
      EvidenceKind.of(entry.key()).ifPresent(kind -> named.put(kind, plain(entry.value())));
    }
    return named;
  }

  /** Returns where this comes from: its own word, else what holds it says. */
  public Provenance provenance() {
    Optional<String> source = optionalText("source");
    boolean assumed = flag("assumed");
    return source.isEmpty() && !assumed ? inherited : new Provenance(source, assumed);
  }

  private List<Node.Entry> entries(String field) {
    return mapping.get(field).map(node -> ((Node.Mapping) node).entries()).orElse(List.of());
  }

  private <T> List<T> items(String field, Function<Node, T> made) {
    Optional<Node> list = mapping.get(field);
    if (list.isEmpty()) {
      return List.of();
    }
    List<T> items = new ArrayList<>();
    for (Node item : ((Node.Sequence) list.get()).items()) {
      items.add(made.apply(item));
    }
    return items;
  }

  private static String plain(Node node) {
    return ((Node.Scalar) node).text().stripTrailing();
  }
}
