package dev.pmcoach.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pmcoach.support.Tools;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemVoiceTest {
  @TempDir Path directory;

  @Test
  void wordsGoToTheSpeechCommandOnThePath() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh on this system");
    Path spoken = directory.resolve("spoken.txt");
    Path command = directory.resolve("espeak-ng");
    Files.writeString(command, "#!/bin/sh\n/bin/cat > '" + spoken + "'\n");
    assumeTrue(command.toFile().setExecutable(true), "no executable files here");

    SystemVoice voice = SystemVoice.find(env()).orElseThrow();
    voice.say("How do you know? Naïve question.");
    voice.said().get(10, TimeUnit.SECONDS);

    assertThat(Files.readString(spoken)).isEqualTo("How do you know? Naïve question.");
    voice.close();
  }

  @Test
  void withoutACommandThereIsNoVoice() throws IOException {
    assertThat(SystemVoice.find(env())).isEmpty();
  }

  @Test
  void espeakNgSpeaksWhereItIsInstalled() throws Exception {
    Path installed = Tools.require("espeak-ng");
    Path command = directory.resolve("espeak-ng");
    Path sound = directory.resolve("spoken.wav");
    Files.writeString(command, "#!/bin/sh\nexec " + installed + " -w '" + sound + "' \"$@\"\n");
    assumeTrue(command.toFile().setExecutable(true), "no executable files here");

    SystemVoice voice = SystemVoice.find(env()).orElseThrow();
    voice.say("What moved, and from where to where?");
    voice.said().get(30, TimeUnit.SECONDS);

    assertThat(Files.size(sound)).isGreaterThan(10_000);
    voice.close();
  }

  private Env env() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    return new Env(
        new ByteArrayInputStream(new byte[0]),
        nowhere,
        nowhere,
        Map.of("PATH", directory.toString()),
        directory,
        directory,
        Clock.systemUTC(),
        () -> ZoneOffset.UTC,
        Env.Terminals.NONE,
        80,
        24,
        "test");
  }
}
