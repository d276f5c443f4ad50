package jamfor.ingest.row;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON strictly, with limits on length and depth, on the tree's size and on numbers. */
final class JsonText {

  /**
   * Some fifty bytes of memory each, though an empty list in a list takes no more than two letters.
   * Kolada's answers on forty key figures in ten years have five million.
   */
  private static final long MOST_TOKENS = 8_000_000;

  private static final int LONGEST_TEXT = 1_000_000;
  private static final long MOST_CHARACTERS = 64_000_000;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxTokenCount(MOST_TOKENS)
                          .maxStringLength(LONGEST_TEXT)
                          .maxDocumentLength(MOST_CHARACTERS)
                          .build())
                  .build())
          .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private JsonText() {}

  static JsonNode read(RawFile file) throws UnreadableException {
    return file.json();
  }

  static JsonNode parse(RawFile file) throws UnreadableException {
    if (file.bytes().length > MOST_CHARACTERS) {
      throw new UnreadableException("1", "more than " + MOST_CHARACTERS + " bytes");
    }
    try (Reader text = file.reader(StandardCharsets.UTF_8)) {
      return JSON.readTree(text);
    } catch (IOException broken) {
      throw new UnreadableException("0", "not UTF-8 (" + broken.getMessage() + ")");
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
