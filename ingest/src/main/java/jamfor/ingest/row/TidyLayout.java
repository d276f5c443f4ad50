package jamfor.ingest.row;

import jamfor.ingest.catalogue.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Which columns of a table hold municipality, school, variable, unit (of measure), period, sex and
 * value. A variable may stand in several columns, and a row may have several values, each in a
 * column of its own: their names are then parted by strokes. Rows where a {@code fixed} column says
 * something else are passed over.
 */
final class TidyLayout {

  private final Source source;
  private final List<String> values;

  TidyLayout(Source source) {
    this.source = source;
    this.values = columns("value");
  }

  /** Whether a table has all columns that are spoken of, and a variable that the source knows. */
  boolean fits(Function<String, Optional<String>> cells) {
    boolean all =
        Stream.of("municipality", "school", "variable", "unit", "period", "sex", "value")
            .flatMap(field -> columns(field).stream())
            .allMatch(column -> cells.apply(column).isPresent());
    return all
        && values.stream()
            .anyMatch(
                value ->
                    source
                        .variables()
                        .find(variable(cells, value), cell(cells, "unit"))
                        .isPresent());
  }

  /**
   * The rows of a line of the table, one for each of its values.
   *
   * @throws UnreadableException when a column is missing
   */
  List<Row> rows(int before, String position, Function<String, Optional<String>> cells)
      throws UnreadableException {
    for (Map.Entry<String, JsonNode> one : source.layout().path("fixed").properties()) {
      if (!text(cells, position, one.getKey()).equals(one.getValue().asString())) {
        return List.of();
      }
    }
    String place = text(cells, position, "municipality", "");
    String period = text(cells, position, "period", "");
    String sex = text(cells, position, "sex", "T");
    Optional<String> school = cell(cells, "school").map(String::strip);
    Optional<String> provider =
        Optional.of(source.layout().path("provider").path("column").asString(""))
            .filter(column -> !column.isEmpty())
            .flatMap(cells);
    List<Row> rows = new ArrayList<>();
    for (String value : values) {
      String at = values.size() == 1 ? position : position + ", " + value;
      for (String column : columns("variable")) {
        text(cells, at, column);
      }
      rows.add(
          new Row(
              before + rows.size() + 1,
              at,
              place,
              school,
              provider,
              variable(cells, value),
              cell(cells, "unit"),
              period,
              sex,
              text(cells, at, value)));
    }
    return rows;
  }

  private String variable(Function<String, Optional<String>> cells, String value) {
    List<String> names = new ArrayList<>();
    columns("variable").forEach(column -> names.add(cells.apply(column).orElse("")));
    if (values.size() > 1) {
      names.add(value);
    }
    return String.join("/", names);
  }

  private List<String> columns(String field) {
    JsonNode columns = source.layout().path("columns").path(field);
    if (columns.isArray()) {
      return columns.values().stream().map(JsonNode::asString).toList();
    }
    return columns.isMissingNode() ? List.of() : List.of(columns.asString());
  }

  private Optional<String> cell(Function<String, Optional<String>> cells, String field) {
    return columns(field).stream().findFirst().flatMap(cells);
  }

  private String text(
      Function<String, Optional<String>> cells, String position, String field, String otherwise)
      throws UnreadableException {
    List<String> columns = columns(field);
    return columns.isEmpty() ? otherwise : text(cells, position, columns.get(0));
  }

  private static String text(
      Function<String, Optional<String>> cells, String position, String column)
      throws UnreadableException {
    return cells
        .apply(column)
        .orElseThrow(() -> new UnreadableException(position, "the row has no column " + column));
  }
}
