package jamfor.web.chart;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * An option in the colours and at the size in which it is drawn.
 *
 * @param option as JSON
 * @param maps the borders that it names
 */
record Drawing(String option, int width, int height, List<Geometry> maps) {

  /** SHA-256 of what is drawn; the names of maps change with their borders. */
  String hash() {
    try {
      byte[] bytes = (width + "x" + height + option).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
