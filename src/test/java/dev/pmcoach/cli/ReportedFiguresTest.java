package dev.pmcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pmcoach.support.Run;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every figure that the guides report on the three loops, read out of the domain notes by hand
 * (sections 2 to 4), is printed by some command. A row is: what it is; the command; words that it
 * prints, with the lines joined. More words after a semicolon are looked for as well.
 */
class ReportedFiguresTest {
  private static final String AI_LOOP =
      """
      five rounds in 21 days    | loops show datastax-ai-pm | five rounds and takes 21 days
      screen within 2 days      | loops show datastax-ai-pm | up to 2 days
      debrief by day 14         | loops show datastax-ai-pm | by day 14
      offer on day 21           | loops show datastax-ai-pm | An offer comes on day 21
      days of the loop, planned | plan --loop datastax-ai-pm --interview-date 2026-12-14 \
          | 2 Mon 14 Dec Screen; Debrief of the committee, at the latest; 21 Sat 2 Jan Offer
      minutes of each round     | loops show datastax-ai-pm | 30, 45, 60, 45 and 30 minutes
      screen                    | loops show datastax-ai-pm | 1. Screen, 30 minutes
      deep-dive                 | loops show datastax-ai-pm | 2. Technical deep-dive, 45 minutes
      role-play                 | loops show datastax-ai-pm \
          | 3. Cross-functional role-play, 60 minutes
      leadership                | loops show datastax-ai-pm \
          | 4. Leadership and culture, 45 minutes
      committee                 | loops show datastax-ai-pm | 5. Hiring committee, 30 minutes
      an impact in numbers      | loops show datastax-ai-pm | exactly $3.2M of ARR; 4,500 clusters
      offer at 78, not at 68    | loops show datastax-ai-pm | A candidate at 78; one at 68 did not
      elsewhere 78 against 62   | loops show datastax-ai-pm | compares 78 with 62
      three challenges          | loops show datastax-ai-pm | up to three challenges
      latency wins, F1 loses    | loops show datastax-ai-pm \
          | 15 % less latency won a round; a model F1 of 92 % lost it
      market impact 30 %        | rubric show datastax-ai-pm | market-impact 30 %
      adoption 25 %             | rubric show datastax-ai-pm | adoption 25 %
      scalability 20 %          | rubric show datastax-ai-pm | scalability 20 %
      cross-functional 15 %     | rubric show datastax-ai-pm | cross-functional 15 %
      cultural fit 10 %         | rubric show datastax-ai-pm | cultural-fit 10 %
      weights as facts          | loops show datastax-ai-pm \
          | Market impact weighs 30 %; Adoption weighs 25 %; Scalability weighs 20 %
      more weights as facts     | loops show datastax-ai-pm \
          | Cross-functional influence weighs 15 %; Cultural fit weighs 10 %
      IWS from 0 to 100         | loops show datastax-ai-pm | (IWS), 0–100
      an offer above 75         | rubric show datastax-ai-pm | An offer takes more than 75
      the bar in the loop       | loops show datastax-ai-pm | An offer needs more than 75
      verified: 68 to 80        | loops show datastax-ai-pm \
          | rose from 68 to 80 when $2.8M was verified
      our rebuild of it         | loops show datastax-ai-pm \
          | evidence 2 for us, so 50 points; Verified it is 95; that adds 13.5
      points by evidence        | rubric show datastax-ai-pm \
          | Evidence 0 to 4 gives 0, 10, 50, 70, 95 points
      time-to-value             | rubric show datastax-ai-pm | 5 points on top; within 90 days
      time-to-value as a fact   | loops show datastax-ai-pm | adds 5 points; inside 90 days
      lock-in index             | loops show datastax-ai-pm | API calls by 0.6×
      lock-in computed          | loops show datastax-ai-pm \
          | calls after less calls before, divided by calls before, and set the bar at 0.6
      lock-in in the rubric     | rubric show datastax-ai-pm | met from 0.6 on
      the mark without it       | loops show datastax-ai-pm | an "at risk" mark
      lens                      | loops show datastax-ai-pm | Three-Dimensional Impact Lens
      the lens's example        | loops show datastax-ai-pm | cost 12 % less; gained 20 %
      three AI stories          | loops show datastax-ai-pm | three stories of AI products
      calculator of one page    | loops show datastax-ai-pm | an impact calculator of one page
      under 5 minutes           | loops show datastax-ai-pm | keep each answer under 5 minutes
      seven items, planned      | plan --loop datastax-ai-pm --interview-date 2027-01-14 \
          | Know the matrix by heart; Have three stories of AI products; \
            Play the role-play through; Simulate the debrief; Make the impact calculator; \
            Settle what you expect; Do a mock with somebody who has been there
      seven items, listed       | loops show datastax-ai-pm \
          | 1. Learn; 2. Have; 3. Play; 4. Simulate; 5. Make; 6. Settle; 7. Do a mock
      pitfall 1, weak           | loops show datastax-ai-pm | a model at 92 % accuracy
      pitfall 1, strong         | loops show datastax-ai-pm \
          | 15 % off query latency; brought $2.8M of ARR
      pitfall 2, weak           | loops show datastax-ai-pm | excited about the stack
      pitfall 2, strong         | loops show datastax-ai-pm | API calls rise by 0.6×
      pitfall 3, weak           | loops show datastax-ai-pm | a base of $190k
      pitfall 3, strong         | loops show datastax-ai-pm | $4M of projected ARR
      """;

