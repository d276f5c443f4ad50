package jamfor.analytics.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jamfor.analytics.figure.UnitFigure;
import jamfor.analytics.figure.UnitValue;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Unit;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Synthetic shares of schools. */
class UnitFunnelTest {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());
  private static final KeyFigure SHARE = CATALOGUE.getKeyFigure("year_9_all_criteria_own");
  private static final KeyFigure POINTS = CATALOGUE.getKeyFigure("year_9_merit_value_own");
  private static final KeyFigure COUNT = CATALOGUE.getKeyFigure("pupils_1_9");
  private static final Value HIDDEN = Value.missing(MissingReason.SUPPRESSED);

  private final List<UnitValue> values = new ArrayList<>();

  private void school(String code, Value share, Value pupils) {
    say(code, "skolverket.year_9_all_criteria", share);
    say(code, "skolverket.year_9_pupils", pupils);
  }

  private void school(String code, double share, double pupils) {
    school(code, Value.of(share), Value.of(pupils));
  }

  private void say(String code, String variable, Value value) {
    values.add(
        new UnitValue(
            "1435",
            Period.schoolYear(2024),
            Sex.T,
            variable,
            new Unit(code, Unit.Provider.MUNICIPAL),
            value,
            "delivery",
            7));
  }

  private UnitFunnel funnel() {
    return UnitFunnel.of(SHARE, UnitFigure.list(SHARE, values)).orElseThrow();
  }

  @Test
  void theBaselineIsOfAllPupilsTogether() {
    school("a", 50, 300);
    school("b", 80, 100);
    school("c", 100, 20);

    assertThat(funnel().baseline()).isCloseTo(100 * 250 / 420.0, within(1e-12));
    assertThat(funnel().of()).isEqualTo(3);
  }

  /** 81 of 263: Wilson's interval in Newcombe's paper of 1998, table I, is 0.2553 to 0.3662. */
  @Test
  void anIntervalIsWilsons() {
    school("a", 100 * 81 / 263.0, 263);
    school("b", 30, 100);
    school("c", 31, 100);

    UnitStanding one = funnel().find("a").orElseThrow();

    assertThat(one.interval().low()).isCloseTo(25.53, within(0.005));
    assertThat(one.interval().high()).isCloseTo(36.62, within(0.005));
  }

  /**
   * 50 per cent of 400 ∓ 1.959964 · √(0.25/n): with 100 pupils 40.2 to 59.8, with 25 30.4 to 69.6.
   */
  @Test
  void thePupilsOfASmallSchoolMayMoveItFarther() {
    school("small", 65, 20);
    school("large", 65, 180);
    school("rest", 35, 200);

    UnitFunnel funnel = funnel();

    assertThat(funnel.baseline()).isCloseTo(50, within(1e-12));
    assertThat(funnel.tau()).isEqualTo(Value.missing(MissingReason.TOO_FEW));
    UnitStanding small = funnel.find("small").orElseThrow();
    assertThat(small.inner().low()).isCloseTo(50 - 195.9964 * Math.sqrt(0.25 / 20), within(1e-4));
    assertThat(small.chance()).isEqualTo(Standing.Chance.WITHIN);
    assertThat(funnel.find("large").orElseThrow().chance()).isEqualTo(Standing.Chance.FAR_ABOVE);
  }

  @Test
  void aSchoolWithoutValueOrNumberTakesNoPartAndIsCounted() {
    school("a", 60, 30);
    school("b", 62, 30);
    school("c", 64, 30);
    school("hidden", HIDDEN, Value.of(12));
    school("unknown", Value.of(90), HIDDEN);
    say("silent", "skolverket.year_9_all_criteria", Value.of(91));

    UnitFunnel funnel = funnel();

    assertThat(funnel.of()).isEqualTo(6);
    assertThat(funnel.standings()).hasSize(3);
    assertThat(funnel.baseline()).isCloseTo(62, within(1e-12));
    assertThat(funnel.find("hidden")).isEmpty();
    assertThat(UnitFigure.list(SHARE, values))
        .extracting(UnitFigure::persons)
        .endsWith(HIDDEN, Value.missing(MissingReason.NOT_DELIVERED));
  }

  @Test
  void whatIsNoShareOfAKnownNumberHasNoFunnel() {
    say("a", "skolverket.pupils_1_9", Value.of(120));
    say("b", "skolverket.pupils_1_9", Value.of(80));
    say("c", "skolverket.pupils_1_9", Value.of(40));
    List<UnitFigure> counts = UnitFigure.list(COUNT, values);

    assertThat(UnitFunnel.of(COUNT, counts)).isEmpty();
    assertThat(counts)
        .extracting(UnitFigure::value)
        .containsExactly(Value.of(120), Value.of(80), Value.of(40));
    assertThat(counts)
        .allMatch(one -> one.persons().equals(Value.missing(MissingReason.NOT_APPLICABLE)));
  }

  /** How many a mean rests on is known; how far apart their values lie is not. */
  @Test
  void aMeanHasItsNumberAndNoFunnel() {
    say("a", "skolverket.year_9_merit_value", Value.of(216));
    say("a", "skolverket.year_9_pupils", Value.of(47));

    List<UnitFigure> points = UnitFigure.list(POINTS, values);

    assertThat(UnitFunnel.of(POINTS, points)).isEmpty();
    assertThat(points).extracting(UnitFigure::persons).containsExactly(Value.of(47));
  }

  @Test
  void twoAreNoFunnel() {
    school("a", 60, 30);
    school("b", 62, 30);

    assertThat(UnitFunnel.of(SHARE, UnitFigure.list(SHARE, values))).isEmpty();
  }
}
