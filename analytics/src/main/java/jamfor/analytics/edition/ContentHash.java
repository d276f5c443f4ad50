package jamfor.analytics.edition;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of an edition's content in canonical form: of each table every cell of every row, in
 * order, texts as UTF-8 and doubles as their 64 bits; then the hash of those hashes. It does not
 * depend on engine, JDK, locale, day or how Parquet packs the rows.
 */
final class ContentHash {

  private static final byte NULL = 0;
  private static final byte NUMBER = 1;
  private static final byte INTEGER = 2;
  private static final byte TEXT = 3;

  private final List<MessageDigest> tables = Layout.TABLES.stream().map(any -> sha256()).toList();
  private final Map<String, byte[]> texts = new HashMap<>();
  private final ByteBuffer number = ByteBuffer.allocate(1 + Long.BYTES);

  /** The hash of several results, in their order. */
  static String of(List<ResultRows> results) {
    ContentHash hash = new ContentHash();
    for (ResultRows result : results) {
      for (int table = 0; table < Layout.TABLES.size(); table++) {
        for (@Nullable Object[] row : result.tables().get(table)) {
          hash.add(table, row);
        }
      }
    }
    return hash.text();
  }

  /** Adds the next row of a table, by its position in {@link Layout#TABLES}. */
  void add(int table, @Nullable Object[] row) {
    MessageDigest digest = tables.get(table);
    for (Object cell : row) {
      if (cell == null) {
        digest.update(NULL);
      } else if (cell instanceof Double value) {
        update(digest, NUMBER, Double.doubleToLongBits(value));
      } else if (cell instanceof Integer value) {
        update(digest, INTEGER, value);
      } else {
        byte[] text = texts.computeIfAbsent(cell.toString(), ContentHash::utf8);
        update(digest, TEXT, text.length);
        digest.update(text);
      }
    }
  }

  private void update(MessageDigest digest, byte kind, long bits) {
    number.clear();
    digest.update(number.put(kind).putLong(bits).array());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** In lower-case hexadecimal. Nothing can be added after. */
  String text() {
    MessageDigest whole = sha256();
    tables.forEach(table -> whole.update(table.digest()));
    return HexFormat.of().formatHex(whole.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
