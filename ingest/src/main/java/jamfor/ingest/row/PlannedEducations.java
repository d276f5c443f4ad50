package jamfor.ingest.row;

import jamfor.ingest.catalogue.Source;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Statistics of one school unit from Skolverket's service Planned Educations, version 4: under the
 * name of each figure a list of values by school year, each with the type of the value. A type
 * other than EXISTS stands in the value's place: it says why there is none. The answer does not
 * name the municipality, so that the place is the unit's code, which the layout translates.
 */
final class PlannedEducations implements Format {

  private static final String EXISTS = "EXISTS";

  @Override
  public String name() {
    return "planned-educations";
  }

  @Override
  public boolean recognises(RawFile file, Source source) {
    if (!file.startsWith("{")) {
      return false;
    }
    try {
      body(JsonText.read(file));
      return true;
    } catch (UnreadableException other) {
      return false;
    }
  }

  @Override
  public void read(RawFile file, Source source, Consumer<Row> rows) throws UnreadableException {
    JsonNode body = body(JsonText.read(file));
    String unit = body.path("schoolUnit").asString();
    int number = 0;
    for (Map.Entry<String, JsonNode> figure : body.properties()) {
      if (!figure.getValue().isArray()) {
        continue;
      }
      int index = 0;
      for (JsonNode value : figure.getValue().values()) {
        String path = "/body/" + figure.getKey() + "/" + index++;
        if (!value.has("value") || !value.has("valueType") || !value.has("timePeriod")) {
          throw new UnreadableException(path, "value, valueType or timePeriod is missing");
        }
        // A list of a single null, of no period, is the service's way to say that it has nothing.
        if (value.path("timePeriod").isNull() && value.path("value").isNull()) {
          continue;
        }
        rows.accept(row(++number, path, unit, figure.getKey(), value));
      }
    }
  }

  private static Row row(int number, String path, String unit, String variable, JsonNode value) {
    String type = value.path("valueType").asString("");
    return new Row(
        number,
        path,
        unit,
        Optional.of(unit),
        Optional.of(unit),
        variable,
        Optional.empty(),
        value.path("timePeriod").asString(""),
        "T",
        type.equals(EXISTS) ? JsonText.value(value.path("value")) : type);
  }

  /** The answer, or the answer as a cache keeps it, under "json". */
  private static JsonNode body(JsonNode root) throws UnreadableException {
    JsonNode answer = root.has("json") ? root.path("json") : root;
    if (!answer.path("status").asString("").equals("OK")) {
      throw new UnreadableException("/status", "the service did not answer OK");
    }
    JsonNode body = answer.path("body");
    if (!body.path("schoolUnit").asString("").matches("\\d{8}")) {
      throw new UnreadableException("/body/schoolUnit", "no school unit");
    }
    return body;
  }
}
