package jamfor.web.chart;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/**
 * Borders as GeoJSON: a resource of its own, so that no chart carries them.
 *
 * @param name with twelve digits of the content's SHA-256: other borders have another name
 */
record Geometry(String name, String json) {

  private static final int DIGITS = 12;

  static Geometry of(String name, Collection<String> features) {
    String json =
        "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",\n", features) + "]}";
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
      return new Geometry(name + "-" + HexFormat.of().formatHex(digest).substring(0, DIGITS), json);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
