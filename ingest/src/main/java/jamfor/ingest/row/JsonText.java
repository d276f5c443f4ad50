package jamfor.ingest.row;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON strictly, with the parser's own limits on depth and length. */
final class JsonText {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private JsonText() {}

  static JsonNode read(RawFile file) throws UnreadableException {
    try {
      return JSON.readTree(new StringReader(file.text(StandardCharsets.UTF_8)));
    } catch (JacksonException broken) {
      String position =
          broken.getLocation() == null
              ? "1"
              : broken.getLocation().getLineNr() + ":" + broken.getLocation().getColumnNr();
      throw new UnreadableException(position, broken.getOriginalMessage());
    }
  }

  /** The value as the file writes it; JSON's null is the sign "null", a list or object its JSON. */
  static String value(JsonNode node) {
    if (node.isContainer()) {
      return node.toString();
    }
    return node.isNull() ? "null" : node.asString();
  }
}
