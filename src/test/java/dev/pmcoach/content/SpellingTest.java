package dev.pmcoach.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Looks for words that are written twice, for what people most often misspell, and for American
 * spellings among the British ones. No dictionary: half of the words here are in none.
 */
class SpellingTest {
  private static final Pattern WORD = Pattern.compile("[A-Za-z']+");

  private static final Set<String> TWICE_IS_RIGHT = Set.of("had", "that");

  private static final Set<String> MISSPELT =
      Set.of(
          ("accomodate acheive acheived adress agressive alot apparantly appearence arguement"
                  + " availibility begining beleive calender catagory commited committment"
                  + " completly concensus consistancy consistant decison definately dependancy"
                  + " desparate developement dissapoint embarass enviroment excede existance"
                  + " experiance familar finaly foward freqency gaurantee garantee goverment"
                  + " happend heirarchy immediatly independant infered interupt knowlege latancy"
                  + " lenght liason maintainance maintenence managment mesure migraton millenium"
                  + " mispell neccessary negociate noticable occassion occured occuring occurence"
                  + " oportunity paralell partion percieve perfomance persistant posession"
                  + " preceeding prefered priviledge probaly proffesional publically quater"
                  + " recieve recieved recomend refered relevent reliabilty repitition replicaton"
                  + " responsability revenu rythm seperate seperately similiar succesful suceed"
                  + " supercede suprise teh thier threshhold througput tommorow transfered truely"
                  + " unecessary untill usefull varient visable wether wich wierd writting")
              .split(" "));

  private static final Set<String> AMERICAN =
      Set.of(
          ("analyze analyzed behavior behavioral canceled center centers color colors"
                  + " customization defense favor favorite fulfill gray judgment labeled modeled"
                  + " modeling neighbor organization organizations organize organized prioritization"
                  + " prioritize prioritized realize realized recognize recognized"
                  + " skeptical summarize traveled")
              .split(" "));

  private static List<String> wrong(Path file, Set<String> words) throws IOException {
    List<String> found = new ArrayList<>();
    String before = "";
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      Matcher matcher = WORD.matcher(line);
      int end = 0;
      while (matcher.find()) {
        String word = matcher.group().toLowerCase(Locale.ROOT);
        boolean adjacent = line.substring(end, matcher.start()).isBlank();
        boolean key = line.startsWith(":", matcher.end());
        boolean twice = adjacent && !key && word.equals(before) && !TWICE_IS_RIGHT.contains(word);
        if (twice || words.contains(word)) {
          found.add(file + ":" + number + ": " + word + (twice ? " " + word : ""));
        }
        before = word;
        end = matcher.end();
      }
      before = line.substring(end).isBlank() ? before : "";
    }
    return found;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("questions"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @Test
  void noWordIsMisspeltOrWrittenTwice() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : files()) {
      wrong.addAll(wrong(file, MISSPELT));
    }

    assertThat(wrong).isEmpty();
  }

  /** Rubrics and lenses are left out: their words match what candidates write, either way. */
  @Test
  void spellingIsBritish() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : files()) {
      if (!file.startsWith(Path.of("questions", "rubrics"))
          && !file.startsWith(Path.of("questions", "lenses"))) {
        wrong.addAll(wrong(file, AMERICAN));
      }
    }

    assertThat(wrong).isEmpty();
  }
}
