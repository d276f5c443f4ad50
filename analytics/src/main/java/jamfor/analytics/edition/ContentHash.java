package jamfor.analytics.edition;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of an edition's content in canonical form: every cell of every row, in order, texts
 * as UTF-8 and doubles as their 64 bits. It does not depend on engine, JDK, locale, day or how
 * Parquet packs the rows.
 */
final class ContentHash {

  private final MessageDigest digest;
  private final DataOutputStream out;

  ContentHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
    out = new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
  }

  ContentHash add(ResultRows rows) {
    try {
      out.writeUTF(rows.keyFigure());
      for (List<@Nullable Object[]> table : rows.tables()) {
        out.writeInt(table.size());
        for (@Nullable Object[] row : table) {
          for (Object cell : row) {
            add(cell);
          }
        }
      }
      return this;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void add(@Nullable Object cell) throws IOException {
    if (cell == null) {
      out.writeByte(0);
    } else if (cell instanceof Double number) {
      out.writeByte(1);
      out.writeLong(Double.doubleToLongBits(number));
    } else if (cell instanceof Integer integer) {
      out.writeByte(2);
      out.writeInt(integer);
    } else {
      out.writeByte(3);
      out.writeUTF(cell.toString());
    }
  }

  /** In lower-case hexadecimal. */
  String text() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
