package jamfor.ingest.fetch;

import jamfor.ingest.catalogue.Fetch;
import jamfor.ingest.catalogue.Fetch.Choice;
import jamfor.ingest.catalogue.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * PxWebApi 2: the service says how many cells it gives at once and the table's description which
 * codes there are; the table is asked for in as many parts as that takes. One part is the file as
 * it came, several are a JSON-stat collection of the parts.
 */
final class PxWebConnector implements Connector {

  /** A table's codes, dimension by dimension, and when it was last updated. */
  private record Description(Map<String, List<String>> codes, String updated) {}

  private final Fetch.Table table;
  private final String periods;
  private final Wording wording;
  private final Predicate<String> places;
  private final Years years;

  /**
   * @param layout of the source: which dimension holds the periods, and how they are written
   * @param places whether a code of the table is a place that is known
   */
  PxWebConnector(Fetch.Table table, JsonNode layout, Predicate<String> places, Years years) {
    this.table = table;
    this.periods = layout.path("period").asString("");
    this.wording = new Wording(layout);
    this.places = places;
    this.years = years;
  }

  @Override
  public String asked() {
    return table + " " + periods + " " + years;
  }

  @Override
  public List<Note> fetch(Pages pages, JsonGenerator to)
      throws FetchException, PersonsException, InterruptedException, IOException {
    int most =
        pages
            .ask(
                Question.of(table.host(), table.host().at("/config")),
                answer -> Answers.count(answer, "maxDataCells"))
            .content();
    Question about = Question.of(table.host(), table.host().at(path("metadata")));
    Description description = pages.ask(about, PxWebConnector::describe).content();
    List<Map<String, List<String>>> parts = new ArrayList<>();
    split(choose(description, about), most, parts);
    pages.steps().expect(parts.size());
    if (parts.size() > 1) {
      to.writeStartObject();
      to.writeStringProperty("version", "2.0");
      to.writeStringProperty("class", "collection");
      to.writeName("link");
      to.writeStartObject();
      to.writeName("item");
      to.writeStartArray();
    }
    for (Map<String, List<String>> part : parts) {
      Question question = question(part);
      Json.copy(
          pages.ask(question, answer -> refuseOther(answer, part, description, question)).bytes(),
          to);
      pages.steps().step(String.join(", ", part.getOrDefault(periods, List.of())));
    }
    if (parts.size() > 1) {
      to.writeEndArray();
      to.writeEndObject();
      to.writeEndObject();
    }
    return List.of();
  }

  private String path(String what) {
    return "/tables/" + table.id() + "/" + what + "?lang=" + table.language();
  }

  private Question question(Map<String, List<String>> part) {
    ObjectNode body = Json.MAPPER.createObjectNode();
    ArrayNode selection = body.putArray("selection");
    part.forEach(
        (dimension, codes) -> {
          ObjectNode one = selection.addObject();
          one.put("variableCode", dimension);
          ArrayNode values = one.putArray("valueCodes");
          codes.forEach(values::add);
        });
    return new Question(
        table.host(),
        table.host().at(path("data") + "&outputFormat=json-stat2"),
        Optional.of(body.toString()));
  }

