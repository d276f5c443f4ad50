package jamfor.analytics.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jamfor.analytics.scenario.Scenario.Cause;
import jamfor.analytics.scenario.Scenario.Effect;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases worked by hand: 400 children at 150 000 kronor are 60 million. */
class ScenarioTest {

  private static final double COST = 150_000;
  private static final double CHILDREN = 400;

  @Test
  @DisplayName("nothing assumed changes nothing")
  void nothing() {
    Scenario scenario = Scenario.of(COST, new Assumptions(CHILDREN, 0, 0, 0, 0, 0, 0, 0));
    assertThat(scenario.costBefore()).isEqualTo(60_000_000);
    assertThat(scenario.costAfter()).isEqualTo(60_000_000);
    assertThat(scenario.perChildAfter()).isEqualTo(COST);
    assertThat(scenario.effects())
        .extracting(Effect::cause)
        .containsExactly(Cause.CHILDREN, Cause.GROUPS, Cause.UNITS, Cause.PAY);
    assertThat(scenario.effects()).allMatch(one -> one.cost() == 0 && one.perChild() == 0);
  }

  @Test
  @DisplayName("one more group for the same children: 2,4 million more are 6 000 kronor per child")
  void group() {
    Scenario scenario = Scenario.of(COST, new Assumptions(CHILDREN, 0, 1, 2_400_000, 0, 0, 0, 0));
    assertThat(scenario.costChange()).isEqualTo(2_400_000);
    assertThat(scenario.perChildAfter()).isEqualTo(156_000);
    assertThat(scenario.effects().get(1)).isEqualTo(new Effect(Cause.GROUPS, 2_400_000, 6_000));
  }

  @Test
  @DisplayName("100 children fewer and as many groups: the same 60 million are 200 000 kronor each")
  void fewerChildren() {
    Scenario scenario = Scenario.of(COST, new Assumptions(CHILDREN, -100, 0, 0, 0, 0, 0, 0));
    assertThat(scenario.costChange()).isZero();
    assertThat(scenario.perChildAfter()).isEqualTo(200_000);
    assertThat(scenario.effects().get(0)).isEqualTo(new Effect(Cause.CHILDREN, 0, 50_000));
  }

  @Test
  @DisplayName("one school fewer saves its fixed cost: 3 million are 7 500 kronor per child")
  void unit() {
    Scenario scenario = Scenario.of(COST, new Assumptions(CHILDREN, 0, 0, 0, -1, 3_000_000, 0, 0));
    assertThat(scenario.costChange()).isEqualTo(-3_000_000);
    assertThat(scenario.perChildChange()).isEqualTo(-7_500);
  }

  @Test
  @DisplayName("pay 2 per cent higher, three quarters of the cost: 0,9 million, 2 250 per child")
  void pay() {
    Scenario scenario = Scenario.of(COST, new Assumptions(CHILDREN, 0, 0, 0, 0, 0, 0.75, 0.02));
    assertThat(scenario.costChange()).isCloseTo(900_000, within(1e-6));
    assertThat(scenario.perChildChange()).isCloseTo(2_250, within(1e-9));
  }

  /** (60 + 2.4 − 3 + 0.9) million / 480 = 125 625; 60 million / 480 − 150 000 = −25 000. */
  @Test
  @DisplayName("all at once: the four effects are together the whole change")
  void together() {
    Scenario scenario =
        Scenario.of(COST, new Assumptions(CHILDREN, 80, 1, 2_400_000, -1, 3_000_000, 0.75, 0.02));
    assertThat(scenario.costAfter()).isCloseTo(60_300_000, within(1e-6));
    assertThat(scenario.perChildAfter()).isCloseTo(125_625, within(1e-9));
    assertThat(scenario.effects())
        .extracting(Effect::perChild)
        .satisfiesExactly(
            children -> assertThat(children).isEqualTo(-25_000),
            groups -> assertThat(groups).isEqualTo(5_000),
            units -> assertThat(units).isEqualTo(-6_250),
            pay -> assertThat(pay).isCloseTo(1_875, within(1e-9)));
    assertThat(scenario.possible()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3"})
  @DisplayName("whatever is assumed, nothing is left over")
  void nothingIsLeftOver(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      double children = 1 + random.nextInt(3000);
      Assumptions assumed =
          new Assumptions(
              children,
              random.nextInt(200) - Math.floor(children / 2),
              random.nextInt(21) - 10,
              random.nextInt(5_000_000),
              random.nextInt(5) - 2,
              random.nextInt(20_000_000),
              random.nextDouble(),
              random.nextDouble() - 0.5);
      Scenario scenario = Scenario.of(50_000 + random.nextInt(200_000), assumed);
      double perChild = scenario.effects().stream().mapToDouble(Effect::perChild).sum();
      double cost = scenario.effects().stream().mapToDouble(Effect::cost).sum();
      double largest = Math.abs(scenario.perChildBefore()) + Math.abs(scenario.perChildAfter());
      assertThat(perChild).isCloseTo(scenario.perChildChange(), within(1e-9 * largest));
      assertThat(cost)
          .isCloseTo(
              scenario.costChange(),
              within(1e-9 * (scenario.costBefore() + Math.abs(scenario.costAfter()))));
    }
  }

  @Test
  @DisplayName("more cannot be saved than is spent")
  void impossible() {
    Assumptions assumed = new Assumptions(CHILDREN, 0, 0, 0, -20, 3_000_000, 0, 0);
    assertThat(Scenario.of(COST, assumed).possible()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, 0, 0",
    "-1, 0, 0, 0, 0, 0",
    "400, -400, 0, 0, 0, 0",
    "400, 0, -1, 0, 0, 0",
    "400, 0, 0, -1, 0, 0",
    "400, 0, 0, 0, 1.01, 0",
    "400, 0, 0, 0, -0.01, 0",
    "400, 0, 0, 0, 0, -1",
    "NaN, 0, 0, 0, 0, 0",
    "400, Infinity, 0, 0, 0, 0",
    "400, 0, Infinity, 0, 0, 0"
  })
  @DisplayName("what cannot be assumed is refused")
  void refused(double children, double more, double group, double unit, double share, double rise) {
    assertThatThrownBy(() -> new Assumptions(children, more, 1, group, 1, unit, share, rise))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "NaN", "Infinity"})
  @DisplayName("a cost that is none is refused")
  void noCost(double cost) {
    Assumptions nothing = new Assumptions(CHILDREN, 0, 0, 0, 0, 0, 0, 0);
    assertThatThrownBy(() -> Scenario.of(cost, nothing))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("the assumed cost takes its place among the others' published ones")
  void place() {
    assertThat(AssumedPlace.of(156_000, List.of(140_000.0, 156_000.0, 160_000.0)))
        .isEqualTo(new AssumedPlace(2, 4, 153_000, 3_000));
    assertThat(AssumedPlace.of(130_000, List.of(140_000.0, 150_000.0)))
        .isEqualTo(new AssumedPlace(1, 3, 140_000, -10_000));
    assertThat(AssumedPlace.of(170_000, List.of(140_000.0)))
        .isEqualTo(new AssumedPlace(2, 2, 155_000, 15_000));
  }
}
