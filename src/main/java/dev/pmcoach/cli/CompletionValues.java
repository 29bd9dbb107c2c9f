package dev.pmcoach.cli;

import dev.pmcoach.cli.Completion.Candidate;
import dev.pmcoach.content.Ladder;
import dev.pmcoach.content.Library;
import dev.pmcoach.content.Loop;
import dev.pmcoach.content.Persona;
import dev.pmcoach.content.QuestionSummary;
import dev.pmcoach.content.Round;
import dev.pmcoach.content.Rubric;
import dev.pmcoach.content.Signal;
import dev.pmcoach.session.SessionName;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ids and fixed words that complete a call. */
final class CompletionValues {
  private final Services services;

  CompletionValues(Services services) {
    this.services = services;
  }

  /**
   * Returns what can stand for an option's value or a positional word; nothing for files, figures
   * and free text.
   *
   * @param path the command's name
   * @param slot the option's name, or the word's label in the help
   */
  List<Candidate> of(String path, String slot) {
    return switch (slot) {
      case "LOOP", "--loop" -> loops();
      case "QUESTION", "--question" -> questions();
      case "SESSION", "A", "B", "--session" -> sessions();
      case "STORY" -> stories();
      case "LEVEL", "--level", "--from", "--to" -> path.startsWith("offer") ? List.of() : levels();
      case "ROUND", "--round" -> rounds();
      case "--rubric" -> rubrics();
      case "S", "SIGNAL", "--signal", "--targets" -> signals();
      case "--persona" -> personas();
      case "ID" -> ids(path);
      case "KEY" -> settings();
      case "SHELL" -> words(CompletionCommand.SHELLS);
      case "--color" -> words(List.of("auto", "always", "never"));
      default -> List.of();
    };
  }

  private List<Candidate> ids(String path) {
    int blank = path.indexOf(' ');
    return switch (blank < 0 ? path : path.substring(0, blank)) {
      case "questions" -> questions();
      case "rubric" -> rubrics();
      case "loops" -> loops();
      case "stories" -> stories();
      default -> List.of();
    };
  }

  private Library library() {
    return services.library();
  }

  private static List<Candidate> words(List<String> words) {
    List<Candidate> candidates = new ArrayList<>();
    words.forEach(word -> candidates.add(new Candidate(word, "")));
    return candidates;
  }

  private static List<Candidate> unique(Map<String, String> abouts) {
    List<Candidate> candidates = new ArrayList<>();
    abouts.forEach((word, about) -> candidates.add(new Candidate(word, about)));
    return candidates;
  }

  private List<Candidate> loops() {
    List<Candidate> candidates = new ArrayList<>();
    for (Loop loop : library().loops()) {
      candidates.add(new Candidate(loop.id(), loop.title()));
    }
    return candidates;
  }

  private List<Candidate> rounds() {
    Map<String, String> abouts = new LinkedHashMap<>();
    for (Loop loop : library().loops()) {
      for (Round round : loop.rounds()) {
        abouts.putIfAbsent(round.id(), round.title());
      }
    }
    return unique(abouts);
  }

  private List<Candidate> questions() {
    List<Candidate> candidates = new ArrayList<>();
    for (QuestionSummary question : library().summaries()) {
      candidates.add(new Candidate(question.id(), question.headline()));
    }
    return candidates;
  }

  private List<Candidate> rubrics() {
    List<Candidate> candidates = new ArrayList<>();
    for (Rubric rubric : library().rubrics()) {
      candidates.add(new Candidate(rubric.id(), rubric.title()));
    }
    return candidates;
  }

  private List<Candidate> signals() {
    Map<String, String> abouts = new LinkedHashMap<>();
    for (Rubric rubric : library().rubrics()) {
      for (Signal signal : rubric.signals()) {
        abouts.putIfAbsent(signal.id(), signal.title());
      }
    }
    return unique(abouts);
  }

  private List<Candidate> personas() {
    List<Candidate> candidates = new ArrayList<>();
    for (Persona persona : library().personas()) {
      candidates.add(new Candidate(persona.id(), persona.name()));
    }
    return candidates;
  }

  private List<Candidate> levels() {
    List<Candidate> candidates = new ArrayList<>();
    for (Ladder ladder : library().ladders()) {
      for (Ladder.Level level : ladder.levels()) {
        candidates.add(new Candidate(ladder.id() + ":" + level.id(), level.title()));
      }
    }
    return candidates;
  }

  private List<Candidate> sessions() {
    List<Candidate> candidates = new ArrayList<>();
    for (SessionName name : services.sessions().names()) {
      candidates.add(
          new Candidate(name.letters(), name.what() + " of " + name.started().toLocalDate()));
    }
    return candidates;
  }

  private List<Candidate> stories() {
    List<Candidate> candidates = new ArrayList<>();
    Path directory = services.sessions().home().stories();
    if (!Files.isDirectory(directory)) {
      return candidates;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*.{yaml,md}")) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        candidates.add(new Candidate(name.substring(0, name.lastIndexOf('.')), ""));
      }
    } catch (IOException e) {
      // Then there is nothing to offer; the command itself will say why.
      return List.of();
    }
    return candidates;
  }

  private static List<Candidate> settings() {
    List<Candidate> candidates = new ArrayList<>();
    for (Config.Setting setting : Config.SETTINGS) {
      candidates.add(new Candidate(setting.key(), setting.about()));
    }
    return candidates;
  }
}