  /** The codes to ask for: those of the source, which must be in the table, and the periods. */
  private Map<String, List<String>> choose(Description description, Question about)
      throws FetchException {
    String position = about.address().toString();
    Set<String> named = new TreeSet<>(table.choices().keySet());
    named.add(periods);
    if (!named.equals(description.codes().keySet())) {
      named.removeIf(description.codes()::containsKey);
      Set<String> unnamed = new TreeSet<>(description.codes().keySet());
      unnamed.removeAll(table.choices().keySet());
      unnamed.remove(periods);
      throw new FetchException(FetchException.OTHER_TABLE, position, table.id(), named, unnamed);
    }
    Map<String, List<String>> chosen = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> dimension : description.codes().entrySet()) {
      String id = dimension.getKey();
      List<String> codes = codes(id, dimension.getValue());
      Set<String> lacking = new TreeSet<>(codes);
      dimension.getValue().forEach(lacking::remove);
      if (!lacking.isEmpty()) {
        throw new FetchException(
            FetchException.OTHER_TABLE, position, table.id(), id + " " + lacking, "–");
      }
      if (codes.isEmpty() && id.equals(periods)) {
        throw new FetchException(
            FetchException.NO_PERIODS, position, table.id(), id, years, dimension.getValue());
      }
      if (codes.isEmpty()) {
        throw new FetchException(FetchException.OTHER_TABLE, position, table.id(), id, "–");
      }
      chosen.put(id, codes);
    }
    return chosen;
  }

  private List<String> codes(String dimension, List<String> all) {
    Choice choice = table.choices().get(dimension);
    if (choice instanceof Choice.Codes named) {
      return named.codes();
    }
    return all.stream().filter(choice == null ? this::isAskedFor : places).toList();
  }

  private boolean isAskedFor(String code) {
    return wording.period(code).filter(period -> years.hold(period.lastYear())).isPresent();
  }

  /** Halves the longest dimension until each part has few enough cells. */
  private static void split(
      Map<String, List<String>> whole, int most, List<Map<String, List<String>>> parts) {
    long cells = 1;
    String longest = "";
    for (Map.Entry<String, List<String>> dimension : whole.entrySet()) {
      cells *= dimension.getValue().size();
      if (dimension.getValue().size() > whole.getOrDefault(longest, List.of()).size()) {
        longest = dimension.getKey();
      }
    }
    if (cells <= most) {
      parts.add(whole);
      return;
    }
    List<String> codes = whole.getOrDefault(longest, List.of());
    int half = codes.size() / 2;
    for (List<String> each : List.of(codes.subList(0, half), codes.subList(half, codes.size()))) {
      Map<String, List<String>> part = new LinkedHashMap<>(whole);
      part.put(longest, each);
      split(part, most, parts);
    }
  }

  private static Description describe(JsonNode answer) throws FetchException {
    Map<String, List<String>> codes = new LinkedHashMap<>();
    for (JsonNode id : answer.path("id").values()) {
      codes.put(id.asString(""), codes(answer, id.asString("")));
    }
    String updated = answer.path("updated").asString("");
    if (codes.isEmpty() || updated.isEmpty()) {
      throw FetchException.broken("/", "no description of a table: id, dimension and updated");
    }
    return new Description(codes, updated);
  }

  /** A dimension's codes in their order; the index is a list, or says the place of each. */
  private static List<String> codes(JsonNode answer, String dimension) throws FetchException {
    JsonNode index = answer.path("dimension").path(dimension).path("category").path("index");
    List<String> codes =
        index.isArray()
            ? index.values().stream().map(code -> code.asString("")).toList()
            : index.properties().stream()
                .sorted(Comparator.comparingInt(code -> code.getValue().asInt(-1)))
                .map(Map.Entry::getKey)
                .toList();
    if (codes.isEmpty()) {
      throw FetchException.broken("/dimension/" + dimension + "/category/index", "no codes");
    }
    return codes;
  }

  /** An answer must hold the codes asked for, all of them and no others, of the same update. */
  private static boolean refuseOther(
      JsonNode answer, Map<String, List<String>> part, Description description, Question question)
      throws FetchException {
    Description given = describe(answer);
    if (!given.codes().keySet().equals(part.keySet())) {
      throw FetchException.broken("/id", "other dimensions: " + given.codes().keySet());
    }
    long cells = 1;
    for (Map.Entry<String, List<String>> dimension : part.entrySet()) {
      List<String> codes = given.codes().getOrDefault(dimension.getKey(), List.of());
      if (codes.size() != dimension.getValue().size()
          || !new HashSet<>(codes).equals(new HashSet<>(dimension.getValue()))) {
        throw FetchException.broken(
            "/dimension/" + dimension.getKey(), "other codes than asked for: " + codes);
      }
      cells *= codes.size();
    }
    JsonNode values = answer.path("value");
    if (!values.isObject() && values.size() != cells) {
      throw FetchException.broken("/value", values.size() + " values of " + cells);
    }
    if (!given.updated().equals(description.updated())) {
      throw Pages.changed(question);
    }
    return true;
  }
}
