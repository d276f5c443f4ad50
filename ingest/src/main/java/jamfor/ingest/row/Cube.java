package jamfor.ingest.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A table whose values stand in row-major order, the last dimension varying fastest. The layout
 * says which dimensions are place, variable (one or several), period and sex, and which are held at
 * one code. A dimension of which it says nothing refuses the table: its values would be taken for
 * each other.
 */
final class Cube {

  /** More than this is no table of municipalities. */
  private static final int MOST_CELLS = 50_000_000;

  private static final List<String> PARTS = List.of("place", "variable", "period", "sex");

  /** One dimension, with its codes in the order of the values. */
  record Dimension(String id, List<String> codes) {}

  /** A dimension and how many cells lie between two of its codes. */
  private record Axis(Dimension dimension, int step) {
    String code(int cell) {
      return dimension.codes().get(cell / step % dimension.codes().size());
    }
  }

  private record Fixed(Axis axis, String code) {}

  private final Map<String, List<Axis>> parts = new HashMap<>();
  private final List<Fixed> fixed = new ArrayList<>();
  private final JsonNode constants;
  private final int cells;

  Cube(List<Dimension> dimensions, JsonNode layout) throws UnreadableException {
    Map<String, Axis> axes = new HashMap<>();
    long step = 1;
    for (int i = dimensions.size() - 1; i >= 0; i--) {
      Dimension dimension = dimensions.get(i);
      if (dimension.codes().isEmpty()) {
        throw new UnreadableException(dimension.id(), "a dimension without codes");
      }
      if (new HashSet<>(dimension.codes()).size() < dimension.codes().size()) {
        throw new UnreadableException(dimension.id(), "a code stands twice in the dimension");
      }
      if (axes.put(dimension.id(), new Axis(dimension, (int) step)) != null) {
        throw new UnreadableException(dimension.id(), "the dimension stands twice");
      }
      step *= dimension.codes().size();
      if (step > MOST_CELLS) {
        throw new UnreadableException(
            dimension.id(), "more than " + MOST_CELLS + " cells, more than can be read");
      }
    }
    cells = (int) step;
    constants = layout.path("constant");
    for (String part : PARTS) {
      List<Axis> used = new ArrayList<>();
      for (String id : ids(layout.path(part))) {
        used.add(axis(axes, id));
      }
      parts.put(part, used);
    }
    for (Map.Entry<String, JsonNode> one : layout.path("fixed").properties()) {
      Axis axis = axis(axes, one.getKey());
      String code = one.getValue().asString();
      if (!axis.dimension().codes().contains(code)) {
        throw new UnreadableException(one.getKey(), "the code " + code + " is not there");
      }
      fixed.add(new Fixed(axis, code));
    }
    Set<String> named = named(layout);
    for (Dimension dimension : dimensions) {
      if (!named.contains(dimension.id())) {
        throw new UnreadableException(
            dimension.id(), "the source's layout does not say what this dimension is");
      }
    }
  }

  private static Axis axis(Map<String, Axis> axes, String id) throws UnreadableException {
    Axis axis = axes.get(id);
    if (axis == null) {
      throw new UnreadableException(id, "the dimension is missing; there are " + axes.keySet());
    }
    return axis;
  }

  /** All dimensions that a layout speaks of. */
  static Set<String> named(JsonNode layout) {
    Set<String> named = new HashSet<>(layout.path("fixed").propertyNames());
    PARTS.forEach(part -> named.addAll(ids(layout.path(part))));
    return named;
  }

  private static List<String> ids(JsonNode part) {
    if (part.isArray()) {
      return part.values().stream().map(JsonNode::asString).toList();
    }
    return part.isMissingNode() ? List.of() : List.of(part.asString());
  }

  int cells() {
    return cells;
  }

  /**
   * The row of a cell; empty where the layout holds a dimension at another code.
   *
   * @param before rows of the file that came before this table
   */
  Optional<Row> row(int before, int cell, String position, String value) {
    for (Fixed one : fixed) {
      if (!one.axis().code(cell).equals(one.code())) {
        return Optional.empty();
      }
    }
    return Optional.of(
        Row.of(
            before + cell + 1,
            position,
            text("place", cell, ""),
            text("variable", cell, ""),
            text("period", cell, ""),
            text("sex", cell, "T"),
            value));
  }

  /** The codes of a variable's several dimensions are parted by a stroke: Antall1/98. */
  private String text(String part, int cell, String otherwise) {
    List<Axis> axes = parts.getOrDefault(part, List.of());
    if (axes.isEmpty()) {
      return constants.path(part).asString(otherwise);
    }
    return axes.size() == 1
        ? axes.get(0).code(cell)
        : String.join("/", axes.stream().map(axis -> axis.code(cell)).toList());
  }
}
