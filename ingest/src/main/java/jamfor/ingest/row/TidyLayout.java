package jamfor.ingest.row;

import jamfor.ingest.catalogue.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Which columns of a table hold municipality, school, variable, unit (of measure), period, sex and
 * value. A variable may stand in several columns, and a row may have several values, each in a
 * column of its own: their names are then parted by strokes. Rows where a {@code fixed} column says
 * something else are passed over.
 */
final class TidyLayout {

  private final Source source;
  private final Map<String, String> fixed = new LinkedHashMap<>();
  private final Map<String, List<String>> columns = new HashMap<>();
  private final List<String> variables;
  private final List<String> values;
  private final Optional<String> municipality;
  private final Optional<String> period;
  private final Optional<String> sex;
  private final Optional<String> school;
  private final Optional<String> unit;
  private final Optional<String> provider;

  /** The layout is read once: a file may have millions of lines. */
  TidyLayout(Source source) {
    this.source = source;
    source
        .layout()
        .path("fixed")
        .properties()
        .forEach(one -> fixed.put(one.getKey(), one.getValue().asString()));
    source
        .layout()
        .path("columns")
        .properties()
        .forEach(one -> columns.put(one.getKey(), names(one.getValue())));
    this.variables = columns.getOrDefault("variable", List.of());
    this.values = columns.getOrDefault("value", List.of());
    this.municipality = column("municipality");
    this.period = column("period");
    this.sex = column("sex");
    this.school = column("school");
    this.unit = column("unit");
    this.provider =
        Optional.of(source.layout().path("provider").path("column").asString(""))
            .filter(column -> !column.isEmpty());
  }

  private static List<String> names(JsonNode columns) {
    return columns.isArray()
        ? columns.values().stream().map(JsonNode::asString).toList()
        : List.of(columns.asString());
  }

  private Optional<String> column(String field) {
    return columns.getOrDefault(field, List.of()).stream().findFirst();
  }

  /** Whether a table has all columns that are spoken of, and a variable that the source knows. */
  boolean fits(Function<String, Optional<String>> cells) {
    boolean all =
        columns.values().stream()
            .flatMap(List::stream)
            .allMatch(column -> cells.apply(column).isPresent());
    return all
        && values.stream()
            .anyMatch(
                value ->
                    source
                        .variables()
                        .find(variable(cells, value), unit.flatMap(cells))
                        .isPresent());
  }

  /**
   * The rows of a line of the table, one for each of its values.
   *
   * @throws UnreadableException when a column is missing
   */
  List<Row> rows(int before, String position, Function<String, Optional<String>> cells)
      throws UnreadableException {
    for (Map.Entry<String, String> one : fixed.entrySet()) {
      if (!text(cells, position, one.getKey()).equals(one.getValue())) {
        return List.of();
      }
    }
    String place = text(cells, position, municipality, "");
    String when = text(cells, position, period, "");
    String ofSex = text(cells, position, sex, "T");
    Optional<String> ofSchool = school.flatMap(cells).map(String::strip);
    Optional<String> ofProvider = provider.flatMap(cells);
    for (String column : variables) {
      text(cells, position, column);
    }
    List<Row> rows = new ArrayList<>(values.size());
    for (String value : values) {
      String at = values.size() == 1 ? position : position + ", " + value;
      rows.add(
          new Row(
              before + rows.size() + 1,
              at,
              place,
              ofSchool,
              ofProvider,
              variable(cells, value),
              unit.flatMap(cells),
              when,
              ofSex,
              text(cells, at, value)));
    }
    return rows;
  }

  private String variable(Function<String, Optional<String>> cells, String value) {
    if (variables.size() == 1 && values.size() == 1) {
      return cells.apply(variables.get(0)).orElse("");
    }
    List<String> names = new ArrayList<>();
    variables.forEach(column -> names.add(cells.apply(column).orElse("")));
    if (values.size() > 1) {
      names.add(value);
    }
    return String.join("/", names);
  }

  private static String text(
      Function<String, Optional<String>> cells,
      String position,
      Optional<String> column,
      String otherwise)
      throws UnreadableException {
    return column.isEmpty() ? otherwise : text(cells, position, column.get());
  }

  private static String text(
      Function<String, Optional<String>> cells, String position, String column)
      throws UnreadableException {
    return cells
        .apply(column)
        .orElseThrow(() -> new UnreadableException(position, "the row has no column " + column));
  }
}
