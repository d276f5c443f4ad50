package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.standing.Standing;
import jamfor.web.chart.ChartRequest;
import jamfor.web.chart.ChartRequest.Kind;
import jamfor.web.text.Sentences;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The charts of a key figure, each with the sentence that says what it shows. */
final class Charts {

  private Charts() {}

  /** All that there are, in the order of the page. */
  static List<Chart> list(View view) {
    return Arrays.stream(Kind.values()).flatMap(kind -> find(kind, view).stream()).toList();
  }

  /** The chart of that kind; empty when there is nothing to draw. */
  static Optional<Chart> find(ChartRequest.Kind kind, View view) {
    return switch (kind) {
      case BARS ->
          view.comparison().flatMap(one -> Chart.find(kind, view, spread(one, view), "table"));
      case TREND ->
          Optional.of(view)
              .filter(one -> one.periods().size() > 1)
              .flatMap(one -> Chart.findTrend(one, trend(one)));
      case DISTRIBUTION ->
          country(view).flatMap(all -> Chart.find(kind, view, spread(all, view), "table"));
      case WATERFALL -> Why.of(view).flatMap(Why::chart);
      case FUNNEL ->
          Optional.of(standings(view))
              .filter(standings -> !standings.isEmpty())
              .flatMap(
                  standings ->
                      Chart.find(kind, view, Certainty.said(standings, view), "certainty"));
      case MAP -> Chart.find(kind, view, MapText.finding(view), "table");
      case SEXES ->
          Sexes.find(view).flatMap(sexes -> Chart.find(kind, view, sexes.said(), "sexes"));
      // On the page of a municipality's units, and on that of costs.
      case UNITS, STACKED -> Optional.empty();
    };
  }

  /** Those compared with the group, where it is known of how many their values are shares. */
  static List<Standing> standings(View view) {
    return view.comparison().stream()
        .flatMap(one -> view.result().listStandings(one.group(), one.period(), one.sex()).stream())
        .toList();
  }

  private static Optional<Comparison> country(View view) {
    return view.comparison()
        .flatMap(one -> WholeCountry.find(view.keyFigure(), one.period(), view.sex(), view.page()))
        .filter(WholeCountry::places);
  }

  private static String spread(Comparison comparison, View view) {
    return new Sentences(view.page().words(), view.page().names())
        .spread(comparison, view.keyFigure());
  }

  /** What the lines say: of each member of the cooperation whether it rises or falls. */
  private static String trend(View view) {
    String what =
        view.page()
            .words()
            .get(
                "page.chart.trend.alt",
                view.page().title(view.keyFigure()),
                Chart.trendGroup(view).title().in(view.page().language()));
    List<TrendRow> rows = TrendRow.list(view);
    return rows.isEmpty() ? what : what + " " + TrendRow.said(rows);
  }
}
