package jamfor.ingest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DuckDbTest {

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "reading a file outside | SELECT * FROM read_csv('{out}/secret.csv')",
        "reading it as text | SELECT * FROM read_text('{out}/secret.csv')",
        "reading it by its name alone | SELECT * FROM '{out}/secret.csv'",
        "reading it by a way through the store | SELECT * FROM read_csv('{in}/../out/secret.csv')",
        "reading Parquet outside | SELECT * FROM read_parquet('{out}/*.parquet')",
        "listing files outside | SELECT * FROM glob('{out}/*')",
        "reading over the network | SELECT * FROM read_csv('http://127.0.0.1:9/a.csv')",
        "writing outside | COPY (SELECT 1) TO '{out}/written.csv'",
        "writing out all of it | EXPORT DATABASE '{out}/all'",
        "attaching a database outside | ATTACH '{out}/other.duckdb' AS other",
        "installing an extension | INSTALL httpfs",
        "loading an extension | LOAD httpfs",
        "loading one by its file | LOAD '{out}/evil.duckdb_extension'",
        "opening up again | SET enable_external_access = true",
        "allowing another folder | SET allowed_directories = ['/']",
        "allowing one more file | SET allowed_paths = ['{out}/secret.csv']",
        "unlocking | SET lock_configuration = false",
        "unlocking by a reset | RESET lock_configuration",
        "taking more memory | SET memory_limit = '100GB'",
        "another folder for what is too large | SET temp_directory = '{out}'",
        "extensions that nobody signed | SET allow_unsigned_extensions = true",
        "a pragma | PRAGMA memory_limit = '100GB'"
      })
  void nothingOutsideTheFolderIsReached(String what, String sql) throws Exception {
    Path store = Files.createDirectory(folder.resolve("in"));
    Path outside = Files.createDirectory(folder.resolve("out"));
    Files.writeString(outside.resolve("secret.csv"), "a\n1\n");
    String here = sql.replace("{out}", outside.toString()).replace("{in}", store.toString());

    try (Connection connection = DuckDb.open(store);
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(here.strip()))
          .as(what)
          .isInstanceOf(SQLException.class)
          .hasMessageMatching(
              "(?is).*(Permission Error|configuration has been locked|Cannot|disabled).*");
    }
    assertThat(outside.toFile().list()).containsExactly("secret.csv");
  }

  @Test
  void theFolderItselfIsReached() throws Exception {
    Path store = Files.createDirectory(folder.resolve("it's the store"));
    String file = DuckDb.literal(store.resolve("a.parquet"));

    try (Connection connection = DuckDb.open(store);
        Statement statement = connection.createStatement()) {
      statement.execute("COPY (SELECT 7 AS a) TO " + file + " (FORMAT parquet)");
      try (ResultSet read = statement.executeQuery("SELECT a FROM read_parquet(" + file + ")")) {
        assertThat(read.next()).isTrue();
        assertThat(read.getInt(1)).isEqualTo(7);
      }
    }
  }

  /** A sibling that the name would fit, were it a pattern, has another value. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"a[b]", "[ab]", "a*", "a?", "100%25", "{a,b}", "a=3", "a\\b", "it's", "år 2024"})
  void aFolderMayHaveAnyName(String name) throws Exception {
    write(Files.createDirectories(folder.resolve("ab/facts")), 8);
    Path store = Files.createDirectories(folder.resolve(name).resolve("facts"));
    write(store, 7);

    try (Connection connection = DuckDb.open(store);
        Statement statement = connection.createStatement();
        ResultSet read =
            statement.executeQuery("SELECT a FROM " + DuckDb.parquet(store.resolve("a.parquet")))) {
      assertThat(read.next()).isTrue();
      assertThat(read.getInt(1)).isEqualTo(7);
      assertThat(read.next()).isFalse();
    }
  }

  private static void write(Path store, int value) throws SQLException {
    try (Connection connection = DuckDb.open(store);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "COPY (SELECT %d AS a) TO %s (FORMAT parquet)"
              .formatted(value, DuckDb.literal(store.resolve("a.parquet"))));
    }
  }

  @Test
  void memoryIsBoundedAndWhatDoesNotFitGoesToTheFolder() throws Exception {
    try (Connection connection = DuckDb.open(folder)) {
      assertThat(setting(connection, "memory_limit")).isEqualTo("1.8 GiB");
      assertThat(setting(connection, "temp_directory"))
          .isEqualTo(folder.resolve("unfinished").toString());
      assertThat(setting(connection, "lock_configuration")).isEqualTo("true");
    }
  }

  private static String setting(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet read =
            statement.executeQuery("SELECT current_setting(" + DuckDb.literal(name) + ")")) {
      read.next();
      return read.getString(1);
    }
  }
}
