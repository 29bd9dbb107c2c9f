package dev.pmcoach.cli;

import dev.pmcoach.content.BrokenContent;
import dev.pmcoach.content.Problem;
import dev.pmcoach.content.Trouble;
import dev.pmcoach.content.yaml.UserFile;
import dev.pmcoach.planning.Story;
import dev.pmcoach.session.DataHome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The candidate's stories, a YAML file each in the data home. */
record StoryFiles(DataHome home) {
  private static final String ENDING = ".yaml";

  static StoryFiles of(Invocation call) {
    return new StoryFiles(call.services().sessions().home());
  }

  Path file(String id) {
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw Trouble.usage(
          "'" + id + "' is no name for a story", "Use small letters, digits and hyphens.");
    }
    return home.stories().resolve(id + ENDING);
  }

  boolean exists(String id) {
    return Files.exists(file(id));
  }

  List<String> ids() {
    String[] names = home.stories().toFile().list();
    if (names == null) {
      return List.of();
    }
    Arrays.sort(names);
    List<String> ids = new ArrayList<>();
    for (String name : names) {
      if (name.endsWith(ENDING) && new File(home.stories().toFile(), name).isFile()) {
        ids.add(name.substring(0, name.length() - ENDING.length()));
      }
    }
    return ids;
  }

  /** Reads one story; throws when it has errors. */
  Story read(String id) {
    if (!exists(id)) {
      throw Trouble.unknown("story", id, ids(), "coach stories list");
    }
    Path file = file(id);
    return Story.of(id, UserFile.read(file, file.toString(), Story.SHAPE));
  }

  /** Reads all stories; those with errors are left out and named on the way. */
  List<Story> all(Invocation call) {
    List<Story> stories = new ArrayList<>();
    for (String id : ids()) {
      try {
        stories.add(read(id));
      } catch (BrokenContent e) {
        for (Problem problem : e.problems()) {
          call.err().println(problem);
        }
        call.err().println("Story '" + id + "' is left out until that is mended.");
      } catch (Trouble e) {
        call.err().println("coach: " + e.getMessage() + "; left out");
      }
    }
    return stories;
  }

  String text(String id) {
    try {
      return Files.readString(file(id));
    } catch (IOException e) {
      throw Trouble.expected("can't read " + file(id), "");
    }
  }

  void write(String id, String text) {
    home.write(file(id), text);
  }

  void remove(String id) {
    try {
      Files.deleteIfExists(file(id));
    } catch (IOException e) {
      throw Trouble.expected("can't delete " + file(id), "");
    }
  }

  /** Returns what a new story starts from. */
  static String template(String title) {
    return """
        format: 1
        title: %s
        # Where it happened, for whom, and what was wrong. One or two sentences.
        context: |
          At [where], [who] could not [what].
        # What you decided and did: "I", not "we".
        action: |
          I decided to [what] because [why].
        # What changed. Leave [figure?] where you have to look a figure up.
        figures:
          - figure: ARR from it grew to [figure?] within two quarters.
            baseline: It stood at [figure?] before.
            check: Finance counted it from invoices.
          - figure: p99 latency fell to [figure?].
            baseline: It was [figure?] at the same load.
            check: Read off the same dashboard for four weeks.
        # How it tied partners in, with a figure; what it showed within 90 days; who disagreed.
        lock-in: |
          Calls from partner platforms rose from [figure?] to [figure?].
        time-to-value: |
          Within 90 days [who] saw [what].
        conflict: |
          [Who] wanted [what]; we settled on [what].
        """
        .formatted(quoted(title));
  }

  private static String quoted(String title) {
    return '"' + title.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
