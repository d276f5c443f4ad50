package jamfor.web.words;

import java.nio.file.Path;
import java.sql.SQLException;

/** What people wrote can be neither read nor added to now: everything else goes on. */
public final class WordsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WordsException(Path folder, SQLException cause) {
    super("The database in " + folder + ": " + cause.getMessage(), cause);
  }
}
