package jamfor.web.chart;

import static jamfor.web.chart.EChartsOption.object;
import static java.util.Map.entry;

import jamfor.analytics.comparison.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What a map shows of each municipality, and the legend that says what its colour means. */
final class Areas {

  private static final double STRONG = 1.6;

  private Areas() {}

  static List<Object> list(
      Subject subject, Classes classes, Predicate<String> seen, boolean named) {
    List<Object> data = new ArrayList<>();
    for (Placement one : classes.comparison().placements()) {
      if (seen.test(one.municipality())) {
        data.add(area(subject, classes, one, named));
      }
    }
    return data;
  }

  private static Map<String, Object> area(
      Subject subject, Classes classes, Placement one, boolean named) {
    boolean member = subject.cooperates(one.municipality());
    Optional<Classes.Class> found = classes.find(one);
    Map<String, Object> style = object();
    if (member) {
      style.put("borderColor", Palette.INK);
      style.put("borderWidth", named ? STRONG : 1);
    }
    if (found.isEmpty()) {
      style.put("decal", hatched());
    }
    Map<String, Object> area =
        object(
            entry("name", one.municipality()),
            entry("value", found.map(Classes.Class::number).orElse(Classes.MISSING)),
            entry("itemStyle", style),
            entry("tooltip", object(entry("formatter", Tips.of(subject, classes, one)))));
    if (member && named) {
      area.put("label", label(subject, found, one));
    }
    return area;
  }

  private static Map<String, Object> label(
      Subject subject, Optional<Classes.Class> found, Placement one) {
    return object(
        entry("show", true),
        entry(
            "formatter",
            subject.names().of(one.municipality())
                + " "
                + found.map(Classes.Class::sign).orElse("–")),
        entry("color", Palette.INK),
        entry("textBorderColor", Palette.PAPER),
        entry("textBorderWidth", 3),
        entry("fontSize", 13));
  }

  private static Map<String, Object> hatched() {
    return object(
        entry("symbol", "rect"),
        entry("color", Palette.MUTED),
        entry("dashArrayX", List.of(1, 0)),
        entry("dashArrayY", List.of(1, 4)),
        entry("rotation", -Math.PI / 4));
  }

  static Map<String, Object> legend(Subject subject, Classes classes, int series, Frame frame) {
    List<Object> pieces = new ArrayList<>();
    for (Classes.Class one : classes.list()) {
      pieces.add(piece(one.number(), one.text(subject.words()), one.colour()));
    }
    boolean missing =
        classes.comparison().placements().stream().anyMatch(one -> classes.find(one).isEmpty());
    if (missing) {
      pieces.add(piece(Classes.MISSING, subject.words().get("chart.map.missing"), Palette.MISSING));
    }
    return object(
        entry("type", "piecewise"),
        entry("seriesIndex", series == 1 ? List.of(0) : List.of(0, 1)),
        entry("pieces", pieces),
        entry("orient", "horizontal"),
        entry("inverse", true),
        entry("left", 16),
        entry("bottom", frame.bottom() + 4),
        entry("itemWidth", 16),
        entry("itemHeight", 12),
        entry("itemSymbol", "rect"),
        entry("selectedMode", false),
        entry("hoverLink", false),
        entry("textStyle", object(entry("color", Palette.INK), entry("fontSize", 12))));
  }

  private static Map<String, Object> piece(int number, String label, String colour) {
    return object(entry("value", number), entry("label", label), entry("color", colour));
  }
}
