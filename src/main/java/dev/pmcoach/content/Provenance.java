package dev.pmcoach.content;

import java.util.Optional;

/**
 * Where a fact comes from.
 *
 * @param source the id of the public guide that reports it: {@code ladder-guide}, {@code
 *     ai-pm-guide}, {@code databricks-guide}, or a user's own word
 * @param assumed true when no guide says it and it is our reading
 */
public record Provenance(Optional<String> source, boolean assumed) {
  public static final Provenance NONE = new Provenance(Optional.empty(), false);
}
