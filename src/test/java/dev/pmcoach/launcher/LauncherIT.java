package dev.pmcoach.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.support.Checkout;
import dev.pmcoach.support.Shell;
import dev.pmcoach.support.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bin/coach does before Java runs. */
class LauncherIT {
  @TempDir Path temporary;
  private Checkout checkout;

  @BeforeEach
  void lookLikeACheckout() throws IOException {
    checkout = new Checkout(temporary.toRealPath());
  }

  private Shell.Result coach(String... args) {
    return checkout.coach(Map.of(), args);
  }

  @Test
  void firstRunBuildsAndSaysSoInOneLine() {
    Shell.Result run = coach("levels", "list");

    run.exits(0);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).startsWith("coach: first run: building");
    assertThat(run.out()).contains("\ndev.pmcoach.Main\nlevels\nlist\n");
    assertThat(checkout.builds()).isEqualTo(1);
  }

  @Test
  void secondRunIsSilent() {
    coach();

    assertThat(coach().err()).isEmpty();
    assertThat(checkout.builds()).isEqualTo(1);
  }

  @Test
  void isFoundThroughLinksAndPath() throws IOException {
    coach();
    Path link = Files.createSymbolicLink(temporary.resolve("link"), checkout.launcher());
    Path second = Files.createDirectories(temporary.resolve("my bin")).resolve("coach");
    Files.createSymbolicLink(second, Path.of("../link"));
    String java = checkout.java("17.0.9").toString();
    String jar = checkout.home().resolve("target/app").toString();

    Shell.Result byLink = checkout.shell().variable("JAVA_HOME", java).run(link.toString());
    Shell.Result relative =
        new Shell(checkout.home())
            .variable("PATH", checkout.path())
            .variable("JAVA_HOME", java)
            .run("sh", "bin/coach");
    Shell.Result onPath =
        new Shell(Path.of("/"))
            .variable("PATH", second.getParent() + ":" + checkout.path())
            .variable("JAVA_HOME", java)
            .run("sh", "-c", "coach --version");

    assertThat(List.of(byLink.exits(0).out(), relative.exits(0).out(), onPath.exits(0).out()))
        .allSatisfy(out -> assertThat(out).contains(jar));
    assertThat(checkout.builds()).isEqualTo(1);
  }

  @Test
  void wordsAndInputArriveUnchanged() {
    Shell.Result run =
        checkout
            .shell()
            .with("an answer")
            .variable("JAVA_HOME", checkout.java("17.0.9").toString())
            .run(checkout.launcher().toString(), "a b", "", "*", "$HOME", "--", "-x");

    assertThat(run.out()).endsWith("\na b\n\n*\n$HOME\n--\n-x\nstdin: an answer\n");
  }

  @Nested
  class WhenSomethingChanged {
    @BeforeEach
    void buildOnce() {
      coach();
    }

    private void isBuiltAgainOnce() {
      assertThat(coach().err()).startsWith("coach: its sources changed: building");
      assertThat(coach().err()).isEmpty();
      assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void editedPom() {
      checkout.write("pom.xml", "<project></project>");
      isBuiltAgainOnce();
    }

    @Test
    void editedQuestions() {
      checkout.write("questions/bank.yaml", "format: 1\nquestions: []");
      isBuiltAgainOnce();
    }

    @Test
    void newFile() {
      checkout.write("src/main/New.java", "class New {}");
      isBuiltAgainOnce();
    }

    @Test
    void deletedFile() throws IOException {
      Files.delete(checkout.home().resolve("questions/bank.yaml"));
      isBuiltAgainOnce();
    }

    @Test
    void renamedFile() throws IOException {
      Path file = checkout.home().resolve("questions/bank.yaml");
      Files.move(file, file.resolveSibling("other.yaml"));
      isBuiltAgainOnce();
    }

    @Test
    void fileOfLongAgo() {
      checkout.write("questions/bank.yaml", "format: 2");
      checkout.shell().run("touch", "-t", "200001010000", "questions/bank.yaml");
      isBuiltAgainOnce();
    }

    @Test
    void fileSavedWhileItWasBuilt() {
      checkout.write("during", "echo 'class Main { }' >src/main/Main.java; rm during");
      checkout.write("pom.xml", "<project> </project>");

      coach();
      assertThat(coach().err()).startsWith("coach: its sources changed: building");
      assertThat(checkout.builds()).isEqualTo(3);
    }

    @Test
    void whatRunsKeepsItsJar() throws IOException {
      Path apps = checkout.home().resolve("target/app");
      String old = Files.readAllLines(apps.resolve("stamp")).get(0);
      Object key = Files.readAttributes(apps.resolve(old + "/coach.jar"), "unix:ino");

      checkout.write("pom.xml", "<project>2</project>");
      coach();

      assertThat(Files.readAllLines(apps.resolve("stamp")).get(0)).isNotEqualTo(old);
      assertThat((Object) Files.readAttributes(apps.resolve(old + "/coach.jar"), "unix:ino"))
          .isEqualTo(key);
    }

    @Test
    void touchedOrEditedBackIsNoChange() {
      checkout.write("pom.xml", "<project/>");
      checkout.write("src/main/.Main.java.swp", "of an editor");
      checkout.write("src/main/Main.java~", "of an editor");

      assertThat(coach().err()).isEmpty();
      assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void brokenSourcesNameTheLogAndNothingRuns() throws IOException {
      checkout.write("broken", "");
      checkout.write("pom.xml", "broken");

      Shell.Result run = coach().exits(1);

      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .contains("the build failed")
          .contains(checkout.home().resolve("target/build.log").toString())
          .contains("[ERROR] the sources are broken")
          .contains("COACH_BUILD=never");
      assertThat(checkout.coach(Map.of("COACH_BUILD", "never")).exits(0).out()).contains("-jar");
      Files.delete(checkout.home().resolve("broken"));
      coach().exits(0);
    }

    @Test
    void copiedTreeLooksAtItsOwnSources() {
      checkout.write("pom.xml", "<project>3</project>");
      checkout.shell().run("cp", "-R", checkout.home().toString(), temporary + "/copy");

      Shell.Result run =
          checkout
              .shell()
              .variable("JAVA_HOME", checkout.java("17.0.9").toString())
              .run(temporary + "/copy/bin/coach");

      assertThat(run.err()).startsWith("coach: its sources changed: building");
    }
  }

  @Nested
  class WhenTwoStartAtOnce {
    private Shell.Running start() {
      return checkout
          .shell()
          .variable("JAVA_HOME", checkout.java("17.0.9").toString())
          .start(checkout.launcher().toString());
    }

    /** Looks now and then: what is waited for happens in another process. */
    private void waitUntil(BooleanSupplier condition) {
      long end = System.nanoTime() + 20_000_000_000L;
      while (!condition.getAsBoolean()) {
        assertThat(System.nanoTime()).isLessThan(end);
        LockSupport.parkNanos(5_000_000);
      }
    }

    @Test
    void oneBuildsAndTheOtherWaits() {
      checkout.write("hold", "");
      Shell.Running first = start();
      waitUntil(() -> checkout.builds() == 1);
      Shell.Running second = start();
      waitUntil(() -> second.err().contains("waiting for another build"));
      checkout.write("go", "");

      first.result().exits(0);
      Shell.Result waited = second.result().exits(0);

      assertThat(waited.err().lines()).hasSize(1);
      assertThat(checkout.builds()).isEqualTo(1);
      assertThat(checkout.home().resolve("target/app"))
          .isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("lock"));
    }

    @Test
    void lockOfADeadProcessIsTakenOver() {
      String dead = checkout.shell().run("sh", "-c", "echo $$").out();
      checkout.write("target/app/lock", dead);

      List<Shell.Running> runs = List.of(start(), start(), start());

      assertThat(runs).allSatisfy(run -> run.result().exits(0));
      assertThat(checkout.builds()).isEqualTo(1);
    }
  }

  @Nested
  class WhenSomethingIsMissing {
    private Shell.Result run(Map<String, String> variables) {
      Shell shell = checkout.shell();
      variables.forEach(shell::variable);
      Shell.Result run = shell.run(checkout.launcher().toString()).exits(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.err().lines()).hasSize(1);
      return run;
    }

    @Test
    void noJava() {
      assertThat(run(Map.of()).err())
          .startsWith("coach: needs Java 17 or later. Install a JDK")
          .contains("openjdk-17-jdk");
    }

    @Test
    void onlyAnOldJava() {
      String old = checkout.java("11.0.2").toString();

      assertThat(run(Map.of("JAVA_HOME", old)).err()).contains("found only 11");
      assertThat(run(Map.of("COACH_JAVA_HOME", old)).err()).contains(old);
    }

    @Test
    void oldestJavaCountedByItsOldScheme() {
      String old = checkout.java("1.8.0_302").toString();

      assertThat(run(Map.of("JAVA_HOME", old)).err()).contains("found only 8");
    }

    @Test
    void noMaven() {
      checkout.offPath("mvn");

      assertThat(run(Map.of("JAVA_HOME", checkout.java("17.0.9").toString())).err())
          .contains("Maven")
          .contains("Install");
    }

    @Test
    void noCompiler() throws IOException {
      Path java = checkout.java("17.0.9");
      Files.delete(java.resolve("bin/javac"));

      assertThat(run(Map.of("JAVA_HOME", java.toString())).err())
          .contains("no compiler")
          .contains("Install a JDK");
    }
  }

  @Nested
  class ChoosesJava {
    private String started(String variable, Path java) {
      return checkout
          .shell()
          .variable(variable, java.toString())
          .variable("COACH_ARCHIVE", "never")
          .run(checkout.launcher().toString(), "levels", "list")
          .exits(0)
          .out();
    }

    @Test
    void itsOwnVariableFirstThenJavaHomeThenPath() {
      Path own = checkout.java("21.0.1");
      Path named = checkout.java("19.0.1");
      checkout.onPath("java", checkout.java("18.0.1").resolve("bin/java"));
      Shell both =
          checkout
              .shell()
              .variable("COACH_JAVA_HOME", own.toString())
              .variable("JAVA_HOME", named.toString());

      both.run(checkout.launcher().toString()).exits(0);
      checkout.write("pom.xml", "2");
      started("JAVA_HOME", named);
      checkout.write("pom.xml", "3");
      started("NONE", named);

      assertThat(checkout.home().resolve("calls"))
          .content()
          .containsSubsequence("jdk-21.0.1 ", "jdk-19.0.1 ", "jdk-18.0.1 ");
    }

    @Test
    void oldJavaHomeGivesWayToPath() {
      checkout.onPath("java", checkout.java("18.0.1").resolve("bin/java"));

      started("JAVA_HOME", checkout.java("11.0.2"));

      assertThat(checkout.home().resolve("calls")).content().contains("jdk-18.0.1 ");
    }

    @Test
    void flagsAreWhatThatVersionKnows() {
      assertThat(started("JAVA_HOME", checkout.java("17.0.9")))
          .contains("-XX:TieredStopAtLevel=1")
          .doesNotContain("UseSerialGC");
      assertThat(started("JAVA_HOME", checkout.java("25"))).contains("-XX:+UseSerialGC");
    }

    @Test
    void javaOfAnUnknownVersionGetsNoFlagsOfItsOwn() throws IOException {
      Path java = checkout.java("17.0.9");
      Files.delete(java.resolve("release"));

      assertThat(started("JAVA_HOME", java)).doesNotContain("-XX:");
    }

    @Test
    void batchesAreCompiledForALongRun() {
      assertThat(coach("score", "--batch", "answers.jsonl").exits(0).out())
          .doesNotContain("TieredStopAtLevel");
      assertThat(coach("score", "--", "--batch").out()).contains("TieredStopAtLevel");
    }
  }

  @Nested
  class SaysWhatIsATerminal {
    @Test
    void nothingInAPipe() {
      assertThat(coach().out()).contains("-Dcoach.terminals=\n").doesNotContain("coach.size");
    }

    @Test
    void everythingAndItsSizeInAWindow() throws IOException {
      Path script = Tools.require("script");
      coach();
      String command =
          "stty rows 30 cols 101; COACH_ARCHIVE=never '%s' --version </dev/tty"
              .formatted(checkout.launcher());

      Shell.Result run =
          checkout
              .shell()
              .variable("JAVA_HOME", checkout.java("17.0.9").toString())
              .variable("SHELL", "/bin/sh")
              .with("\u0004")
              .run(script.toString(), "-qec", command, "/dev/null");

      assertThat(run.out()).contains("-Dcoach.terminals=012").contains("-Dcoach.size=30 101");
    }
  }
}
