package jamfor.ingest.store;

import jamfor.ingest.catalogue.Source;
import jamfor.ingest.row.Format;
import jamfor.ingest.row.RawFile;
import jamfor.ingest.row.Row;
import jamfor.ingest.row.UnreadableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Pulls from Kolada kept as Parquet: kpi, municipality_id, year, gender, status, value. It stands
 * here and not beside the other formats because Parquet is read by DuckDB, which only this package
 * and the engine may use.
 */
public final class KoladaParquet implements Format {

  @Override
  public String name() {
    return "kolada-parquet";
  }

  @Override
  public boolean recognises(RawFile file, Source source) {
    byte[] bytes = file.bytes();
    return bytes.length > 8
        && bytes[0] == 'P'
        && bytes[1] == 'A'
        && bytes[2] == 'R'
        && bytes[3] == '1';
  }

  @Override
  public void read(RawFile file, Source source, Consumer<Row> rows) throws UnreadableException {
    Path folder = Objects.requireNonNull(file.path().toAbsolutePath().getParent());
    if (!Files.isRegularFile(file.path())) {
      throw new UnreadableException("1", "no such file");
    }
    try (Connection connection = DuckDb.open(folder);
        Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT kpi, municipality_id, year, gender, status, value FROM read_parquet("
                    + DuckDb.literal(file.path().toAbsolutePath())
                    + ")")) {
      int number = 0;
      while (result.next()) {
        number++;
        double value = result.getDouble(6);
        boolean empty = result.wasNull();
        String sign = Objects.requireNonNullElse(result.getString(5), "");
        rows.accept(
            Row.of(
                number,
                "row " + number,
                result.getString(2),
                result.getString(1),
                result.getString(3),
                result.getString(4),
                empty || !sign.isEmpty() ? sign : Double.toString(value)));
      }
    } catch (SQLException broken) {
      throw new UnreadableException("1", String.valueOf(broken.getMessage()));
    }
  }
}
