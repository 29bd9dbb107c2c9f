package dev.pmcoach.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sorts content files by kind, then as the catalog lists them, the rest by path. */
final class CatalogOrder {
  private CatalogOrder() {}

  static List<ContentFile> sorted(List<ContentFile> files) {
    List<String> folders = Shapes.folders();
    List<String> listed = new ArrayList<>();
    for (ContentFile file : files) {
      if (file.folder().isEmpty()) {
        Values catalog = new Values(file.root());
        for (String folder : folders) {
          catalog.texts(folder).forEach(id -> listed.add(folder + '/' + id));
        }
      }
    }
    return files.stream()
        .sorted(
            Comparator.<ContentFile>comparingInt(file -> folders.indexOf(file.folder()))
                .thenComparingInt(file -> place(listed, file))
                .thenComparing(ContentFile::path))
        .toList();
  }

  private static int place(List<String> listed, ContentFile file) {
    int place = listed.indexOf(file.folder() + '/' + file.name());
    return place < 0 ? listed.size() : place;
  }
}
