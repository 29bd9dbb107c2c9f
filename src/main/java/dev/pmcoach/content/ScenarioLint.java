package dev.pmcoach.content;

import dev.pmcoach.content.Scenario.Move;
import dev.pmcoach.content.Scenario.Party;
import java.util.ArrayList;
import java.util.List;

/** Finds what makes a role-play thin, or too easy to win. */
final class ScenarioLint {
  /** What one turn can bring home at most; see the engine. */
  private static final int MOVES_A_TURN = 2;

  private static final int LEAST_MOVES = 5;

  private static final int LEAST_UNMOVED = 3;

  private static final int LEAST_GIVEN_AWAY = 3;

  private ScenarioLint() {}

  static void check(ContentFile file, List<Problem> problems) {
    Scenario scenario = ScenarioBinder.scenario(new Values(file.root()));
    Position at = file.root().get("id").orElse(file.root()).at();
    List<String> endings =
        scenario.stress()
            ? List.of("held", "stretched", "overrun")
            : List.of("agreement", "impasse", "bad-deal");
    for (String ending : endings) {
      if (!scenario.endings().containsKey(ending)) {
        warn(problems, at, "no title for the ending '" + ending + "'", "add it to endings");
      }
    }
    if (scenario.stress()) {
      stress(scenario, at, problems);
    } else {
      negotiation(scenario, file, at, problems);
    }
  }

  private static void stress(Scenario scenario, Position at, List<Problem> problems) {
    if (scenario.interrupts().isEmpty()) {
      warn(problems, at, "a stress round without interrupts ends at once", "add some");
    }
    int shares = scenario.balance().stream().mapToInt(Scenario.Area::share).sum();
    if (!scenario.balance().isEmpty() && shares != 100) {
      warn(problems, at, "the shares of the balance add up to " + shares, "make it 100");
    }
    if (scenario.turns() <= scenario.interrupts().size()) {
      warn(problems, at, "there are fewer turns than answers to give", "raise turns");
    }
  }

  private static void negotiation(
      Scenario scenario, ContentFile file, Position at, List<Problem> problems) {
    if (scenario.parties().isEmpty()) {
      warn(problems, at, "a negotiation without parties ends at once", "add one");
    }
    if (scenario.givesAway().size() < LEAST_GIVEN_AWAY) {
      warn(problems, at, "fewer than " + LEAST_GIVEN_AWAY + " things can be given away", "");
    }
    List<Node.Mapping> nodes = file.root().groups("parties");
    for (int i = 0; i < nodes.size(); i++) {
      Node.Mapping node = nodes.get(i);
      party(scenario.parties().get(i), node.get("id").orElse(node).at(), problems);
    }
  }

  private static void party(Party party, Position at, List<Problem> problems) {
    String of = '\'' + party.id() + "' ";
    List<Integer> worth = new ArrayList<>(party.moves().stream().map(Move::worth).toList());
    worth.sort((one, two) -> two - one);
    int most = worth.stream().limit(MOVES_A_TURN).mapToInt(Integer::intValue).sum();
    if (most >= party.needs()) {
      warn(problems, at, of + "can be won in a single turn", "raise needs above " + most);
    }
    if (worth.stream().mapToInt(Integer::intValue).sum() < party.needs()) {
      warn(problems, at, of + "can never be won", "lower needs");
    }
    if (party.moves().size() < LEAST_MOVES) {
      warn(problems, at, of + "has fewer than " + LEAST_MOVES + " moves", "");
    }
    if (party.moves().stream().noneMatch(Move::interest)) {
      warn(problems, at, of + "has no move that touches the interest", "interest: true");
    }
    if (party.redLine().isEmpty()) {
      warn(problems, at, of + "has no red line", "words that make them leave, and crossed");
    }
    if (party.unmoved().size() < LEAST_UNMOVED) {
      warn(problems, at, of + "repeats itself when unmoved", LEAST_UNMOVED + " lines");
    }
  }

  private static void warn(List<Problem> problems, Position at, String message, String remedy) {
    problems.add(Problem.warning(at, message, remedy));
  }
}
