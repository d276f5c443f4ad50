package jamfor.ingest.check;

import java.nio.charset.StandardCharsets;

/** Looks for texts in the bytes of a file without reading it as text. */
final class Bytes {

  private static final int HEAD = 1024;

  private Bytes() {}

  /** The beginning, each byte a character, without blanks and a byte order mark. */
  static String head(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    return head.replace("\u00EF\u00BB\u00BF", "").stripLeading();
  }

  /** Whether the bytes are packed, so that no text stands in them as it is. */
  static boolean packed(byte[] bytes) {
    String head = head(bytes);
    return head.startsWith("PK") || head.startsWith("PAR1");
  }

  /** The line that a position is on, from 1. */
  static String line(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return "row " + line;
  }
}
