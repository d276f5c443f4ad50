package jamfor.ingest.row;

import jamfor.ingest.catalogue.Source;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Kolada's answers, versions 2 and 3: {@code {"values": [{kpi, municipality, period, values:
 * [{gender, status, value}]}]}}. The period may be a number or a text; a withdrawn value is marked
 * {@code isdeleted} or {@code is_deleted}.
 */
final class KoladaJson implements Format {

  @Override
  public String name() {
    return "kolada-json";
  }

  @Override
  public boolean recognises(RawFile file, Source source) {
    if (!file.startsWith("{")) {
      return false;
    }
    try {
      JsonNode first = JsonText.read(file).path("values").path(0);
      return first.has("kpi") && first.has("period") && first.has("values");
    } catch (UnreadableException broken) {
      return false;
    }
  }

  @Override
  public void read(RawFile file, Source source, Consumer<Row> rows) throws UnreadableException {
    JsonNode answer = JsonText.read(file).path("values");
    if (!answer.isArray()) {
      throw new UnreadableException("/values", "no list of values");
    }
    int number = 0;
    for (int i = 0; i < answer.size(); i++) {
      JsonNode item = answer.get(i);
      JsonNode values = item.path("values");
      for (int j = 0; j < values.size(); j++) {
        rows.accept(
            Row.of(
                ++number,
                "/values/" + i + "/values/" + j,
                item.path("municipality").asString(item.path("ou").asString("")),
                item.path("kpi").asString(""),
                item.path("period").asString(""),
                values.get(j).path("gender").asString(""),
                value(values.get(j))));
      }
    }
  }

  private static String value(JsonNode one) {
    boolean deleted =
        one.path("isdeleted").asBoolean(false) || one.path("is_deleted").asInt(0) == 1;
    if (deleted) {
      return "Deleted";
    }
    String status = one.path("status").asString("");
    boolean empty = one.path("value").isNull() || one.path("value").isMissingNode();
    return status.isEmpty() || !empty ? JsonText.value(one.path("value")) : status;
  }
}
