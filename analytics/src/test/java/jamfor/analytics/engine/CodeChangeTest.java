package jamfor.analytics.engine;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.analytics.figure.Figure;
import jamfor.analytics.figure.FigurePlan;
import jamfor.analytics.figure.Figures;
import jamfor.analytics.figure.Withheld;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.store.FactStore;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Observation;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.UnitList;
import jamfor.ingest.vocabulary.Value;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A series runs across a change of code, and stops at a merger and at a split. */
class CodeChangeTest {

  private static final Catalogue CATALOGUE = TrialComputation.CATALOGUE;
  private static final FigurePlan PLAN = FigurePlan.of(CATALOGUE.getKeyFigure("N11008"), CATALOGUE);
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private static final Engine DUCKDB = new DuckDbEngine();

  private static Engine spark;

  @TempDir private Path home;

  @BeforeAll
  static void start() {
    spark = SparkEngine.local(2);
  }

  @AfterAll
  static void stop() {
    spark.close();
  }

  @Test
  void theFiguresStandUnderTodaysCode() {
    store(
        given("NO-2022", 2019, 1),
        given("NO-5438", 2020, 2),
        given("NO-5624", 2024, 3),
        given("NO-0228", 2015, 4),
        given("NO-3224", 2024, 5),
        given("NO-1719", 2017, 6),
        given("NO-5037", 2018, 7),
        given("NO-1721", 2017, 8),
        given("1917", 2006, 9),
        given("0331", 2007, 10));

    assertThat(series("NO-5624")).isEqualTo("{2019=1.0, 2020=2.0, 2024=3.0}");
    assertThat(series("NO-3224")).isEqualTo("{2015=4.0, 2024=5.0}");
    assertThat(series("NO-5037")).isEqualTo("{2017=6.0, 2018=7.0}");
    assertThat(series("NO-5038")).isEqualTo("{2017=8.0}");
    assertThat(series("0331")).isEqualTo("{2006=9.0, 2007=10.0}");
    assertThat(series("NO-2022")).isEqualTo("{}");
  }

  /** The new Ålesund is not the old one: it was merged in 2020 and split in 2024. */
  @Test
  void mergersAndSplitsBeginAnew() {
    store(given("NO-1504", 2019, 1), given("NO-1507", 2020, 2), given("NO-1508", 2024, 3));

    assertThat(series("NO-1504")).isEqualTo("{2019=1.0}");
    assertThat(series("NO-1507")).isEqualTo("{2020=2.0}");
    assertThat(series("NO-1508")).isEqualTo("{2024=3.0}");
  }

  @Test
  void whereBothCodesAreGivenTheLaterOneCounts() {
    store(given("NO-5438", 2023, 1), given("NO-5624", 2023, 2));

    assertThat(series("NO-5624")).isEqualTo("{2023=2.0}");
  }

  private String series(String code) {
    Computation<TreeMap<String, Double>> known =
        block -> {
          TreeMap<String, Double> values = new TreeMap<>();
          for (Figure figure : Figures.compute(PLAN, block, Withheld.NOTHING).figures()) {
            if (figure.municipality().equals(code) && figure.value().known()) {
              values.put(figure.period().text(), figure.value().get());
            }
          }
          return values;
        };
    FactFiles facts = new FactFiles(home.resolve("facts").toString(), List.of("one"));
    String here = DUCKDB.run(facts, List.of(PLAN.block()), known).get(0).toString();
    assertThat(spark.run(facts, List.of(PLAN.block()), known).get(0)).hasToString(here);
    return here;
  }

  private void store(Observation... observations) {
    new FactStore(home)
        .write(
            new Delivery("one", "synthetic", "synthetic", DAY, DAY, "a test", 1),
            List.of(observations),
            UnitList.NONE,
            new Findings());
  }

  private static Observation given(String municipality, int year, double value) {
    return new Observation(
        PLAN.block().variables().get(0),
        Period.year(year),
        Sex.T,
        municipality,
        Optional.empty(),
        Value.of(value),
        1);
  }
}
