package jamfor.ingest.fetch;

import jamfor.ingest.catalogue.Fetch;
import jamfor.ingest.catalogue.Fetch.Choice;
import jamfor.ingest.catalogue.Wording;
import jamfor.ingest.delivery.Note;
import java.io.IOException;
import java.util.ArrayList;
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
    TableDescription description = pages.ask(about, TableDescription::read).content();
    List<Map<String, List<String>>> parts = new ArrayList<>();
    split(choose(description, about), most, parts);
    pages.expect(parts.size(), about);
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
          pages.ask(question, answer -> description.refuseOther(answer, part, question)).bytes(),
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
  private Map<String, List<String>> choose(TableDescription description, Question about)
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
      if (id.equals(periods)) {
        refuseUnread(dimension.getValue(), position);
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

  /** A period that the layout cannot read would be left out in silence. */
  private void refuseUnread(List<String> codes, String position) throws FetchException {
    List<String> unread = codes.stream().filter(code -> wording.period(code).isEmpty()).toList();
    if (!unread.isEmpty()) {
      throw new FetchException(
          FetchException.OTHER_TABLE, position, table.id(), "–", periods + " " + unread);
    }
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
}
