package jamfor.ingest.store;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Observation;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Unit;
import jamfor.ingest.vocabulary.UnitList;
import jamfor.ingest.vocabulary.Value;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactStoreTest {

  private static final LocalDate DAY = LocalDate.of(2024, 1, 30);
  private static final Delivery DELIVERY =
      new Delivery("abc", "synthetic", "synthetic.csv", DAY, DAY, "a test", 1);
  private static final List<String> VARIABLES =
      List.of("kolada.N1", "kolada.N10", "kolada.n1", "kolada.Å", "kolada.Ö", "kolada.😀", "rs.1");

  @TempDir private Path home;

  /** The database sorts the same rows: the file must stand as it would have them. */
  @ParameterizedTest
  @CsvSource({"1, 0", "2, 1", "3, 3000", "4, 70000"})
  void factsStandInTheOrderInWhichTheEnginesSort(long seed, int size) throws SQLException {
    List<Observation> observations = random(new Random(seed), size);
    FactStore store = new FactStore(home);
    store.write(DELIVERY, observations, UnitList.NONE, new Findings());

    String file = "read_parquet('" + store.folder().resolve("abc.parquet") + "')";
    List<String> rows = rows("FROM " + file);
    assertThat(rows).hasSize(size);
    assertThat(rows)
        .isEqualTo(
            rows(
                "FROM "
                    + file
                    + " ORDER BY variable, period, sex, municipality, unit NULLS FIRST, row"));
  }

  @Test
  void whatIsReadIsWhatWasWritten() {
    List<Observation> observations = random(new Random(5), 20_000);
    FactStore store = new FactStore(home);
    store.write(DELIVERY, observations, UnitList.NONE, new Findings());

    assertThat(store.read(DELIVERY)).containsExactlyInAnyOrderElementsOf(observations);
  }

  private static List<Observation> random(Random random, int size) {
    List<Observation> observations = new ArrayList<>();
    IntStream.range(0, size)
        .forEach(
            row ->
                observations.add(
                    new Observation(
                        VARIABLES.get(random.nextInt(VARIABLES.size())),
                        random.nextBoolean()
                            ? Period.year(1998 + random.nextInt(20))
                            : Period.schoolYear(1998 + random.nextInt(20)),
                        Sex.values()[random.nextInt(3)],
                        random.nextBoolean() ? "1430" : "NO-5037",
                        unit(random),
                        random.nextInt(10) == 0
                            ? Value.missing(MissingReason.SUPPRESSED)
                            : Value.of(random.nextInt(1000) / 10.0),
                        row + 1)));
    return observations;
  }

  private static Optional<Unit> unit(Random random) {
    int number = random.nextInt(12);
    return number < 6
        ? Optional.empty()
        : Optional.of(
            new Unit(
                String.valueOf(number),
                Unit.Provider.values()[number % Unit.Provider.values().length]));
  }

  private static List<String> rows(String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet all = connection.createStatement().executeQuery(query)) {
      while (all.next()) {
        StringBuilder row = new StringBuilder();
        for (int column = 1; column <= all.getMetaData().getColumnCount(); column++) {
          row.append(all.getString(column)).append(' ');
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }
}
