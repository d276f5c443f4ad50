package jamfor.ingest.row;

import jamfor.ingest.row.KoladaHeading.Axis;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A table of Kolada's: what its left columns hold, what stands across, and what is the same in all
 * of it.
 *
 * @param labels the headings of the values, one a column
 * @param said what no column says
 */
record KoladaTable(
    String sheet, List<Axis> left, Axis across, List<String> labels, Map<Axis, String> said) {

  /**
   * The rows of a line, one a value. A line without any is a note or a source, and gives none.
   *
   * @param number of the row
   * @throws UnreadableException when a value stands where nothing says what it is
   */
  List<Row> rows(List<String> texts, int line, int number) throws UnreadableException {
    int end = left.size() + labels.size();
    boolean values = texts.stream().limit(end).skip(left.size()).anyMatch(text -> !text.isEmpty());
    Map<Axis, String> about = new EnumMap<>(said);
    for (int i = 0; i < left.size(); i++) {
      String text = i < texts.size() ? texts.get(i) : "";
      if (text.isEmpty()) {
        if (values) {
          throw new UnreadableException(
              position(i, line), "empty, but the line has values: write in every line what it is");
        }
        return List.of();
      }
      about.put(left.get(i), text);
    }
    if (texts.size() > end) {
      throw new UnreadableException(position(texts.size() - 1, line), "a value without a heading");
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      int column = left.size() + i;
      about.put(across, labels.get(i));
      rows.add(
          Row.of(
              number,
              position(column, line),
              about.getOrDefault(Axis.PLACE, ""),
              about.getOrDefault(Axis.VARIABLE, ""),
              about.getOrDefault(Axis.PERIOD, ""),
              about.getOrDefault(Axis.SEX, ""),
              column < texts.size() ? texts.get(column) : ""));
    }
    return rows;
  }

  private String position(int column, int line) {
    return sheet + "!" + Cells.column(column) + line;
  }
}
