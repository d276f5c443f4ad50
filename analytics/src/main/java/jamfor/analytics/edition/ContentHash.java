package jamfor.analytics.edition;

import jamfor.ingest.store.Slice;
import jamfor.ingest.store.Table;
import jamfor.ingest.store.Vectors;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;

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
  private static final int HEAD = 1 + Long.BYTES;

  /** Digests are much faster on many bytes at a time. */
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

  private final MessageDigest digest = sha256();

  private ContentHash() {}

  /** The hash of several results, in their order, in lower-case hexadecimal. */
  static String of(List<ResultRows> results) {
    MessageDigest whole = sha256();
    for (int i = 0; i < Layout.TABLES.size(); i++) {
      int table = i;
      if (Layout.LATER.contains(Layout.TABLES.get(i)) && areWithoutRows(results, i)) {
        // Without rows the content is what it was before there was such a table.
        continue;
      }
      ContentHash hash = new ContentHash();
      results.forEach(result -> hash.add(result.tables().get(table)));
      hash.flush();
      whole.update(hash.digest.digest());
    }
    return HexFormat.of().formatHex(whole.digest());
  }

  private static boolean areWithoutRows(List<ResultRows> results, int table) {
    return results.stream()
        .map(result -> result.tables().get(table))
        .allMatch(slice -> slice.from() == slice.to());
  }

  private void add(Slice slice) {
    Vectors vectors = slice.vectors();
    Table.Type[] types =
        vectors.table().columns().stream().map(Table.Column::type).toArray(Table.Type[]::new);
    IntFunction<byte[]> utf8 = vectors.utf8();
    for (int row = slice.from(); row < slice.to(); row++) {
      for (int column = 0; column < types.length; column++) {
        reserve(HEAD);
        if (vectors.isEmpty(column, row)) {
          buffer.put(NULL);
        } else if (types[column] == Table.Type.TEXT) {
          add(utf8.apply(vectors.word(column, row)));
        } else if (types[column] == Table.Type.NUMBER) {
          buffer.put(NUMBER).putLong(Double.doubleToLongBits(vectors.number(column, row)));
        } else {
          buffer.put(INTEGER).putLong(vectors.integer(column, row));
        }
      }
    }
  }

  private void add(byte[] text) {
    buffer.put(TEXT).putLong(text.length);
    if (text.length > buffer.capacity()) {
      flush();
      digest.update(text);
    } else {
      reserve(text.length);
      buffer.put(text);
    }
  }

  private void reserve(int bytes) {
    if (buffer.remaining() < bytes) {
      flush();
    }
  }

  private void flush() {
    digest.update(buffer.flip());
    buffer.clear();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
