package jamfor.analytics.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Comparisons;
import jamfor.analytics.figure.Figure;
import jamfor.analytics.figure.Figures;
import jamfor.analytics.uncertainty.Interval;
import jamfor.analytics.uncertainty.Shares;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Synthetic shares of synthetic numbers of pupils. */
class StandingsTest {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());
  private static final KeyFigure SHARE = CATALOGUE.getKeyFigure("year_9_all_criteria_own");
  private static final KeyFigure WITHOUT_N = CATALOGUE.getKeyFigure("N15419");
  private static final ComparatorGroup V8 = group("v8");
  private static final ComparatorGroup VASTRA_GOTALAND = group("vastra-gotaland");
  private static final Period YEAR = Period.schoolYear(2024);

  private final List<Figure> figures = new ArrayList<>();
  private final Map<Figures.Key, Value> persons = new HashMap<>();

  private static ComparatorGroup group(String id) {
    return Objects.requireNonNull(CATALOGUE.groups().get(id));
  }

  private void member(String code, Value share, Value of) {
    figures.add(new Figure(code, YEAR, Sex.T, share, List.of()));
    persons.put(new Figures.Key(YEAR, Sex.T, code), of);
  }

  private void member(String code, double share, double of) {
    member(code, Value.of(share), Value.of(of));
  }

  private Figures made() {
    return new Figures(figures, Map.of(), Map.of(), persons, Map.of(), List.of(), List.of());
  }

  private List<Standing> standings(ComparatorGroup... groups) {
    return Standings.compute(
        SHARE,
        made(),
        Comparisons.compute(SHARE, made(), List.of(groups), Map.of()),
        List.of(groups),
        V8);
  }

  @Test
  void theBaselineIsOfAllPersonsTogether() {
    member("1421", 50, 300);
    member("1427", 80, 100);
    member("1430", 100, 20);

    List<Standing> all = standings(V8);

    assertThat(all).extracting(Standing::municipality).containsExactly("1421", "1427", "1430");
    assertThat(all)
        .allSatisfy(one -> assertThat(one.baseline()).isCloseTo(100 * 250 / 420.0, within(1e-12)));
    assertThat(all.get(0).chance()).isEqualTo(Standing.Chance.FAR_BELOW);
    assertThat(all.get(1).chance()).isEqualTo(Standing.Chance.FAR_ABOVE);
  }

  @Test
  void onlyTheCooperationsPlacesHaveAnInterval() {
    member("1421", 60, 30);
    member("1427", 62, 30);
    member("1430", 99, 1000);

    for (Standing one : standings(V8, VASTRA_GOTALAND)) {
      assertThat(one.firstRank().isPresent()).isEqualTo(one.group().equals("v8"));
      assertThat(one.lastRank().isPresent()).isEqualTo(one.group().equals("v8"));
    }
    Standing surelyFirst = standings(V8).get(2);
    assertThat(surelyFirst.firstRank()).hasValue(1);
    assertThat(surelyFirst.lastRank()).hasValue(1);
    Standing second = standings(V8).get(0);
    assertThat(second.firstRank()).hasValue(2);
    assertThat(second.lastRank()).hasValue(3);
  }

  /** A wrong place among fewer is no place. */
  @ParameterizedTest
  @CsvSource({"not_delivered", "suppressed"})
  void anUnknownNumberBehindOneValueLeavesNobodyAStanding(String reason) {
    member("1421", 60, 30);
    member("1427", 62, 30);
    member("1439", 64, 30);
    member("1430", Value.of(70), Value.missing(MissingReason.of(reason)));

    assertThat(standings(V8)).isEmpty();
  }

  @Test
  void whoHasNoValueIsLeftOut() {
    member("1421", 60, 30);
    member("1427", 62, 30);
    member("1439", 64, 30);
    member("1430", Value.missing(MissingReason.SUPPRESSED), Value.of(4));

    assertThat(standings(V8))
        .extracting(Standing::municipality)
        .containsExactly("1421", "1427", "1439");
  }

  @Test
  void twoAreNoGroup() {
    member("1421", 60, 30);
    member("1427", 62, 30);

    assertThat(standings(V8)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"100.5, 30", "-0.5, 30", "50, 0"})
  void whatIsNoShareHasNeitherStandingNorInterval(double share, double of) {
    member("1421", 60, 30);
    member("1427", 62, 30);
    member("1439", 64, 30);
    member("1430", share, of);

    assertThat(standings(V8)).isEmpty();
    assertThat(FigureIntervals.compute(made()))
        .extracting(FigureInterval::municipality)
        .containsExactly("1421", "1427", "1439");
  }

  @Test
  void aKeyFigureWithoutNHasNoStandings() {
    member("1421", 60, 30);
    member("1427", 62, 30);
    member("1439", 64, 30);
    List<Comparison> comparisons = Comparisons.compute(WITHOUT_N, made(), List.of(V8), Map.of());

    assertThat(Standings.compute(WITHOUT_N, made(), comparisons, List.of(V8), V8)).isEmpty();
  }

  @Test
  void theIntervalIsWilsonsInPerCent() {
    member("1430", 65, 100);

    FigureInterval one = FigureIntervals.compute(made()).get(0);

    Interval wilson = Shares.wilson(65, 100, 0.95).orElseThrow();
    assertThat(one.municipality()).isEqualTo("1430");
    assertThat(one.persons()).isEqualTo(100);
    assertThat(one.low()).isCloseTo(100 * wilson.low(), within(1e-9));
    assertThat(one.high()).isCloseTo(100 * wilson.high(), within(1e-9));
    assertThat(one.low()).isCloseTo(55.2544432969, within(1e-9));
  }

  /** All 49 of the county: twice as many above as below by much more than chance. */
  @Test
  void limitsAreWiderWhereMembersDifferByMoreThanChance() {
    int i = 0;
    for (String code : VASTRA_GOTALAND.members().stream().sorted().toList()) {
      member(code, 40 + i++, 200);
    }

    Standing one = standings(VASTRA_GOTALAND).get(0);

    assertThat(one.phi().get()).isGreaterThan(2);
    double chanceAlone =
        1.959963984540054 * Math.sqrt(one.baseline() * (100 - one.baseline()) / 200);
    assertThat((one.inner().high() - one.inner().low()) / 2).isGreaterThan(chanceAlone);
    double widened =
        1.959963984540054
            * Math.hypot(one.tau().get(), Math.sqrt(one.baseline() * (100 - one.baseline()) / 200));
    assertThat((one.inner().high() - one.inner().low()) / 2).isCloseTo(widened, within(1e-9));
  }

  @Test
  void eightAreTooFewToSayHowMuchMembersDiffer() {
    for (String code : V8.members()) {
      member(code, 60, 50);
    }

    assertThat(standings(V8))
        .hasSize(8)
        .allSatisfy(
            one -> {
              assertThat(one.phi()).isEqualTo(Value.missing(MissingReason.TOO_FEW));
              assertThat(one.tau()).isEqualTo(Value.missing(MissingReason.TOO_FEW));
              assertThat(one.chance()).isEqualTo(Standing.Chance.WITHIN);
              assertThat(one.shrunken()).isEqualTo(Value.of(60));
            });
  }

  /** Peers are compared with the one whose peers they are, which is no part of their baseline. */
  @Test
  void aMunicipalityStandsBesideItsPeers() {
    ComparatorGroup peers = CATALOGUE.listSimilar("1430").get(0);
    List<String> three = peers.members().stream().sorted().limit(3).toList();
    three.forEach(code -> member(code, 50, 100));
    member("1430", 90, 100);

    List<Standing> all = standings(peers);

    assertThat(all).hasSize(4).allSatisfy(one -> assertThat(one.baseline()).isEqualTo(50));
    Optional<Standing> munkedal =
        all.stream().filter(one -> one.municipality().equals("1430")).findFirst();
    assertThat(munkedal.map(Standing::chance)).contains(Standing.Chance.FAR_ABOVE);
  }

  @ParameterizedTest
  @CsvSource({
    "19.9, FAR_BELOW",
    "20, BELOW",
    "29.9, BELOW",
    "30, WITHIN",
    "70, WITHIN",
    "70.1, ABOVE",
    "80, ABOVE",
    "80.1, FAR_ABOVE"
  })
  void beyondALimitIsBeyondIt(double value, Standing.Chance expected) {
    Value none = Value.missing(MissingReason.TOO_FEW);
    Standing one =
        new Standing(
            "v8",
            YEAR,
            Sex.T,
            "1430",
            100,
            value,
            OptionalInt.empty(),
            OptionalInt.empty(),
            none,
            50,
            none,
            none,
            new Interval(30, 70),
            new Interval(20, 80));

    assertThat(one.chance()).isEqualTo(expected);
  }
}