  private static final String VALUE =
      "offer value --base 178k --sign-on 25k --equity 0.055 --valuation 1.6B --bonus 15";

  private static final String IMPACT =
      "offer impact --trials 4000 --conversion-before 12 --conversion-after 18 --price 9k";

  private static final String PAY =
      """
      for a senior AI PM, 2026  | loops show datastax-ai-pm | for a senior AI PM in 2026
      base                      | loops show datastax-ai-pm | a base of $170–185k
      base, band                | VALUE | Base: $170,000 to $185,000 a year
      sign-on                   | loops show datastax-ai-pm | A sign-on of $22–30k
      sign-on, band             | VALUE | Sign-on: $22,000 to $30,000 once
      equity                    | loops show datastax-ai-pm | Equity of 0.04 %–0.07 %
      equity, band              | VALUE | Equity: 0.04 to 0.07 percent of the company
      equity, the evening before | brief --loop datastax-ai-pm | band of 0.04 %–0.07 %
      four years, one-year cliff | loops show datastax-ai-pm | four years with a one-year cliff
      vesting, in months        | VALUE | over 4 years with a cliff of 12 months
      bonus                     | loops show datastax-ai-pm | up to 15 % of base, paid each quarter
      bonus, band               | VALUE | up to 15 percent of base; IWS thresholds trigger it
      $5M for 0.07 %            | loops show datastax-ai-pm \
          | $5M ARR got 0.07 % and a lower one 0.04 %
      $3.5M with a spreadsheet  | loops show datastax-ai-pm | 0.07 % on $3.5M
      multiplier, on the page   | IMPACT | $5M ARR reached the top; $3.5M reached it too
      candidate                 | loops show datastax-ai-pm | 3–7 years; $150–180k
      impact, not comparables   | VALUE | Start from the IWS and ARR that you project
      the $190k ask             | VALUE | base of $190k
      top of band on $4M        | IMPACT | $4M of projected ARR, the top of the equity band
      25 % at month 12, IWS 80  | IMPACT | 25 % of the vesting; month 12 when the IWS is 80 or more
      beyond the cliff          | IMPACT | another 25 % beyond it
      bonus of 10 %             | IMPACT | bonus of 10 % tied to the IWS
      amplifier                 | IMPACT | Partner calls up by 0.6×
      acceleration in the loop  | loops show datastax-ai-pm | if the IWS is 80 or more in year one
      bonus ask in the loop     | loops show datastax-ai-pm | performance bonus of 10 %
      "standard"                | VALUE | reply with impact and lock-in
      after the offer           | VALUE | only two things on paper still move equity
      the lever                 | VALUE | gives the equity lever away; Weigh the grant
      """;

