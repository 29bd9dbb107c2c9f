package dev.pmcoach.content.yaml;

import dev.pmcoach.content.Bundle;
import dev.pmcoach.content.BundleWriter;
import dev.pmcoach.content.Layer;
import dev.pmcoach.content.LayeredLibrary;
import dev.pmcoach.content.Problem;
import dev.pmcoach.content.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The user's own content directory. Parsed once: the packed form is kept in the cache home until a
 * file's path, size or time of change differs, and no YAML class is loaded while it holds.
 */
public final class UserContent {
  private final Path directory;
  private final Bundle builtIn;
  private final ContentCache cache;

  /** Put before paths in messages, so that they read as the user typed the directory. */
  private final String shown;

  /**
   * @param directory absolute
   * @param typed the directory as the user gave it
   * @param cacheHome where packed content may be kept; needn't exist or be writable
   */
  public UserContent(Path directory, String typed, Bundle builtIn, Path cacheHome) {
    this.directory = directory;
    this.builtIn = builtIn;
    this.cache = new ContentCache(cacheHome, directory);
    this.shown = typed.endsWith("/") ? typed : typed + '/';
  }

  /**
   * Returns where packed content is kept: {@code coach} below {@code $XDG_CACHE_HOME} where that is
   * absolute, else below {@code ~/.cache}.
   */
  public static Path cacheHome(Function<String, Optional<String>> variable, Path home) {
    return variable
        .apply("XDG_CACHE_HOME")
        .map(Path::of)
        .filter(Path::isAbsolute)
        .orElseGet(() -> home.resolve(".cache"))
        .resolve("coach");
  }

  /** Returns the directory's content; what has errors throws them when it is asked for. */
  public Layer open() {
    if (!directory.toFile().isDirectory()) {
      throw Trouble.badInput("there is no directory '" + shown + "' with content", "");
    }
    String origin = origin();
    return cache.read(origin, shown).map(Layer.class::cast).orElseGet(() -> parsed(origin));
  }

  private Layer parsed(String origin) {
    try {
      ContentDirectory.Content content = ContentDirectory.read(directory, shown);
      List<Problem> problems =
          content.allProblems(Optional.of(new LayeredLibrary(List.of(builtIn))));
      byte[] packed = BundleWriter.write(content.files(), origin);
      if (problems.isEmpty()) {
        cache.write(packed);
      }
      Bundle bundle = Bundle.open(Bundle.Bytes.of(packed), shown);
      return problems.isEmpty() ? bundle : new BrokenLayer(bundle, problems, shown);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns what the packed form depends on. The built-in content is part of it, because references
   * into it were checked.
   */
  private String origin() {
    StringBuilder origin = new StringBuilder();
    origin.append(builtIn.hash()).append('\n').append(directory).append('\n');
    for (SourceFile source : SourceFile.list(directory.toFile())) {
      origin
          .append(source.path())
          .append('\t')
          .append(source.file().length())
          .append('\t')
          .append(source.file().lastModified())
          .append('\n');
    }
    return origin.toString();
  }
}
