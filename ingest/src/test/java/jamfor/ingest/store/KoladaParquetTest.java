package jamfor.ingest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.row.RawFile;
import jamfor.ingest.row.Row;
import jamfor.ingest.row.UnreadableException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parquet from elsewhere is read in another process, and that process may fall. */
class KoladaParquetTest {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());
  private static final Source PULLS =
      Objects.requireNonNull(CATALOGUE.sources().get("kolada-pulls"));

  @TempDir Path folder;

  @Test
  void theOtherProcessReadsWhatThisOneReads() throws IOException, UnreadableException {
    Path pull = Datasets.root().resolve("sources/kolada-pulls/files/2024-01-30.parquet");
    RawFile shipped = raw(Files.write(folder.resolve("a.parquet"), Files.readAllBytes(pull)));
    List<Row> here = new ArrayList<>();
    new KoladaParquet().read(shipped, PULLS, here::add);
    List<Row> there = new ArrayList<>();
    new KoladaParquet().read(shipped, unknown(), there::add);

    assertThat(here).hasSizeGreaterThan(50_000);
    assertThat(there).hasSameSizeAs(here);
    for (int i = 0; i < here.size(); i++) {
      assertThat(there.get(i)).isEqualTo(withPlainNumber(here.get(i)));
    }
  }

  /** The same source, which ships nothing: its files are from elsewhere. */
  private static Source unknown() {
    return new Source(
        PULLS.id(),
        PULLS.publisher(),
        PULLS.title(),
        PULLS.delivers(),
        PULLS.licence(),
        PULLS.cite(),
        PULLS.url(),
        PULLS.copy(),
        PULLS.copyNote(),
        PULLS.format(),
        PULLS.absence(),
        PULLS.signs(),
        PULLS.threshold(),
        PULLS.variables(),
        PULLS.layout(),
        PULLS.fetch(),
        PULLS.publications(),
        List.of());
  }

  private static Row withPlainNumber(Row row) {
    String value =
        row.value().matches("-?\\d+\\.\\d+(E-?\\d+)?")
            ? new BigDecimal(row.value()).stripTrailingZeros().toPlainString()
            : row.value();
    return Row.of(
        row.number(), row.position(), row.place(), row.variable(), row.period(), row.sex(), value);
  }

  @Test
  void allColumnsAreLookedThroughAndCellsStandAsTheyAre() throws Exception {
    Path file =
        parquet(
            "SELECT 'a text' AS note, 198502280010 AS number, 198502280010::DOUBLE AS floating,"
                + " ['in', 'a list'] AS list, NULL::VARCHAR AS nothing, NULL::DOUBLE AS no_number,"
                + " 84.4::DOUBLE AS decimals, 176136::DOUBLE AS whole, 1e-7::DOUBLE AS small,"
                + " 7.50::DECIMAL(9, 2) AS exact, '84,4' AS comma, 'NaN'::DOUBLE AS none");
    List<String> cells = new ArrayList<>();

    new KoladaParquet()
        .readCells(
            raw(file),
            PULLS,
            (column, position, text) -> cells.add(column + " " + position + " " + text));

    assertThat(cells)
        .containsExactly(
            "note row 1 a text",
            "number row 1 198502280010",
            "floating row 1 198502280010",
            "list row 1 [in, a list]",
            "decimals row 1 84.4",
            "whole row 1 176136",
            "small row 1 0.0000001",
            "exact row 1 7.50",
            "comma row 1 84,4",
            "none row 1 NaN");
  }

  @Test
  void aFileWithoutAColumnIsRefusedByName() throws Exception {
    RawFile file = raw(parquet("SELECT 'N1' AS kpi"));

    assertThatThrownBy(() -> new KoladaParquet().read(file, PULLS, row -> {}))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith("no column ");
  }

  @Test
  void brokenFilesAreRefusedAndThisProcessGoesOn() throws Exception {
    byte[] right = Files.readAllBytes(pull());
    byte[] noFooter = Arrays.copyOf(right, right.length / 2);
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    System.arraycopy(right, 0, noise, 0, 4);
    System.arraycopy(right, right.length - 8, noise, noise.length - 8, 8);
    for (byte[] wrong : List.of(noFooter, noise)) {
      RawFile file = new RawFile("wrong.parquet", folder, wrong);
      assertThatThrownBy(() -> new KoladaParquet().read(file, PULLS, row -> {}))
          .isInstanceOfSatisfying(
              UnreadableException.class, broken -> assertThat(broken.rule()).isEqualTo("F001"));
    }
  }

  @Test
  void aCellThatIsFarTooLongIsRefused() throws Exception {
    RawFile file = raw(parquet("SELECT repeat('a', 20000) AS note"));

    assertThatThrownBy(() -> new KoladaParquet().readCells(file, PULLS, (a, b, c) -> {}))
        .isInstanceOf(UnreadableException.class)
        .hasMessage("a cell of more than 10000 bytes");
  }

  @Test
  void aFewBytesThatStandForMillionsOfRowsAreRefused() throws Exception {
    RawFile file = raw(parquet("SELECT 1 AS one FROM range(2000001)"));
    assertThat(file.bytes()).hasSizeLessThan(100_000);

    assertThatThrownBy(() -> new KoladaParquet().readCells(file, PULLS, (a, b, c) -> {}))
        .isInstanceOf(UnreadableException.class)
        .hasMessage("more than 2000000 rows");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "over its time, 50, -Xmx256m",
    "without the memory to begin with, 60000, -Xmx1k",
    "without the memory to read, 60000, -XX:MaxMetaspaceSize=3m"
  })
  void aProcessThatDoesNotComeToItsEndIsAFindingAndLeavesNothing(
      String what, long milliseconds, String limit) throws Exception {
    byte[] bytes = Files.readAllBytes(pull());
    Set<Path> before = leftovers();

    assertThatThrownBy(
            () ->
                new ParquetProcess(Duration.ofMillis(milliseconds), limit)
                    .read(bytes, Set.of(), (row, cells) -> {}))
        .as(what)
        .isInstanceOfSatisfying(
            UnreadableException.class, stopped -> assertThat(stopped.rule()).isEqualTo("F080"));
    assertThat(leftovers()).isEqualTo(before);
  }

  private static Set<Path> leftovers() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith("jamfor-parquet-"))
          .collect(Collectors.toCollection(HashSet::new));
    }
  }

  private Path pull() throws SQLException {
    return parquet(
        "SELECT 'N' || (range % 40) AS kpi, '1430' AS municipality_id, 1990 + range % 30 AS year,"
            + " 'T' AS gender, '' AS status, random() AS value FROM range(200000)");
  }

  private Path parquet(String query) throws SQLException {
    Path file = folder.resolve("sent.parquet");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("COPY (" + query + ") TO " + DuckDb.literal(file) + " (FORMAT parquet)");
    }
    return file;
  }

  private static RawFile raw(Path file) throws IOException {
    return new RawFile(String.valueOf(file.getFileName()), file, Files.readAllBytes(file));
  }
}
