package dev.pmcoach.content;

/**
 * A content file that was read.
 *
 * @param path below the content directory, with slashes: {@code banks/datastax-ai-pm/screen.yaml}
 * @param root the fields at top level
 */
public record ContentFile(String path, Node.Mapping root) {
  /** Returns the first directory of the path, such as {@code banks}; empty for the catalog. */
  public String folder() {
    int slash = path.indexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** Returns the path within the folder without its ending: the id, or {@code loop/round}. */
  public String name() {
    int dot = path.lastIndexOf('.');
    return path.substring(path.indexOf('/') + 1, dot < 0 ? path.length() : dot);
  }
}
