package dev.pmcoach.content;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** One source of content, built-in or the user's; {@link LayeredLibrary} lays them over another. */
public interface Layer {
  /** Returns the ids of a folder's files in display order; not for banks. */
  List<String> names(String folder);

  boolean has(String folder, String name);

  Optional<Node.Mapping> file(String folder, String name);

  /** Returns the hash of a file's content, {@code sha256:} and hex. */
  Optional<String> hash(String folder, String name);

  List<QuestionSummary> summaries();

  /** Returns the question at this place in the summaries. */
  Node.Mapping question(int number);

  /** Returns the hash over all of it, {@code sha256:} and hex. */
  String hash();

  /** Adds the hash of each file and question, replacing those of the same name. */
  void addHashes(TreeMap<String, byte[]> hashes);
}
