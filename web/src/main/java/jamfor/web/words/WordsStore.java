package jamfor.web.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/**
 * The one database of what people write, in the working folder's {@code words}. It is opened when
 * first needed, so that a start need not wait for it, and then held: the file is locked as the
 * working folder is, and a second server on the same folder is turned away.
 */
public final class WordsStore implements AutoCloseable {

  private final Path folder;
  private @Nullable Connection connection;

  /**
   * @param home the working folder
   */
  public WordsStore(Path home) {
    this.folder = home.resolve("words");
  }

  /** Something done in the database. */
  interface Work<T> {
    T in(Connection connection) throws SQLException;
  }

  /**
   * Does all of it or nothing, one after the other; what is done lies on the disk on return.
   *
   * @throws WordsException when the database cannot be opened, read or written
   */
  synchronized <T> T commit(Work<T> work) {
    try {
      Connection open = open();
      try (Statement statement = open.createStatement()) {
        T done = work.in(open);
        open.commit();
        // A commit alone is written down some time later.
        statement.execute("CHECKPOINT SYNC");
        return done;
      } catch (SQLException | RuntimeException failed) {
        open.rollback();
        throw failed;
      }
    } catch (SQLException failed) {
      throw new WordsException(folder, failed);
    }
  }

  /**
   * Asks without changing anything.
   *
   * @throws WordsException when the database cannot be opened or read
   */
  synchronized <T> T read(Work<T> work) {
    try {
      Connection open = open();
      try {
        return work.in(open);
      } finally {
        open.rollback();
      }
    } catch (SQLException failed) {
      throw new WordsException(folder, failed);
    }
  }

  private Connection open() throws SQLException {
    if (connection == null) {
      JdbcDataSource database = new JdbcDataSource();
      database.setURL(
          "jdbc:h2:file:"
              + folder.resolve("words").toAbsolutePath()
              + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
      try {
        Files.createDirectories(folder);
      } catch (IOException failed) {
        throw new SQLException(failed);
      }
      Connection opened = database.getConnection();
      try {
        opened.setAutoCommit(false);
        Tables.bringUpToDate(opened);
      } catch (SQLException | RuntimeException failed) {
        opened.close();
        throw failed;
      }
      connection = opened;
    }
    return connection;
  }

  @Override
  public synchronized void close() {
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException failed) {
        throw new WordsException(folder, failed);
      } finally {
        connection = null;
      }
    }
  }
}
