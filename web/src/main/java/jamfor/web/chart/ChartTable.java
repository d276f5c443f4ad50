package jamfor.web.chart;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.standing.FigureInterval;
import jamfor.ingest.vocabulary.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a chart shows, line by line.
 *
 * @param heads what each column holds
 * @param rows texts, and numbers unrounded
 */
record ChartTable(List<String> heads, List<List<Object>> rows) {

  /** The digits that a double holds for certain. */
  private static final MathContext CERTAIN = new MathContext(15);

  static List<String> heads(Subject subject, String... keys) {
    return Arrays.stream(keys).map(key -> subject.words().get(key)).toList();
  }

  /** A municipality a line: its value with its interval, or why there is none. */
  static ChartTable of(Subject subject, Comparison comparison) {
    return new ChartTable(
        heads(
            subject,
            "page.unit.code",
            "page.municipality",
            "page.period",
            "page.value",
            "chart.table.low",
            "chart.table.high",
            "chart.table.reason"),
        comparison.placements().stream().map(one -> row(subject, one)).toList());
  }

  private static List<Object> row(Subject subject, Placement one) {
    Optional<FigureInterval> interval =
        subject.result().findInterval(one.municipality(), one.period(), subject.request().sex());
    return List.of(
        one.municipality(),
        subject.names().of(one.municipality()),
        one.period().text(),
        number(one.value()),
        interval.map(found -> number(Value.of(found.low()))).orElse(""),
        interval.map(found -> number(Value.of(found.high()))).orElse(""),
        subject.text().reason(one.value()));
  }

  /** The number, or nothing: the reason has a column of its own. */
  static Object number(Value value) {
    return value.known() ? new BigDecimal(value.get()).round(CERTAIN).stripTrailingZeros() : "";
  }
}
