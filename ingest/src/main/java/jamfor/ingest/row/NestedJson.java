package jamfor.ingest.row;

import jamfor.ingest.catalogue.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * JSON whose keys nest: the layout names what each level is ({@code levels: [municipality_name,
 * variable, period, sex]}) and, where there is no level for it, the sex. {@code at} names the
 * member in which the nesting begins.
 */
final class NestedJson implements Format {

  private enum Level {
    MUNICIPALITY,
    MUNICIPALITY_NAME,
    VARIABLE,
    PERIOD,
    SEX
  }

  @Override
  public String name() {
    return "nested-json";
  }

  @Override
  public boolean recognises(RawFile file, Source source) {
    if (!file.startsWith("{")) {
      return false;
    }
    try {
      JsonNode node = start(JsonText.read(file), source);
      for (Level level : levels(source)) {
        Optional<String> key = node.propertyNames().stream().findFirst();
        if (key.isEmpty() || !plausible(level, key.get())) {
          return false;
        }
        node = node.path(key.get());
      }
      return node.isValueNode();
    } catch (UnreadableException broken) {
      return false;
    }
  }

  private static boolean plausible(Level level, String key) {
    return switch (level) {
      case MUNICIPALITY -> key.matches("\\d{3,4}");
      case MUNICIPALITY_NAME -> !key.matches(".*\\d.*");
      case VARIABLE -> key.matches("[A-Z]\\d{5}");
      case PERIOD -> key.matches("\\d{4}.*");
      case SEX -> key.matches("[TKM]");
    };
  }

  @Override
  public void read(RawFile file, Source source, Consumer<Row> rows) throws UnreadableException {
    Map<Level, String> keys = new EnumMap<>(Level.class);
    Optional.ofNullable(source.layout().get("sex"))
        .ifPresent(sex -> keys.put(Level.SEX, sex.asString()));
    List<Level> levels = levels(source);
    JsonNode start = start(JsonText.read(file), source);
    if (!start.isObject()) {
      throw new UnreadableException("/", "the nesting does not begin where the layout says");
    }
    new Walk(levels, keys, rows).down(start, 0, "");
  }

  private static JsonNode start(JsonNode root, Source source) {
    JsonNode at = source.layout().path("at");
    return at.isMissingNode() ? root : root.path(at.asString());
  }

  private static List<Level> levels(Source source) {
    List<Level> levels = new ArrayList<>();
    for (JsonNode level : source.layout().path("levels").values()) {
      levels.add(Level.valueOf(level.asString().toUpperCase(Locale.ROOT)));
    }
    return levels;
  }

  private static final class Walk {
    private final List<Level> levels;
    private final Map<Level, String> keys;
    private final Consumer<Row> rows;
    private int number;

    Walk(List<Level> levels, Map<Level, String> keys, Consumer<Row> rows) {
      this.levels = levels;
      this.keys = keys;
      this.rows = rows;
    }

    void down(JsonNode node, int depth, String path) throws UnreadableException {
      if (depth == levels.size()) {
        if (!node.isValueNode()) {
          throw new UnreadableException(path, "nested deeper than the layout says");
        }
        rows.accept(row(node, path));
        return;
      }
      if (!node.isObject()) {
        throw new UnreadableException(path, "nested less deep than the layout says");
      }
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        keys.put(levels.get(depth), entry.getKey());
        down(entry.getValue(), depth + 1, path + "/" + entry.getKey());
      }
    }

    private Row row(JsonNode node, String path) {
      String place =
          key(levels.contains(Level.MUNICIPALITY) ? Level.MUNICIPALITY : Level.MUNICIPALITY_NAME);
      return Row.of(
          ++number,
          path,
          place,
          key(Level.VARIABLE),
          key(Level.PERIOD),
          key(Level.SEX),
          JsonText.value(node));
    }

    private String key(Level level) {
      return keys.getOrDefault(level, "");
    }
  }
}
