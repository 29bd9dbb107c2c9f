package dev.pmcoach.content.yaml;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A YAML file below a content directory.
 *
 * @param path relative to the directory, with slashes
 */
record SourceFile(String path, File file) {
  /** Returns the files in the order of their paths; hidden ones don't count. */
  static List<SourceFile> list(File directory) {
    List<SourceFile> found = new ArrayList<>();
    list(directory, "", 0, found);
    return found;
  }

  private static void list(File directory, String path, int depth, List<SourceFile> found) {
    String[] names = directory.list();
    if (names == null || depth > 3) {
      return;
    }
    Arrays.sort(names);
    for (String name : names) {
      if (name.startsWith(".")) {
        continue;
      }
      File file = new File(directory, name);
      if (name.endsWith(".yaml") || name.endsWith(".yml")) {
        found.add(new SourceFile(path + name, file));
      } else if (file.isDirectory()) {
        list(file, path + name + '/', depth + 1, found);
      }
    }
  }
}
