package jamfor.web.words;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The tables, step after step: a database of any earlier version is brought to the newest when it
 * is opened, and one of a later version is left alone.
 */
final class Tables {

  /**
   * Never changed, only added to. Each can be done twice, since the database commits a change of
   * its tables at once, before the number of the step is written down.
   */
  private static final List<String> STEPS =
      List.of(
          """
          CREATE TABLE IF NOT EXISTS saved_view (
            token VARCHAR(32) PRIMARY KEY,
            name VARCHAR(80) NOT NULL,
            address VARCHAR(4000) NOT NULL,
            edition VARCHAR(200) NOT NULL,
            content_hash CHAR(64) NOT NULL,
            saved TIMESTAMP(3) WITH TIME ZONE NOT NULL)
          """,
          """
          CREATE TABLE IF NOT EXISTS meeting (
            token VARCHAR(32) PRIMARY KEY,
            reading VARCHAR(32) NOT NULL UNIQUE,
            title VARCHAR(80) NOT NULL,
            edition VARCHAR(200) NOT NULL,
            content_hash CHAR(64) NOT NULL,
            made TIMESTAMP(3) WITH TIME ZONE NOT NULL)
          """,
          """
          CREATE TABLE IF NOT EXISTS agenda_item (
            meeting VARCHAR(32) NOT NULL REFERENCES meeting,
            number INT NOT NULL,
            key_figure VARCHAR(200) NOT NULL,
            municipality VARCHAR(10),
            preparation VARCHAR(2000),
            PRIMARY KEY (meeting, number))
          """,
          """
          CREATE TABLE IF NOT EXISTS meeting_note (
            id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            meeting VARCHAR(32) NOT NULL,
            item INT NOT NULL,
            kind VARCHAR(10) NOT NULL,
            text VARCHAR(500) NOT NULL,
            written TIMESTAMP(3) WITH TIME ZONE NOT NULL,
            FOREIGN KEY (meeting, item) REFERENCES agenda_item (meeting, number))
          """);

  private Tables() {}

  static void bringUpToDate(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE IF NOT EXISTS step (number INT PRIMARY KEY)");
      int done = done(statement);
      if (done > STEPS.size()) {
        throw new SQLException("written by a later version of Jamför, step " + done);
      }
      for (int next = done + 1; next <= STEPS.size(); next++) {
        statement.execute(STEPS.get(next - 1));
        statement.execute("INSERT INTO step VALUES (" + next + ")");
        connection.commit();
      }
    }
  }

  private static int done(Statement statement) throws SQLException {
    try (ResultSet last = statement.executeQuery("SELECT COALESCE(MAX(number), 0) FROM step")) {
      last.next();
      return last.getInt(1);
    }
  }
}
