package jamfor.ingest.delivery;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of the ledger: a JSON object whose last member is the CRC-32 of the object without it.
 * Lines from before there was one have none: they are taken as they are when they hold nothing but
 * what such lines held, which no damaged line of today's does.
 */
final class LedgerLine {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern SEALED =
      Pattern.compile("(\\{.*),\"crc32\":\"([0-9a-f]{8})\"}", Pattern.DOTALL);

  private static final Set<String> UNSEALED =
      Set.of("event", "sha256", "source", "file", "retrieved", "received", "from", "bytes", "rule");

  private LedgerLine() {}

  static String write(Object line) {
    String object = JSON.writeValueAsString(line);
    String open = object.substring(0, object.length() - 1);
    return open + ",\"crc32\":\"" + crc(object.getBytes(StandardCharsets.UTF_8)) + "\"}";
  }

  /**
   * Empty when the line is not what was written.
   *
   * @param text with every byte as a character
   */
  static Optional<JsonNode> read(String text) {
    Matcher sealed = SEALED.matcher(text);
    if (!sealed.matches()) {
      return unsealed(text.getBytes(StandardCharsets.ISO_8859_1));
    }
    byte[] object = (sealed.group(1) + "}").getBytes(StandardCharsets.ISO_8859_1);
    return crc(object).equals(sealed.group(2))
        ? Optional.of(JSON.readTree(object))
        : Optional.empty();
  }

  private static Optional<JsonNode> unsealed(byte[] text) {
    try {
      return Optional.of(JSON.readTree(text))
          .filter(line -> line.has("event") && UNSEALED.containsAll(line.propertyNames()));
    } catch (JacksonException broken) {
      return Optional.empty();
    }
  }

  private static String crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }
}
