package jamfor.web.chart;

import static jamfor.web.chart.EChartsOption.object;
import static java.util.Map.entry;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The cooperation's members with their names among their neighbours, and beside them the whole
 * country where the edition holds all its municipalities' figures.
 */
final class MunicipalityMap implements ChartKind {

  private static final int HEIGHT = 640;
  private static final int NARROW_HEIGHT = 500;
  private static final int LEGEND = 40;
  private static final int NARROW_LEGEND = 108;
  private static final double STRONG = 1.6;
  private static final double THIN = 0.5;

  @Override
  public Optional<EChartsOption> find(Subject subject) {
    Optional<Borders> borders = Borders.find(subject.edition().cooperation().country());
    Set<String> members = members(subject, borders);
    return members.isEmpty()
        ? Optional.empty()
        : Classes.find(subject)
            .map(classes -> option(subject, classes, borders.orElseThrow(), members));
  }

  private static Set<String> members(Subject subject, Optional<Borders> borders) {
    return borders
        .map(one -> one.known(subject.edition().cooperation().members()))
        .orElse(Set.of());
  }

  @Override
  public ChartTable table(Subject subject) {
    Classes classes = Classes.find(subject).orElseThrow();
    List<List<Object>> rows = new ArrayList<>();
    for (Placement one : classes.comparison().placements()) {
      rows.add(
          List.of(
              one.municipality(),
              subject.names().of(one.municipality()),
              one.period().text(),
              ChartTable.number(one.value()),
              classes
                  .find(one)
                  .map(found -> subject.words().get(found.constant()))
                  .orElseGet(() -> subject.text().reason(one.value()))));
    }
    return new ChartTable(
        ChartTable.heads(
            subject,
            "page.unit.code",
            "page.municipality",
            "page.period",
            "page.value",
            "chart.table.class"),
        rows);
  }

  private static EChartsOption option(
      Subject subject, Classes classes, Borders borders, Set<String> members) {
    Comparison comparison = classes.comparison();
    String without =
        comparison.placements().stream()
            .map(Placement::municipality)
            .filter(code -> !borders.has(code))
            .sorted(subject.names().codes())
            .map(subject.names()::of)
            .collect(Collectors.joining(", "));
    Frame frame =
        new Frame(
            subject.title(),
            Frame.join(
                subject.coverage(comparison, subject.getGroup(comparison.group())),
                subject.text().period(comparison.period()),
                subject.measure(),
                without.isEmpty() ? "" : subject.words().get("chart.map.without", without)),
            subject.source(comparison.placements().stream().map(Placement::period).toList())
                + " · "
                + subject.words().get("chart.map.borders", borders.source()));
    List<Geometry> maps = new ArrayList<>();
    List<Object> series = new ArrayList<>();
    List<Object> narrow = new ArrayList<>();
    Geometry around = around(borders, members);
    maps.add(around);
    boolean country = classes.ofCountry();
    series.add(
        map(
            around,
            wide(borders, members),
            box(country ? "30%" : "2%", "2%", frame.top(), frame.bottom() + LEGEND),
            data(subject, classes, one -> borders.isSeen(one, seen(borders, members)), true)));
    Map<String, Object> narrowBox =
        box(country ? "34%" : "2%", "1%", Frame.NARROW_TOP, NARROW_LEGEND);
    narrowBox.put("boundingCoords", narrow(borders, members).corners());
    narrow.add(narrowBox);
    if (country) {
      maps.add(borders.country());
      series.add(
          map(
              borders.country(),
              borders.extent(),
              box("2%", "72%", frame.top(), frame.bottom() + LEGEND),
              data(subject, classes, borders::has, false)));
      narrow.add(box("1%", "67%", Frame.NARROW_TOP, NARROW_LEGEND));
    }
    Map<String, Object> option =
        frame.option(
            object(),
            object(),
            object(
                entry("series", narrow),
                entry(
                    "visualMap",
                    object(
                        entry("orient", "vertical"),
                        entry("inverse", false),
                        entry("left", 8),
                        entry("bottom", 4)))));
    option.put(
        "geometry",
        object(
            entry(around.name(), address(subject, "cooperation", around)),
            entry(borders.country().name(), address(subject, "country", borders.country()))));
    option.put("visualMap", legend(subject, classes, series.size(), frame));
    option.put("series", series);
    return new EChartsOption(option, Frame.WIDTH, HEIGHT, NARROW_HEIGHT, maps);
  }

  /** The members' borders and those of whoever is seen with them. */
  static Geometry around(Borders borders, Set<String> members) {
    return borders.around(members, seen(borders, members));
  }

  private static Extent seen(Borders borders, Set<String> members) {
    return Extent.around(List.of(wide(borders, members), narrow(borders, members)));
  }

  private static Extent wide(Borders borders, Set<String> members) {
    return borders.extent(members).filling(600, 460);
  }

  private static Extent narrow(Borders borders, Set<String> members) {
    return borders.extent(members).filling(230, 364);
  }

  private static String address(Subject subject, String extent, Geometry geometry) {
    return "/charts/%s/geometry/%s.json?version=%s"
        .formatted(subject.edition().plan().id(), extent, geometry.name());
  }

  private static Map<String, Object> box(String left, String right, int top, int bottom) {
    return object(
        entry("left", left),
        entry("right", right),
        entry("top", top),
        entry("bottom", bottom),
        entry("preserveAspect", "contain"));
  }

  private static Map<String, Object> map(
      Geometry geometry, Extent extent, Map<String, Object> box, List<Object> data) {
    Map<String, Object> map =
        object(
            entry("type", "map"),
            entry("map", geometry.name()),
            entry("nameProperty", "code"),
            entry("boundingCoords", extent.corners()),
            entry("aspectScale", extent.aspect()),
            entry("clip", true),
            entry("selectedMode", false),
            entry("showLegendSymbol", false),
            entry(
                "itemStyle",
                object(
                    entry("areaColor", Palette.LINE),
                    entry("borderColor", Palette.PAPER),
                    entry("borderWidth", THIN))),
            entry("label", object(entry("show", false))),
            entry("emphasis", object(entry("disabled", true))));
    map.putAll(box);
    map.put("data", data);
    return map;
  }

  private static List<Object> data(
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

  private static Map<String, Object> legend(
      Subject subject, Classes classes, int series, Frame frame) {
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
