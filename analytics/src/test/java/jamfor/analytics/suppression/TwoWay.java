package jamfor.analytics.suppression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;

/**
 * A table of counts with all its margins.
 *
 * @param names of the inner cells: a word for each of the table's ways, with spaces between
 */
record TwoWay(List<String> names, double[] counts) {

  /** Margins first: every word may also be "all". A width for each count, 0 for what is open. */
  Cells cells(DoubleUnaryOperator width) {
    Map<String, Double> values = new LinkedHashMap<>();
    Map<String, List<String>> parts = new LinkedHashMap<>();
    for (int i = 0; i < counts.length; i++) {
      values.put(names.get(i), counts[i]);
    }
    int ways = names.get(0).split(" ").length;
    for (int way = 0; way < ways; way++) {
      for (String name : List.copyOf(values.keySet())) {
        String[] words = name.split(" ");
        words[way] = "all";
        String margin = String.join(" ", words);
        values.merge(margin, Objects.requireNonNull(values.get(name)), Double::sum);
        parts.computeIfAbsent(margin + "|" + way, any -> new ArrayList<>()).add(name);
      }
    }
    List<Cell> cells = new ArrayList<>();
    values.forEach(
        (name, value) -> {
          double needed = width.applyAsDouble(value);
          cells.add(needed > 0 ? Cell.secret(name, value, needed) : Cell.open(name, value));
        });
    List<Relation> relations = new ArrayList<>();
    parts.forEach((margin, of) -> relations.add(Relation.sum(margin.split("\\|")[0], of)));
    return new Cells(cells, relations);
  }
}
