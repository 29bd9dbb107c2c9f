package dev.pmcoach.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.page.Style;
import dev.pmcoach.page.Text;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
  private static final Map<String, String> USUAL =
      Map.of("TERM", "xterm-256color", "LANG", "en_GB.UTF-8");

  @Test
  void aTerminalGetsColourAndBoxes() {
    assertThat(Theme.choose(env(USUAL), "auto", false, true)).isEqualTo(new Theme(true, true));
  }

  @Test
  void aPipeGetsNoColour() {
    assertThat(Theme.choose(env(USUAL), "auto", false, false)).isEqualTo(new Theme(true, false));
    assertThat(Theme.choose(env(USUAL), "always", false, false)).isEqualTo(new Theme(true, true));
  }

  @Test
  void colourCanBeDeclined() {
    Env env = env(Map.of("TERM", "xterm", "LANG", "C.UTF-8", "NO_COLOR", "1"));

    assertThat(Theme.choose(env, "auto", false, true)).isEqualTo(new Theme(true, false));
    assertThat(Theme.choose(env, "always", false, true)).isEqualTo(new Theme(true, true));
    assertThat(Theme.choose(env(USUAL), "never", false, true)).isEqualTo(new Theme(true, false));
  }

  @Test
  void plainAndDumbTerminalsGetNeither() {
    assertThat(Theme.choose(env(USUAL), "auto", true, true)).isEqualTo(Theme.PLAIN);
    assertThat(Theme.choose(env(Map.of("TERM", "dumb", "LANG", "C.UTF-8")), "auto", false, true))
        .isEqualTo(Theme.PLAIN);
  }

  @Test
  void otherCharsetsGetAscii() {
    Env env = env(Map.of("TERM", "xterm", "LC_ALL", "C", "LANG", "en_GB.UTF-8"));

    assertThat(Theme.choose(env, "auto", false, true)).isEqualTo(new Theme(false, true));
  }

  @ParameterizedTest
  @EnumSource(Style.class)
  void noStyleUsesABackgroundOrAColourUnreadableOnWhite(Style style) {
    String painted = new Theme(true, true).paint(Text.of("words", style));

    assertThat(painted).contains("words").doesNotContain("[4", "36", "33", "37");
  }

  @Test
  void barsShowThatThereIsSomething() {
    assertThat(Theme.PLAIN.bar(0, 10)).isEqualTo("..........");
    assertThat(Theme.PLAIN.bar(0.01, 10)).isEqualTo("#.........");
    assertThat(Theme.PLAIN.bar(1.5, 10)).isEqualTo("##########");
  }

  private static Env env(Map<String, String> variables) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    return new Env(
        InputStream.nullInputStream(),
        nowhere,
        nowhere,
        variables,
        Path.of("."),
        Path.of("."),
        Clock.systemUTC(),
        () -> ZoneOffset.UTC,
        new Env.Terminals(true, true, true),
        80,
        24,
        "test");
  }
}
