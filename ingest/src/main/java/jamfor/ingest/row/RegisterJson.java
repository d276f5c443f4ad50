package jamfor.ingest.row;

import jamfor.ingest.catalogue.Source;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * A list of school units from Planned Educations, version 4. What was asked for stands in its own
 * link: a list of the units with year 9 says nothing of the others, so that only those forms count
 * whose units are all in it.
 */
final class RegisterJson implements Format {

  /** A member that the layout does not name. */
  private static final String UNKNOWN_MEMBERS = "U001";

  private static final String PART_OF_A_LIST = "U003";
  private static final String UNKNOWN_CHOICE = "U004";

  @Override
  public String name() {
    return "register-json";
  }

  @Override
  public boolean recognises(RawFile file, Source source) {
    if (!file.startsWith("{")) {
      return false;
    }
    try {
      return units(JsonText.read(file), source).isArray();
    } catch (UnreadableException other) {
      return false;
    }
  }

  @Override
  public void read(RawFile file, Source source, Consumer<Row> rows) {}

  @Override
  public void admit(RawFile file, Source source) throws UnreadableException {
    readUnits(file, source, unit -> {});
  }

  /** The day on which a cache kept the answer; the service itself does not say it. */
  @Override
  public Optional<LocalDate> day(RawFile file, Source source) {
    try {
      String kept = JsonText.read(file).path("generatedAt").asString("");
      return kept.isEmpty()
          ? Optional.empty()
          : Optional.of(OffsetDateTime.parse(kept).toLocalDate());
    } catch (UnreadableException | DateTimeException none) {
      return Optional.empty();
    }
  }

  @Override
  public void readUnits(RawFile file, Source source, Consumer<UnitRow> units)
      throws UnreadableException {
    JsonNode root = JsonText.read(file);
    JsonNode layout = source.layout();
    JsonNode body = body(root);
    int pages = body.path("page").path("totalPages").asInt(0);
    int listed = units(root, source).size();
    if (pages != 1 || body.path("page").path("totalElements").asInt(-1) != listed) {
      throw new UnreadableException(PART_OF_A_LIST, "/body/page", Integer.toString(pages));
    }
    Set<String> complete = complete(chosen(body, layout), layout);
    int number = 0;
    for (JsonNode unit : units(root, source).values()) {
      String position = "/body/_embedded/" + layout.path("list").asString() + "/" + number;
      units.accept(unit(unit, ++number, position, complete, layout));
    }
  }

  /** The answer, or the answer as a cache keeps it, under "json". */
  private static JsonNode body(JsonNode root) {
    return (root.has("json") ? root.path("json") : root).path("body");
  }

  private static JsonNode units(JsonNode root, Source source) {
    return body(root).path("_embedded").path(source.layout().path("list").asString());
  }

  /** What was asked for, apart from how the answer is divided and where the units lie. */
  private static Map<String, String> chosen(JsonNode body, JsonNode layout)
      throws UnreadableException {
    String address = body.path("_links").path("self").path("href").asString("");
    Map<String, String> chosen = new TreeMap<>();
    Set<String> known = new TreeSet<>();
    layout.path("choices").values().forEach(one -> known.add(one.asString()));
    for (String pair : address.substring(address.indexOf('?') + 1).split("&")) {
      String[] parts = pair.split("=", 2);
      boolean passed =
          layout.path("passed_over").values().stream()
              .anyMatch(one -> one.asString().equals(parts[0]));
      if (parts.length < 2 || !known.contains(parts[0]) && !passed) {
        throw new UnreadableException(UNKNOWN_CHOICE, "/body/_links/self/href", pair);
      }
      if (!passed) {
        chosen.put(parts[0], decoded(parts[1]));
      }
    }
    return chosen;
  }

  private static String decoded(String text) throws UnreadableException {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      throw new UnreadableException(UNKNOWN_CHOICE, "/body/_links/self/href", text);
    }
  }

  /** The forms whose units are all in the list, whatever else was asked for. */
  private static Set<String> complete(Map<String, String> chosen, JsonNode layout) {
    Set<String> complete = new TreeSet<>();
    for (Map.Entry<String, JsonNode> form : layout.path("forms").properties()) {
      boolean all =
          chosen.entrySet().stream()
              .allMatch(
                  one -> form.getValue().path(one.getKey()).asString("").equals(one.getValue()));
      if (all) {
        complete.add(form.getKey());
      }
    }
    return complete;
  }

  private static UnitRow unit(
      JsonNode unit, int number, String position, Set<String> complete, JsonNode layout)
      throws UnreadableException {
    Set<String> unknown = new TreeSet<>(unit.propertyNames());
    layout.path("members").values().forEach(one -> unknown.remove(one.asString()));
    if (!unknown.isEmpty()) {
      throw new UnreadableException(UNKNOWN_MEMBERS, position, String.join(", ", unknown));
    }
    Set<String> forms = new TreeSet<>();
    for (String form : complete) {
      if (offers(unit, layout.path("forms").path(form))) {
        forms.add(form);
      }
    }
    return new UnitRow(
        number,
        position,
        unit.path("code").asString(""),
        unit.path("name").asString(""),
        unit.path("geographicalAreaCode").asString(""),
        unit.path("principalOrganizerType").asString(""),
        forms);
  }

  private static boolean offers(JsonNode unit, JsonNode form) {
    String year = form.path("schoolYears").asString("");
    return unit.path("typeOfSchooling").values().stream()
        .filter(
            one -> one.path("code").asString("").equals(form.path("typeOfSchooling").asString()))
        .anyMatch(
            one ->
                year.isEmpty()
                    || one.path("schoolYears").values().stream()
                        .anyMatch(each -> each.asString("").equals(year)));
  }
}
