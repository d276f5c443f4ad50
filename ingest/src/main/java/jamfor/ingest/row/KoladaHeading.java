package jamfor.ingest.row;

import jamfor.ingest.catalogue.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What stands above a table of Kolada's: lines of one text, and the line of headings. With the
 * sheet's name and the first line of the table it says what each column holds. Nothing becomes a
 * key figure or a municipality here: what was taken for one and is none is unknown to who reads the
 * rows.
 */
final class KoladaHeading {

  /** What a table is about. */
  enum Axis {
    VARIABLE,
    PLACE,
    PERIOD,
    SEX
  }

  private final Source source;
  private final String sheet;
  private final Map<String, Axis> headings = new HashMap<>();

  /** The lines of one text, for what the table itself does not say. */
  private final List<String> outside = new ArrayList<>();

  private List<String> line = List.of();
  private int number;
  private int left;

  KoladaHeading(String sheet, Source source) {
    this.sheet = sheet;
    this.source = source;
    for (Map.Entry<String, JsonNode> one : source.layout().path("headings").properties()) {
      headings.put(one.getKey(), Axis.valueOf(one.getValue().asString().toUpperCase(Locale.ROOT)));
    }
  }

  boolean found() {
    return left > 0;
  }

  /**
   * Whether this is the line of headings: its first columns have none or a known one, the others
   * say what stands across.
   */
  boolean take(List<String> texts, int row) {
    int columns = 0;
    while (columns < texts.size()
        && (texts.get(columns).isEmpty() || headings.containsKey(texts.get(columns)))) {
      columns++;
    }
    if (columns > 0 && columns < texts.size()) {
      line = List.copyOf(texts);
      number = row;
      left = columns;
    } else if (texts.size() == 1) {
      outside.add(texts.get(0));
    }
    return found();
  }

  /**
   * @param first the first line below
   * @throws UnreadableException when it would have to be guessed what a column holds
   */
  KoladaTable table(List<String> first) throws UnreadableException {
    List<String> labels = line.subList(left, line.size());
    Axis across = across(labels);
    List<Axis> columns = columns(first, across);
    Set<Axis> missing = EnumSet.complementOf(EnumSet.of(across));
    columns.forEach(missing::remove);
    return new KoladaTable(sheet, columns, across, labels, said(missing, columns));
  }

  private Axis across(List<String> labels) throws UnreadableException {
    if (labels.contains("")) {
      throw unreadable(left + labels.indexOf(""), "a column without a heading");
    }
    if (labels.stream().anyMatch(KoladaHeading::isYear)) {
      for (int i = 0; i < labels.size(); i++) {
        if (!isYear(labels.get(i))) {
          throw unreadable(left + i, "«" + labels.get(i) + "» among the years");
        }
      }
      return Axis.PERIOD;
    }
    if (labels.stream().allMatch(this::isSex)) {
      return Axis.SEX;
    }
    return labels.stream().anyMatch(this::isVariable) ? Axis.VARIABLE : Axis.PLACE;
  }

  private List<Axis> columns(List<String> first, Axis across) throws UnreadableException {
    List<Optional<Axis>> columns = new ArrayList<>();
    Set<Axis> taken = EnumSet.of(across);
    for (int i = 0; i < left; i++) {
      Optional<Axis> axis = certain(line.get(i), text(first, i));
      if (axis.isPresent() && !taken.add(axis.get())) {
        throw unreadable(i, "a second column of the same kind (" + axis.get() + ")");
      }
      columns.add(axis);
    }
    // Without a heading the key figure stands before the municipality, as Kolada writes them.
    Deque<Axis> open = new ArrayDeque<>(EnumSet.of(Axis.VARIABLE, Axis.PLACE));
    open.removeAll(taken);
    if (open.size() == 2 && columns.stream().filter(Optional::isEmpty).count() == 1) {
      // One column is of the municipalities, unless it is seen to be of the key figures.
      String only = text(first, columns.indexOf(Optional.<Axis>empty()));
      open.remove(isVariable(only) ? Axis.PLACE : Axis.VARIABLE);
    }
    List<Axis> all = new ArrayList<>();
    for (int i = 0; i < left; i++) {
      if (columns.get(i).isEmpty() && open.isEmpty()) {
        throw unreadable(i, "a column without a heading");
      }
      all.add(columns.get(i).orElseGet(open::remove));
    }
    return all;
  }

  private Optional<Axis> certain(String heading, String first) {
    if (!heading.isEmpty()) {
      return Optional.ofNullable(headings.get(heading));
    }
    return isYear(first)
        ? Optional.of(Axis.PERIOD)
        : isSex(first) ? Optional.of(Axis.SEX) : Optional.empty();
  }

  /** What no column says: the name of the sheet and the lines above do, or nobody does. */
  private Map<Axis, String> said(Set<Axis> missing, List<Axis> columns) throws UnreadableException {
    int place = columns.indexOf(Axis.PLACE);
    boolean headed = place >= 0 && !line.get(place).isEmpty();
    KoladaOutside open = new KoladaOutside(source, sheet, outside);
    Map<Axis, String> said = new EnumMap<>(Axis.class);
    for (Axis axis : KoladaOutside.SUREST_FIRST) {
      if (missing.contains(axis)) {
        Optional<String> text = open.take(axis, headed);
        if (text.isEmpty()) {
          throw unreadable(
              0, "nothing says which " + axis + ": no column, line above or name of the sheet");
        }
        said.put(axis, text.get());
      }
    }
    return said;
  }

  private static String text(List<String> texts, int column) {
    return column < texts.size() ? texts.get(column) : "";
  }

  private static boolean isYear(String text) {
    return KoladaOutside.isYear(text);
  }

  private boolean isSex(String text) {
    return source.layout().path("sexes").has(text);
  }

  private boolean isVariable(String text) {
    return source.variables().find(text, Optional.empty()).isPresent();
  }

  private UnreadableException unreadable(int column, String what) {
    return new UnreadableException(sheet + "!" + Cells.column(column) + number, what);
  }
}
