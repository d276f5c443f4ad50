package jamfor.analytics.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * SHA-256, in lower-case hexadecimal, of what is published: of a key figure the bytes of its
 * results, of an edition a line for each of its key figures and texts. The bytes are the same
 * whatever the engine, JDK, locale or day.
 */
final class ContentHash {

  private ContentHash() {}

  /** Of a key figure's results, as {@link ResultFile} keeps them. */
  static String of(byte[] content) {
    return HexFormat.of().formatHex(sha256().digest(content));
  }

  /**
   * Of an edition: its key figures in their order, each with the hash of its results, then its
   * texts by name, each with its hash.
   */
  static String of(List<StoredResult> results, Map<String, String> texts) {
    StringBuilder lines = new StringBuilder();
    for (StoredResult one : results) {
      lines.append(one.keyFigure()).append(' ').append(one.content()).append('\n');
    }
    texts.forEach(
        (name, hash) -> lines.append("text ").append(name).append(' ').append(hash).append('\n'));
    return of(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
