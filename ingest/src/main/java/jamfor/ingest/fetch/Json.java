package jamfor.ingest.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads answers strictly, and hands their parts on as they are written. */
final class Json {

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private Json() {}

  /**
   * @throws FetchException when it is no JSON in UTF-8, or not all of it
   */
  static JsonNode read(byte[] bytes) throws FetchException {
    try {
      return MAPPER.readTree(text(bytes));
    } catch (JacksonException broken) {
      String position =
          broken.getLocation() == null
              ? "1"
              : broken.getLocation().getLineNr() + ":" + broken.getLocation().getColumnNr();
      throw FetchException.broken(position, broken.getOriginalMessage());
    }
  }

  /** The encoding of JSON is UTF-8: never guessed. */
  private static String text(byte[] bytes) throws FetchException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException broken) {
      throw FetchException.broken("1", "not UTF-8 (" + broken.getMessage() + ")");
    }
  }

  /** Copies an answer, its numbers with the digits that they came with. */
  static void copy(byte[] bytes, JsonGenerator to) throws FetchException {
    try (JsonParser from = MAPPER.createParser(text(bytes))) {
      from.nextToken();
      to.copyCurrentStructureExact(from);
    }
  }

  /** Copies the items of a list: the answer itself, or a member of it. */
  static void copyItems(byte[] bytes, String member, JsonGenerator to) throws FetchException {
    try (JsonParser from = MAPPER.createParser(text(bytes))) {
      JsonToken token = from.nextToken();
      if (!member.isEmpty()) {
        while ((token = from.nextToken()) == JsonToken.PROPERTY_NAME
            && !member.equals(from.currentName())) {
          from.nextToken();
          from.skipChildren();
        }
        token = from.nextToken();
      }
      if (token == JsonToken.START_ARRAY) {
        while (from.nextToken() != JsonToken.END_ARRAY) {
          to.copyCurrentStructureExact(from);
        }
      }
    }
  }
}
