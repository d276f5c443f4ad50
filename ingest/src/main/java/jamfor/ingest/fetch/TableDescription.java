package jamfor.ingest.fetch;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A table's codes, dimension by dimension, and when it was last updated, in JSON-stat 2. */
record TableDescription(Map<String, List<String>> codes, String updated) {

  /** Of a description as well as of an answer: both say it the same way. */
  static TableDescription read(JsonNode answer) throws FetchException {
    Map<String, List<String>> codes = new LinkedHashMap<>();
    for (JsonNode id : answer.path("id").values()) {
      codes.put(id.asString(""), codes(answer, id.asString("")));
    }
    String updated = answer.path("updated").asString("");
    if (codes.isEmpty() || updated.isEmpty()) {
      throw FetchException.broken("/", "no description of a table: id, dimension and updated");
    }
    return new TableDescription(codes, updated);
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
  boolean refuseOther(JsonNode answer, Map<String, List<String>> part, Question question)
      throws FetchException {
    TableDescription given = read(answer);
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
    if (!given.updated().equals(updated)) {
      throw Pages.changed(question);
    }
    return true;
  }
}
