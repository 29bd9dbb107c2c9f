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
 *
 * <p>Plain loops instead of lambdas here and in the binders: linking a lambda costs a starting
 * process about as much as reading twenty questions.
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
    Node value = mapping.find(field);
    return value == null ? otherwise : plain(value);
  }

  public Optional<String> optionalText(String field) {
    Node value = mapping.find(field);
    return value == null ? Optional.empty() : Optional.of(plain(value));
  }

  public int whole(String field, int otherwise) {
    Node value = mapping.find(field);
    return value == null ? otherwise : Integer.parseInt(plain(value));
  }

  public double decimal(String field, double otherwise) {
    Node value = mapping.find(field);
    return value == null ? otherwise : Double.parseDouble(plain(value));
  }

  public boolean flag(String field) {
    return text(field).equals("true");
  }

  public List<String> texts(String field) {
    return plain(mapping.items(field));
  }

  /** Returns a list of groups. */
  public List<Values> groups(String field) {
    List<Values> groups = new ArrayList<>();
    Provenance mine = provenance();
    for (Node item : mapping.items(field)) {
      groups.add(new Values((Node.Mapping) item, mine));
    }
    return groups;
  }

  /** Returns a list of groups, each made into something. */
  public <T> List<T> groups(String field, Function<Values, T> made) {
    List<T> all = new ArrayList<>();
    for (Values group : groups(field)) {
      all.add(made.apply(group));
    }
    return all;
  }

  /** Returns a list of lists of texts. */
  public List<List<String>> rows(String field) {
    List<List<String>> rows = new ArrayList<>();
    for (Node row : mapping.items(field)) {
      rows.add(plain(((Node.Sequence) row).items()));
    }
    return rows;
  }

  public Optional<Values> group(String field) {
    Node group = mapping.find(field);
    return group == null
        ? Optional.empty()
        : Optional.of(new Values((Node.Mapping) group, provenance()));
  }

  public <T> Optional<T> group(String field, Function<Values, T> made) {
    return group(field).map(made);
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
      Optional<EvidenceKind> kind = EvidenceKind.of(entry.key());
      if (kind.isPresent()) {
        named.put(kind.get(), plain(entry.value()));
      }
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
    return mapping.find(field) instanceof Node.Mapping group ? group.entries() : List.of();
  }

  private static List<String> plain(List<Node> items) {
    List<String> texts = new ArrayList<>(items.size());
    for (Node item : items) {
      texts.add(plain(item));
    }
    return texts;
  }

  private static String plain(Node node) {
    return ((Node.Scalar) node).text().stripTrailing();
  }
}
