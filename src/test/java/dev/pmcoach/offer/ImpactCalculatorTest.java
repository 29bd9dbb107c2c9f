package dev.pmcoach.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImpactCalculatorTest {
  private final ImpactCalculator calculator = new ImpactCalculator();

  @Test
  void conversionBringsTrialsTimesPointsTimesPrice() {
    Impact impact =
        calculator.project(
            figures(
                "trials",
                "4000",
                "conversion-before",
                "12",
                "conversion-after",
                "18",
                "price",
                "9000"));

    assertThat(impact.arr().base()).isEqualByComparingTo("2160000");
    assertThat(impact.parts()).hasSize(1);
  }

  @Test
  void rangesGiveLowAndHighByWhatEachInputDoes() {
    Impact impact =
        calculator.project(
            figures("existing-arr", "10M/20M/30M", "churn-before", "8", "churn-after", "5/6/7"));

    assertThat(impact.arr().low()).isEqualByComparingTo("100000");
    assertThat(impact.arr().base()).isEqualByComparingTo("400000");
    assertThat(impact.arr().high()).isEqualByComparingTo("900000");
  }

  @Test
  void theWidestSwingComesFirst() {
    Impact impact =
        calculator.project(figures("clusters", "90/100/110", "cluster-price", "10k/20k/40k"));

    assertThat(impact.sensitivities())
        .extracting(Impact.Sensitivity::metric)
        .containsExactly(Metric.CLUSTER_PRICE, Metric.CLUSTERS);
    assertThat(impact.sensitivities().get(0).swing()).isEqualByComparingTo("3000000");
  }

  @Test
  void lockInIsGrowthOfPartnerCalls() {
    Impact impact =
        calculator.project(
            figures(
                "clusters", "10",
                "cluster-price", "1k",
                "partner-calls-before", "5M",
                "partner-calls-after", "8M"));

    assertThat(impact.lockIn().orElseThrow().base()).isEqualByComparingTo("0.6");
  }

  @Test
  void savingsAreNoArr() {
    Impact impact =
        calculator.project(
            figures(
                "clusters",
                "1",
                "cluster-price",
                "1000",
                "query-spend",
                "1M",
                "query-cost-cut",
                "12"));

    assertThat(impact.arr().base()).isEqualByComparingTo("1000");
    assertThat(impact.savings().orElseThrow().dollars().base()).isEqualByComparingTo("120000");
  }

  @Test
  void impossibleFiguresAreRefusedWithTheirRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                calculator.project(
                    figures("existing-arr", "1M", "churn-before", "120", "churn-after", "5")))
        .withMessage("churn-before has to be from 0 to 100");
  }

  @Test
  void tooFewFiguresNameTheNearestFormula() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calculator.project(figures("existing-arr", "1M", "churn-before", "8")))
        .withMessageContaining("add churn-after");
  }

  @Test
  void figuresHaveToRise() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Figure.parse("3/2/1"))
        .withMessageContaining("rise");
    assertThatIllegalArgumentException().isThrownBy(() -> Figure.parse("1/2"));
    assertThatIllegalArgumentException().isThrownBy(() -> Figure.parse("many"));
  }

  private static Map<Metric, Figure> figures(String... pairs) {
    Map<Metric, Figure> figures = new EnumMap<>(Metric.class);
    for (int i = 0; i < pairs.length; i += 2) {
      figures.put(Metric.of(pairs[i]).orElseThrow(), Figure.parse(pairs[i + 1]));
    }
    return figures;
  }
}
