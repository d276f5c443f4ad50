package jamfor.ingest.row;

import jamfor.ingest.catalogue.Source;
import jamfor.ingest.vocabulary.About;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Kolada's answers, versions 2 and 3: {@code {"values": [{kpi, municipality or ou, period, values:
 * [{gender, status, value}]}]}}. The period may be a number or a text; a withdrawn value is marked
 * {@code isdeleted} or {@code is_deleted}; a status takes the place of the value. A unit's id holds
 * its municipality's code, where the layout says. Lists of key figures, municipalities, groups and
 * units are recognised and hold no figures.
 */
final class KoladaJson implements Format {

  private static final String NO_FIGURES = "F020";
  private static final String MORE_PAGES = "F021";

  /** A member that only one of Kolada's lists has, and the list. */
  private static final Map<String, String> LISTS =
      Map.of(
          "members", "municipality_groups",
          "is_divided_by_gender", "kpi",
          "municipality", "ou",
          "type", "municipality");

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
      return isData(first) || list(first).isPresent();
    } catch (UnreadableException broken) {
      return false;
    }
  }

  private static boolean isData(JsonNode item) {
    return item.has("kpi") && item.has("period") && item.has("values");
  }

  private static Optional<String> list(JsonNode item) {
    return item.has("id") && item.has("title")
        ? LISTS.entrySet().stream()
            .filter(one -> item.has(one.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
        : Optional.empty();
  }

  /** An answer of several pages is whole only with the pages that follow. */
  @Override
  public void read(RawFile file, Source source, Consumer<Row> rows, Consumer<Notice> notices)
      throws UnreadableException {
    JsonNode answer = JsonText.read(file);
    for (String member : List.of("next_url", "next_page")) {
      String next = answer.path(member).asString("");
      if (!next.isBlank()) {
        notices.accept(new Notice(MORE_PAGES, "/" + member, About.FILE, List.of(next)));
      }
    }
    read(file, source, rows);
  }

  @Override
  public void read(RawFile file, Source source, Consumer<Row> rows) throws UnreadableException {
    JsonNode root = JsonText.read(file);
    JsonNode answer = root.path("values");
    if (!answer.isArray()) {
      throw new UnreadableException("/values", "no list of values");
    }
    if (root.path("count").isNumber() && root.path("count").asInt(-1) != answer.size()) {
      throw new UnreadableException(
          "/count", answer.size() + " items where the answer counts " + root.path("count"));
    }
    Pattern unit = Pattern.compile(source.layout().path("unit").asString("(?!)"));
    int number = 0;
    for (int i = 0; i < answer.size(); i++) {
      JsonNode item = answer.get(i);
      Optional<String> list = list(item);
      if (list.isPresent()) {
        throw new UnreadableException(NO_FIGURES, "/values/" + i, list.get());
      }
      if (!isData(item)) {
        throw new UnreadableException("/values/" + i, "an item without kpi, period and values");
      }
      JsonNode values = item.path("values");
      for (int j = 0; j < values.size(); j++) {
        rows.accept(
            new Row(
                ++number,
                "/values/" + i + "/values/" + j,
                place(item, unit),
                Optional.ofNullable(item.get("ou")).map(JsonText::value),
                Optional.empty(),
                item.path("kpi").asString(""),
                Optional.empty(),
                item.path("period").asString(""),
                values.get(j).path("gender").asString(""),
                value(values.get(j))));
      }
    }
  }

  private static String place(JsonNode item, Pattern unit) {
    String ou = item.path("ou").asString("");
    Matcher matcher = unit.matcher(ou);
    return matcher.matches() ? matcher.group(1) : item.path("municipality").asString(ou);
  }

  private static String value(JsonNode one) {
    boolean deleted =
        one.path("isdeleted").asBoolean(false) || one.path("is_deleted").asInt(0) == 1;
    if (deleted) {
      return "Deleted";
    }
    String status = one.path("status").asString("");
    return status.isEmpty() ? JsonText.value(one.path("value")) : status;
  }
}