  private static final String DATABRICKS =
      """
      40 % technical            | loops show databricks-pm | 40 % of the day
      40 % economics            | loops show databricks-pm | Another 40 %
      20 % roadmap              | loops show databricks-pm | remaining 20 %
      the split as a clock      | loops show databricks-pm \
          | 40 % technical ambiguity, 40 % customer economics, 20 % roadmap
      technical depth 40        | rubric show databricks-pm | technical-depth 40 %
      economic reasoning 40     | rubric show databricks-pm | economic-reasoning 40 %
      strategic filtering 20    | rubric show databricks-pm | strategic-filtering 20 %
      respect gone in a month   | loops show databricks-pm | stops listening within a month
      15 % of compute           | loops show databricks-pm | Taking 15 % off the compute bill
      Delta Lake in two minutes | loops show databricks-pm | Two minutes should be enough
      burnt out after 14 months | loops show databricks-pm | after 14 months
      L6 elsewhere              | loops show databricks-pm | an L6 offer from Google
      L6, beside an offer       | VALUE | a Google L6 offer
      a vertical in 18 months   | loops show databricks-pm | Within 18 months; three years
      scope, beside an offer    | VALUE | a whole vertical in 18 months; three years on one button
      equity not liquid         | VALUE | It can't be sold at will, so discount it
      guard rails               | VALUE --self-check | guard rails and a promotion cycle
      three pulls               | loops show databricks-pm | Three pulls at once
      a petabyte                | loops show databricks-pm | a schema on a petabyte
      top ten customers         | loops show databricks-pm | the ten largest customers
      15 %, the strong answer   | loops show databricks-pm | cut compute cost by 15 %
      three releases of Connect | loops show databricks-pm | the last three releases
      24 months                 | loops show databricks-pm | within 24 months
      prepared in two minutes   | loops show databricks-pm | aloud, in two minutes
      preparation, planned      | plan --loop databricks-pm --interview-date 2027-01-14 \
          | Read the last three releases of Databricks Connect; Explain Delta Lake in two \
            minutes; Have a case of community against commerce; Read what they say in public; \
            Translate constraints into value; Push back on a senior engineer; Have a point of view
      a last round              | loops show databricks-pm | 5. Final committee, 30 minutes
      lock-in costs a remark    | rubric show databricks-pm | Remark on lock-in
      base, both ways           | VALUE | above the largest firms; slightly below
      """;

  private static final String DATASTAX =
      """
      80 % fall at the bar      | loops show datastax-pm | About 80 % of the people who apply
      generalists               | loops show datastax-pm | generalists don't get in
      technical bar 40          | rubric show datastax-pm | technical-bar 40 %
      influence 25              | rubric show datastax-pm | influence 25 %
      business impact 20        | rubric show datastax-pm | business-impact 20 %
      ambiguity 15              | rubric show datastax-pm | execution-under-ambiguity 15 %
      promotion, impact 30      | rubric show datastax-pm-promotion | business-impact 30 %
      promotion, influence 40   | rubric show datastax-pm-promotion | influence 40 %
      promotion, ambiguity 30   | rubric show datastax-pm-promotion \
          | execution-under-ambiguity 30 %
      after a weight of 0.4     | rubric show datastax-pm-promotion | a weight of 0.4
      three rounds              | loops show datastax-pm \
          | 1. Technical bar; 2. Prioritisation under conflict; 3. Impact and the next level
      rounds are ours           | loops show datastax-pm | the three rounds
      preparation, planned      | plan --loop datastax-pm --interview-date 2027-01-14 \
          | Map what you know; Prepare a case of conflicting demands; \
            Put your impact into hard metrics; Study how the committee scores; \
            Take a failure apart; Tell on-premises work from data as a service; \
            Tie decisions to the level you want
      """;

  /** What a command prints, with its lines joined; each command runs once. */
  private final Map<String, String> printed = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> everyReportedFigureIsPrinted() {
    return rows().map(row -> DynamicTest.dynamicTest(row.what(), () -> find(row)));
  }

  @Test
  void theTableIsAsLongAsTheNotes() {
    assertThat(rows()).hasSizeGreaterThan(110);
  }

  private void find(Row row) {
    String page = printed.computeIfAbsent(row.command(), ReportedFiguresTest::print);
    assertThat(page).contains(row.words());
  }

  private static String print(String command) {
    String call = command.replace("VALUE", VALUE).replace("IMPACT", IMPACT);
    return Run.coach(call.split(" ")).columns(200).exits(0).out().replaceAll("\\s+", " ");
  }

  private static Stream<Row> rows() {
    return Stream.of(AI_LOOP, PAY, DATABRICKS, DATASTAX).flatMap(String::lines).map(Row::of);
  }

  private record Row(String what, String command, List<String> words) {
    static Row of(String line) {
      String[] cells = line.split("\\|");
      List<String> words = Arrays.stream(cells[2].split(";")).map(String::strip).toList();
      return new Row(cells[0].strip(), cells[1].strip(), words.stream().map(Row::joined).toList());
    }

    private static String joined(String words) {
      return words.replaceAll("\\s+", " ");
    }
  }
}
