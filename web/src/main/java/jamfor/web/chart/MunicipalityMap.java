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
    Extent seen = seen(borders, members);
    Geometry around = borders.around(members, seen);
    maps.add(around);
    boolean country = classes.ofCountry();
    series.add(
        map(
            around,
            wide(borders, members),
            box(country ? "30%" : "2%", "2%", frame.top(), frame.bottom() + LEGEND),
            Areas.list(subject, classes, one -> borders.isSeen(one, seen), true)));
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
              Areas.list(subject, classes, borders::has, false)));
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
    Map<String, Object> geometry =
        object(entry(around.name(), address(subject, "cooperation", around)));
    if (country) {
      geometry.put(borders.country().name(), address(subject, "country", borders.country()));
    }
    option.put("geometry", geometry);
    option.put("visualMap", Areas.legend(subject, classes, series.size(), frame));
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
        .formatted(subject.request().edition(), extent, geometry.name());
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
}
