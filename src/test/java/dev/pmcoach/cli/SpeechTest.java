package dev.pmcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pmcoach.support.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechTest {
  private static final String VTT =
      """
      WEBVTT

      00:00.000 --> 00:30.000
      Um, I cut the price tier and ARR rose from 4.1 to 6.9 million dollars in two quarters.

      00:30.000 --> 01:00.000
      You know, finance signed it off against the billing ledger.
      """;

  @TempDir Path home;

  @BeforeEach
  void needsAShell() {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh on this system");
  }

  @Test
  void whatTheCommandPrintsIsTheAnswer() throws IOException {
    Files.writeString(home.resolve("said.vtt"), VTT);

    Run.coach("mock", "--round", "1", "--count", "1", "--no-input", "--dictate", "cat said.vtt")
        .at(home)
        .exits(0)
        .says("Um, I cut the price tier")
        .prints("Signal-Weighting Matrix");
    assertThat(Files.readString(onlySession())).contains("\"seconds\":60");
  }

  private Path onlySession() throws IOException {
    try (var files = Files.list(home.resolve(".local/share/coach/sessions"))) {
      return files.findFirst().orElseThrow();
    }
  }

  @Test
  void aCommandThatFailsIsNoAnswer() {
    Run.coach("mock", "--round", "1", "--count", "1", "--no-input", "--dictate", "exit 1")
        .at(home)
        .exits(0)
        .says("Nothing was heard")
        .prints("No question was answered");
  }

  @Test
  void aTranscriptGivesThePace() {
    Run.coach("score", "-", "--transcript", "--targets", "market-impact", "--no-input")
        .at(home)
        .with(VTT)
        .exits(0)
        .prints("words a minute", "fillers: 2");
  }

  @Test
  void withoutASpeechCommandItSaysSo() {
    Run.coach("mock", "--speak", "--no-input")
        .at(home)
        .variable("PATH", home.toString())
        .exits(1)
        .says("no speech command", "espeak-ng");
  }
}
