package jamfor.ingest.row;

import jamfor.ingest.catalogue.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * JSON-stat 1 and 2, as SCB and SSB answer. Version 1 is a bundle of named datasets that keep
 * {@code id} and {@code size} inside {@code dimension}; version 2 is one dataset, or a collection
 * of them. Hierarchies ({@code child}) need no reading: every category has its own values.
 *
 * <p>Format: json-stat.org/full, version 2.0; json-stat.org/format, version 1.3.
 */
final class JsonStat implements Format {

  private record Dataset(JsonNode node, String path) {

    JsonNode part(String name) {
      JsonNode own = node.path(name);
      return own.isMissingNode() ? node.path("dimension").path(name) : own;
    }

    List<Cube.Dimension> dimensions() throws UnreadableException {
      List<Cube.Dimension> dimensions = new ArrayList<>();
      JsonNode sizes = part("size");
      for (JsonNode node : part("id").values()) {
        String id = JsonText.value(node);
        List<String> codes = codes(id);
        JsonNode size = sizes.path(dimensions.size());
        if (size.isNumber() && size.asInt(-1) != codes.size()) {
          throw new UnreadableException(
              path + "/size/" + dimensions.size(),
              size + " categories where " + id + " has " + codes.size());
        }
        dimensions.add(new Cube.Dimension(id, codes));
      }
      if (dimensions.isEmpty()) {
        throw new UnreadableException(path + "/id", "no dimensions");
      }
      return dimensions;
    }

    private List<String> codes(String id) throws UnreadableException {
      JsonNode category = node.path("dimension").path(id).path("category");
      String at = path + "/dimension/" + id + "/category";
      JsonNode index = category.path("index");
      if (index.isArray()) {
        return index.values().stream().map(JsonText::value).toList();
      }
      if (index.isObject()) {
        List<String> codes = new ArrayList<>(Collections.nCopies(index.size(), ""));
        for (Map.Entry<String, JsonNode> code : index.properties()) {
          int place = code.getValue().asInt(-1);
          if (place < 0 || place >= codes.size() || !codes.set(place, code.getKey()).isEmpty()) {
            throw new UnreadableException(
                at + "/index/" + code.getKey(), "the places are not 0 to " + (codes.size() - 1));
          }
        }
        return codes;
      }
      List<String> only = List.copyOf(category.path("label").propertyNames());
      if (only.size() != 1) {
        throw new UnreadableException(at, "no index: the order of the categories is not known");
      }
      return only;
    }
  }

  /** A cell without a value takes no letter in the file, so that a short file could have no end. */
  private static final int MOST_ABSENT = 500_000;

  @Override
  public String name() {
    return "json-stat";
  }

  @Override
  public boolean recognises(RawFile file, Source source) {
    if (!file.startsWith("{")) {
      return false;
    }
    try {
      for (Dataset dataset : datasets(JsonText.read(file))) {
        cube(dataset, source);
      }
      return true;
    } catch (UnreadableException other) {
      return false;
    }
  }

  @Override
  public void read(RawFile file, Source source, Consumer<Row> rows) throws UnreadableException {
    int before = 0;
    long absent = 0;
    for (Dataset dataset : datasets(JsonText.read(file))) {
      List<Cube.Dimension> dimensions = dataset.dimensions();
      long cells = 1;
      for (Cube.Dimension dimension : dimensions) {
        cells *= dimension.codes().size();
      }
      refuseWrongCount(dataset, "value", cells);
      refuseWrongCount(dataset, "status", cells);
      absent += cells - dataset.node().path("value").size();
      if (absent > MOST_ABSENT) {
        throw new UnreadableException(
            dataset.path() + "/value", "more than " + MOST_ABSENT + " cells without a value");
      }
      Cube cube = cube(dataset, source);
      for (int cell = 0; cell < cube.cells(); cell++) {
        cube.row(before, cell, dataset.path() + "/value/" + cell, value(dataset.node(), cell))
            .ifPresent(rows);
      }
      before += cube.cells();
    }
  }

  private static Cube cube(Dataset dataset, Source source) throws UnreadableException {
    JsonNode times = dataset.part("role").path("time");
    String period = source.layout().path("period").asString("");
    if (!times.isEmpty()
        && times.values().stream().noneMatch(t -> JsonText.value(t).equals(period))) {
      throw new UnreadableException(
          dataset.path() + "/role/time", "the file's periods are in " + times + ", not " + period);
    }
    return new Cube(dataset.dimensions(), source.layout());
  }

  private static List<Dataset> datasets(JsonNode root) throws UnreadableException {
    List<Dataset> datasets = new ArrayList<>();
    if (root.path("class").asString("").equals("dataset")) {
      datasets.add(new Dataset(root, ""));
    } else if (root.path("class").asString("").equals("collection")) {
      JsonNode items = root.path("link").path("item");
      for (int i = 0; i < items.size(); i++) {
        datasets.add(new Dataset(items.get(i), "/link/item/" + i));
      }
    } else {
      root.properties().stream()
          .filter(entry -> entry.getValue().has("dimension"))
          .forEach(entry -> datasets.add(new Dataset(entry.getValue(), "/" + entry.getKey())));
    }
    if (datasets.isEmpty()) {
      throw new UnreadableException("/", "no JSON-stat dataset");
    }
    return datasets;
  }

  /** Values and statuses are a list of all cells, or an object with the number of each cell. */
  private static void refuseWrongCount(Dataset dataset, String name, long cells)
      throws UnreadableException {
    JsonNode values = dataset.node().path(name);
    String at = dataset.path() + "/" + name;
    if (values.isArray() && values.size() != cells) {
      throw new UnreadableException(
          at, values.size() + " values where the dimensions make " + cells);
    }
    if (name.equals("value") && !values.isArray() && !values.isObject()) {
      throw new UnreadableException(at, "no values");
    }
    if (values.isObject()) {
      for (String cell : values.propertyNames()) {
        if (!cell.matches("0|[1-9]\\d{0,8}") || Long.parseLong(cell) >= cells) {
          throw new UnreadableException(
              at + "/" + cell, "no such cell: the dimensions make " + cells);
        }
      }
    }
  }

  private static String value(JsonNode dataset, int cell) {
    JsonNode value = at(dataset.path("value"), cell);
    if (!value.isNull() && !value.isMissingNode()) {
      return JsonText.value(value);
    }
    return at(dataset.path("status"), cell).asString("null");
  }

  /** One text for the status means all cells. */
  private static JsonNode at(JsonNode all, int cell) {
    if (all.isArray()) {
      return all.path(cell);
    }
    return all.isObject() ? all.path(Integer.toString(cell)) : all;
  }
}
