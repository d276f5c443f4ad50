package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.web.chart.ChartRequest;
import jamfor.web.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A chart's place on the page.
 *
 * @param option the address of what the browser's own drawing needs
 */
record Chart(String kind, String svg, String option, String alt, String caption) {

  /** More lines than this cannot be told apart: the trend is then the cooperation's. */
  private static final int MOST_LINES = 15;

  static List<Chart> list(View view) {
    if (view.comparison().isEmpty()) {
      return List.of();
    }
    Comparison comparison = view.comparison().get();
    List<Chart> charts = new ArrayList<>();
    charts.add(
        of(
            ChartRequest.Kind.BARS,
            view,
            view.group(),
            new Sentences(view.page().words(), view.page().names())
                .spread(comparison, view.keyFigure())));
    if (view.periods().size() > 1) {
      ComparatorGroup group = trendGroup(view);
      charts.add(
          of(
              ChartRequest.Kind.TREND,
              view,
              group,
              view.page()
                  .words()
                  .get(
                      "page.chart.trend.alt",
                      view.page().title(view.keyFigure()),
                      group.title().in(view.page().language()))));
    }
    allOfCountry(view)
        .ifPresent(
            all ->
                charts.add(
                    of(
                        ChartRequest.Kind.DISTRIBUTION,
                        view,
                        view.group(),
                        new Sentences(view.page().words(), view.page().names())
                            .spread(all, view.keyFigure()))));
    return charts;
  }

  static Chart waterfall(View view, String municipality, String alt) {
    return of(ChartRequest.Kind.WATERFALL, view, view.group(), alt, Optional.of(municipality));
  }

  static Chart funnel(View view, String alt) {
    return of(ChartRequest.Kind.FUNNEL, view, view.group(), alt);
  }

  static ComparatorGroup trendGroup(View view) {
    return view.group().members().size() <= MOST_LINES
        ? view.group()
        : view.page().edition().cooperation();
  }

  private static Optional<Comparison> allOfCountry(View view) {
    return view.comparison()
        .flatMap(one -> WholeCountry.find(view.keyFigure(), one.period(), view.sex(), view.page()))
        .filter(WholeCountry::places);
  }

  private static Chart of(ChartRequest.Kind kind, View view, ComparatorGroup group, String alt) {
    return of(kind, view, group, alt, Optional.empty());
  }

  private static Chart of(
      ChartRequest.Kind kind,
      View view,
      ComparatorGroup group,
      String alt,
      Optional<String> municipality) {
    ChartRequest request =
        new ChartRequest(
            kind,
            view.page().editionName(),
            view.keyFigure().id(),
            group.id(),
            view.comparison().orElseThrow().period(),
            view.sex(),
            view.page().language(),
            municipality);
    String name = kind.name().toLowerCase(Locale.ROOT);
    return new Chart(
        name,
        request.svg(),
        request.option(),
        alt,
        view.page().words().get("page.chart." + name, group.title().in(view.page().language())));
  }
}
