package jamfor.ingest.store;

import jamfor.ingest.catalogue.Source;
import jamfor.ingest.delivery.Deliveries;
import jamfor.ingest.row.Format;
import jamfor.ingest.row.RawFile;
import jamfor.ingest.row.Row;
import jamfor.ingest.row.UnreadableException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Pulls from Kolada kept as Parquet: kpi, municipality_id, year, gender, status, value. It stands
 * here and not beside the other formats because Parquet is read by DuckDB, which only this package
 * and the engine may use.
 */
public final class KoladaParquet implements Format {

  private static final int KEY_FIGURE = 0;
  private static final int MUNICIPALITY = 1;
  private static final int YEAR = 2;
  private static final int SEX = 3;
  private static final int STATUS = 4;
  private static final int VALUE = 5;
  private static final Set<String> WANTED =
      Set.of("kpi", "municipality_id", "year", "gender", "value");
  private static final Table PULL =
      new Table(
          "pull",
          List.of(
              new Table.Column("kpi", Table.Type.TEXT),
              new Table.Column("municipality_id", Table.Type.TEXT),
              new Table.Column("year", Table.Type.TEXT),
              new Table.Column("gender", Table.Type.TEXT),
              new Table.Column("status", Table.Type.TEXT),
              new Table.Column("value", Table.Type.NUMBER)));

  @Override
  public String name() {
    return "kolada-parquet";
  }

  @Override
  public boolean recognises(RawFile file, Source source) {
    return isParquet(file);
  }

  /** Whether the file begins as Parquet does. */
  public static boolean isParquet(RawFile file) {
    byte[] bytes = file.bytes();
    return bytes.length > 8
        && bytes[0] == 'P'
        && bytes[1] == 'A'
        && bytes[2] == 'R'
        && bytes[3] == '1';
  }

  @Override
  public void read(RawFile file, Source source, Consumer<Row> rows) throws UnreadableException {
    if (isShipped(file, source)) {
      readHere(file, rows);
    } else {
      new ParquetProcess().read(file.bytes(), WANTED, new Rows(rows));
    }
  }

  /**
   * All cells, for who looks for what must not be in them.
   *
   * @param cells takes a column's name, a position and a text
   */
  public void readCells(RawFile file, Source source, CellTaker cells) throws UnreadableException {
    if (!isShipped(file, source)) {
      new ParquetProcess()
          .read(
              file.bytes(),
              Set.of(),
              (row, texts) ->
                  texts.forEach((column, text) -> cells.take(column, "row " + row, text)));
    }
  }

  /** Takes a cell. */
  public interface CellTaker {
    void take(String column, String position, String text);
  }

  /**
   * What comes with Jamför is known by its hash and was looked through when it was taken in: it is
   * read in this process, for the first start should not wait for two more JVMs.
   */
  private static boolean isShipped(RawFile file, Source source) {
    String sha256 = Deliveries.sha256(file.bytes());
    return source.shipped().stream().anyMatch(one -> one.sha256().equals(sha256));
  }

  /** The rows of a table from elsewhere, whose columns may be any. */
  private record Rows(Consumer<Row> rows) implements ParquetProcess.Taker {
    @Override
    public void take(int row, Map<String, String> cells) {
      String sign = cells.getOrDefault("status", "");
      rows.accept(
          Row.of(
              row,
              "row " + row,
              cells.getOrDefault("municipality_id", ""),
              cells.getOrDefault("kpi", ""),
              cells.getOrDefault("year", ""),
              cells.getOrDefault("gender", ""),
              sign.isEmpty() ? cells.getOrDefault("value", "") : sign));
    }
  }

  private static void readHere(RawFile file, Consumer<Row> rows) throws UnreadableException {
    Path folder = Objects.requireNonNull(file.path().toAbsolutePath().getParent());
    String pull =
        "(SELECT kpi::VARCHAR AS kpi, municipality_id::VARCHAR AS municipality_id,"
            + " year::VARCHAR AS year, gender::VARCHAR AS gender, status::VARCHAR AS status,"
            + " value::DOUBLE AS value FROM "
            + DuckDb.parquet(file.path())
            + ")";
    try (Connection connection = DuckDb.open(folder);
        Scan scan = new Scan(connection, PULL, Scan.words(connection, PULL, pull), pull)) {
      Vectors vectors = new Vectors(PULL, scan.words());
      while (scan.next()) {
        scan.copy(0, scan.size(), vectors);
      }
      for (int i = 0; i < vectors.size(); i++) {
        rows.accept(row(vectors, i));
      }
    } catch (SQLException broken) {
      throw new UnreadableException("1", String.valueOf(broken.getMessage()));
    }
  }

  private static Row row(Vectors pull, int i) {
    String sign = pull.isEmpty(STATUS, i) ? "" : pull.text(STATUS, i);
    return Row.of(
        i + 1,
        "row " + (i + 1),
        text(pull, MUNICIPALITY, i),
        text(pull, KEY_FIGURE, i),
        text(pull, YEAR, i),
        text(pull, SEX, i),
        pull.isEmpty(VALUE, i) || !sign.isEmpty() ? sign : Double.toString(pull.number(VALUE, i)));
  }

  /** What is not written is the empty text, which no rule takes for anything. */
  private static String text(Vectors pull, int column, int i) {
    return pull.isEmpty(column, i) ? "" : pull.text(column, i);
  }
}
