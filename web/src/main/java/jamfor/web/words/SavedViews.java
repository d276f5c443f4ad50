package jamfor.web.words;

import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;

/**
 * The views that were saved. They are never listed, changed or taken away: who has a link has it.
 */
public final class SavedViews {

  /** Some forty megabytes at most, whoever writes. */
  public static final int MOST = 10_000;

  /** 96 random bits: nobody guesses them. */
  private static final int TOKEN_BYTES = 12;

  private final WordsStore store;
  private final SecureRandom random = new SecureRandom();
  private final int most;

  public SavedViews(WordsStore store) {
    this(store, MOST);
  }

  SavedViews(WordsStore store, int most) {
    this.store = store;
    this.most = most;
  }

  /**
   * Saves a view under a token of its own; empty when there is no room for another.
   *
   * @throws WordsException when it cannot be kept
   */
  public Optional<SavedView> save(
      OneLine name, String address, String edition, String contentHash, Instant now) {
    SavedView view =
        new SavedView(
            token(), name, address, edition, contentHash, now.truncatedTo(ChronoUnit.MILLIS));
    return store.commit(
        connection -> {
          try (PreparedStatement insert =
              connection.prepareStatement(
                  "INSERT INTO saved_view SELECT ?, ?, ?, ?, ?, ?"
                      + " WHERE (SELECT COUNT(*) FROM saved_view) < ?")) {
            insert.setString(1, view.token());
            insert.setString(2, view.name().text());
            insert.setString(3, view.address());
            insert.setString(4, view.edition());
            insert.setString(5, view.contentHash());
            insert.setObject(6, view.saved().atOffset(ZoneOffset.UTC));
            insert.setInt(7, most);
            return insert.executeUpdate() == 1 ? Optional.of(view) : Optional.empty();
          }
        });
  }

  private String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * The view of that token.
   *
   * @throws WordsException when it cannot be read
   */
  public Optional<SavedView> find(String token) {
    return store.read(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "SELECT token, name, address, edition, content_hash, saved FROM saved_view"
                      + " WHERE token = ?")) {
            select.setString(1, token);
            try (ResultSet found = select.executeQuery()) {
              return found.next() ? Optional.of(read(found)) : Optional.empty();
            }
          }
        });
  }

  private static SavedView read(ResultSet row) throws SQLException {
    return new SavedView(
        row.getString(1),
        new OneLine(row.getString(2)),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getObject(6, OffsetDateTime.class).toInstant());
  }
}
