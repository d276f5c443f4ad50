package jamfor.web.page;

import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.web.chart.ChartRequest;
import jamfor.web.chart.EChartsOption;
import jamfor.web.chart.Look;
import java.util.Optional;

/**
 * A chart's place on the page: the room for it is known before it is drawn.
 *
 * @param alt what it shows, for those who do not see it
 * @param table the part of the page that has its values as a table; empty where it stands alone
 */
record Chart(ChartRequest request, EChartsOption drawn, String alt, String caption, String table) {

  /** More lines than this cannot be told apart: the trend is then the cooperation's. */
  private static final int MOST_LINES = 15;

  /** The chart of the view; empty when there is nothing to draw. */
  static Optional<Chart> find(ChartRequest.Kind kind, View view, String alt, String table) {
    return find(kind, view, view.group(), Optional.empty(), alt, table);
  }

  /** The same about one municipality. */
  static Optional<Chart> find(
      ChartRequest.Kind kind, View view, String municipality, String alt, String table) {
    return find(kind, view, view.group(), Optional.of(municipality), alt, table);
  }

  /** The trend of the group, or of the cooperation where the group is too large. */
  static Optional<Chart> findTrend(View view, String alt) {
    return find(
        ChartRequest.Kind.TREND, view, trendGroup(view), Optional.empty(), alt, "over-time");
  }

  static ComparatorGroup trendGroup(View view) {
    return view.group().members().size() <= MOST_LINES
        ? view.group()
        : view.page().edition().cooperation();
  }

  private static Optional<Chart> find(
      ChartRequest.Kind kind,
      View view,
      ComparatorGroup group,
      Optional<String> municipality,
      String alt,
      String table) {
    if (view.comparison().isEmpty()) {
      return Optional.empty();
    }
    Page page = view.page();
    ChartRequest request =
        new ChartRequest(
            kind,
            page.editionName(),
            view.keyFigure().id(),
            group.id(),
            view.comparison().get().period(),
            view.sex(),
            page.language(),
            municipality);
    String caption =
        page.words().get("page.chart." + request.kindName(), group.title().in(page.language()));
    return find(request, page, alt, caption, table);
  }

  /** That chart; empty when there is nothing to draw. */
  static Optional<Chart> find(
      ChartRequest request, Page page, String alt, String caption, String table) {
    return EChartsOption.find(page.edition(), request)
        .map(drawn -> new Chart(request, drawn, alt, caption, table));
  }

  /** On a page without tables. */
  Chart alone() {
    return new Chart(request, drawn, alt, caption, "");
  }

  public String kind() {
    return request.kindName();
  }

  public String option() {
    return request.option();
  }

  public String svg() {
    return request.svg();
  }

  public String png() {
    return request.png();
  }

  public String csv() {
    return request.csv();
  }

  public String embedded() {
    return request.embedded();
  }

  public String dark() {
    return request.svg(Look.WIDE_DARK);
  }

  public String narrow() {
    return request.svg(Look.NARROW);
  }

  public String narrowDark() {
    return request.svg(Look.NARROW_DARK);
  }
}
