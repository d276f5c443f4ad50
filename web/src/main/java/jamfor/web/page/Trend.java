package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.figure.Figure;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A key figure over all its periods: a row for each member, the group's mean and the country. */
record Trend(String group, List<Head> heads, List<Line> lines) {

  /** A period, and whether the definition changed with it. */
  record Head(String text, boolean broken) {}

  /** One member's values. */
  record Line(String name, String address, String style, List<Cell> cells) {}

  /**
   * A value, or why there is none; both empty in years without a survey.
   *
   * @param origin where its calculation is; empty for what is of a group
   */
  record Cell(String value, String reason, String origin) {}

  static final Trend NONE = new Trend("", List.of(), List.of());

  /** Nothing is said of a trend with fewer than two periods. */
  static Trend of(View view) {
    ComparatorGroup group = Chart.trendGroup(view);
    Map<Period, Comparison> comparisons =
        view.result().comparisons(group.id()).stream()
            .filter(one -> one.sex() == view.sex())
            .collect(Collectors.toMap(Comparison::period, Function.identity()));
    List<Period> periods = comparisons.keySet().stream().sorted().toList();
    if (periods.size() < 2) {
      return NONE;
    }
    List<Line> lines = new ArrayList<>();
    for (String code : Members.sorted(group, view.page().names())) {
      lines.add(member(code, comparisons, periods, view));
    }
    lines.add(line("page.mean", periods, view, period -> get(comparisons, period).mean()));
    if (comparisons.values().stream().anyMatch(one -> one.country().known())) {
      lines.add(line("page.country", periods, view, period -> get(comparisons, period).country()));
    }
    return new Trend(
        group.title().in(view.page().language()),
        periods.stream().map(period -> head(period, periods, view)).toList(),
        lines);
  }

  private static Comparison get(Map<Period, Comparison> comparisons, Period period) {
    return Optional.ofNullable(comparisons.get(period)).orElseThrow();
  }

  private static Head head(Period period, List<Period> periods, View view) {
    int position = periods.indexOf(period);
    boolean broken =
        position > 0 && view.keyFigure().breaksBetween(periods.get(position - 1), period);
    return new Head(period.text(), broken);
  }

  private static Line member(
      String code, Map<Period, Comparison> comparisons, List<Period> periods, View view) {
    Map<Period, Value> values =
        view.result().listFigures(code, view.sex()).stream()
            .collect(Collectors.toMap(Figure::period, Figure::value));
    return new Line(
        view.page().names().of(code),
        view.page().toMunicipality(code).toString(),
        Members.style(view.page().edition(), code),
        periods.stream()
            .map(
                period ->
                    Optional.ofNullable(values.get(period))
                        .map(
                            value ->
                                cell(
                                    value,
                                    view,
                                    Origins.calculation(
                                        view.keyFigure(),
                                        get(comparisons, period),
                                        code,
                                        view.page())))
                        .orElse(new Cell("", "", "")))
            .toList());
  }

  private static Line line(
      String key, List<Period> periods, View view, Function<Period, Value> values) {
    return new Line(
        view.page().words().get(key),
        "",
        "summary",
        periods.stream().map(values).map(value -> cell(value, view, "")).toList());
  }

  private static Cell cell(Value value, View view, String origin) {
    return value.known()
        ? new Cell(view.page().text().value(value, view.keyFigure()), "", origin)
        : new Cell("", view.page().text().reason(value), origin);
  }

  public boolean shown() {
    return !heads.isEmpty();
  }
}
