package jamfor.web.page;

import jamfor.analytics.trend.MemberTrend;
import jamfor.analytics.trend.Trend;
import jamfor.ingest.vocabulary.Period;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the series of a member of the cooperation says of its direction.
 *
 * @param slope change a year; empty, as what follows it, where there are too few years
 */
record TrendRow(
    String name,
    String address,
    String style,
    String years,
    String verdict,
    String slope,
    String interval,
    String p) {

  /** By name, of the sex that is looked at. */
  static List<TrendRow> list(View view) {
    return view.result().trends().stream()
        .filter(one -> one.sex() == view.sex() && one.trend().n() > 0)
        .sorted(Comparator.comparing(MemberTrend::municipality, view.page().names().codes()))
        .map(one -> of(one, view))
        .toList();
  }

  /** Who rises and who falls: "Munkedal: stiger; Orust: ingen säker riktning." */
  static String said(List<TrendRow> rows) {
    return rows.stream()
            .map(row -> row.name() + ": " + row.verdict())
            .collect(Collectors.joining("; "))
        + ".";
  }

  private static TrendRow of(MemberTrend one, View view) {
    Page page = view.page();
    Trend trend = one.trend();
    boolean known = trend.slope().known();
    return new TrendRow(
        page.names().of(one.municipality()),
        page.toMunicipality(one.municipality()).toString(),
        Members.style(page.edition(), one.municipality()),
        page.words()
            .get(
                "page.trend.years",
                one.first().map(Period::text).orElse(""),
                one.last().map(Period::text).orElse(""),
                page.text().count(trend.n())),
        page.words().get(trend.verdict()),
        known ? page.text().differenceWithMeasure(trend.slope(), view.keyFigure()) : "",
        known
            ? page.words()
                .get(
                    "page.trend.between",
                    page.text().difference(trend.low(), view.keyFigure()),
                    page.text().difference(trend.high(), view.keyFigure()))
            : "",
        known ? page.text().chance(trend.p()) : "");
  }
}
