package jamfor.ingest.row;

import jamfor.ingest.catalogue.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * JSON-stat 2, as SCB and SSB answer: a cube of values in row-major order. The layout names the
 * dimensions that hold place, variable, period and sex, and fixes the others.
 *
 * <p>Format: json-stat.org/full, version 2.0.
 */
final class JsonStat implements Format {

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
      JsonNode root = JsonText.read(file);
      return root.path("class").asString("").equals("dataset")
          && root.path("dimension").has(source.layout().path("place").asString("?"))
          && root.path("dimension").has(source.layout().path("variable").asString("?"));
    } catch (UnreadableException broken) {
      return false;
    }
  }

  @Override
  public void read(RawFile file, Source source, Consumer<Row> rows) throws UnreadableException {
    JsonNode root = JsonText.read(file);
    List<Dimension> dimensions = dimensions(root);
    long cells = 1;
    for (Dimension dimension : dimensions) {
      cells *= dimension.codes().size();
    }
    JsonNode values = root.path("value");
    if (values.isArray() && values.size() != cells) {
      throw new UnreadableException(
          "/value", values.size() + " values where the dimensions make " + cells);
    }
    if (cells > 50_000_000) {
      throw new UnreadableException("/size", cells + " cells are more than can be read");
    }
    for (int cell = 0; cell < cells; cell++) {
      row(root, dimensions, source.layout(), cell).ifPresent(rows);
    }
  }

  private static Optional<Row> row(
      JsonNode root, List<Dimension> dimensions, JsonNode layout, int cell) {
    Map<String, String> at = new java.util.HashMap<>();
    int rest = cell;
    for (int d = dimensions.size() - 1; d >= 0; d--) {
      Dimension dimension = dimensions.get(d);
      at.put(dimension.id(), dimension.codes().get(rest % dimension.codes().size()));
      rest /= dimension.codes().size();
    }
    for (Map.Entry<String, JsonNode> fixed : layout.path("fixed").properties()) {
      if (!fixed.getValue().asString().equals(at.get(fixed.getKey()))) {
        return Optional.empty();
      }
    }
    JsonNode values = root.path("value");
    JsonNode value = values.isArray() ? values.path(cell) : values.path(Integer.toString(cell));
    JsonNode status = root.path("status");
    JsonNode sign = status.isArray() ? status.path(cell) : status.path(Integer.toString(cell));
    boolean empty = value.isNull() || value.isMissingNode();
    String text = empty ? sign.asString("null") : value.asString();
    return Optional.of(
        Row.of(
            cell + 1,
            "/value/" + cell,
            at.getOrDefault(layout.path("place").asString(), ""),
            at.getOrDefault(layout.path("variable").asString(), ""),
            at.getOrDefault(layout.path("period").asString(), ""),
            layout.has("sex") ? at.getOrDefault(layout.path("sex").asString(), "") : "T",
            text));
  }

  private record Dimension(String id, List<String> codes) {}

  private static List<Dimension> dimensions(JsonNode root) throws UnreadableException {
    List<Dimension> dimensions = new ArrayList<>();
    for (JsonNode id : root.path("id").values()) {
      JsonNode index = root.path("dimension").path(id.asString()).path("category").path("index");
      List<String> codes = new ArrayList<>();
      if (index.isArray()) {
        index.values().forEach(code -> codes.add(code.asString()));
      } else {
        index.properties().stream()
            .sorted(java.util.Comparator.comparingInt(entry -> entry.getValue().asInt()))
            .forEach(entry -> codes.add(entry.getKey()));
      }
      if (index.isMissingNode()) {
        root.path("dimension")
            .path(id.asString())
            .path("category")
            .path("label")
            .propertyNames()
            .forEach(codes::add);
      }
      if (codes.isEmpty()) {
        throw new UnreadableException("/dimension/" + id.asString(), "a dimension without codes");
      }
      dimensions.add(new Dimension(id.asString(), codes));
    }
    if (dimensions.isEmpty()) {
      throw new UnreadableException("/id", "no dimensions");
    }
    return dimensions;
  }
}
