package jamfor.web.page;

import jamfor.analytics.decomposition.Decomposition;
import jamfor.analytics.decomposition.Difference;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Value;
import jamfor.web.chart.ChartRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why one municipality's figure lies above or below the group's mean: the parts of the difference,
 * the largest first.
 *
 * @param said the whole difference in a sentence
 * @param rows the parts, what no part explains where there is any of it, and last the whole
 * @param how the parts make the difference, for the reader
 */
record Why(String municipality, String said, Optional<Chart> chart, List<Row> rows, String how) {

  /** So many parts are named in the chart's text alternative. */
  private static final int NAMED = 3;

  /** A part of the difference. */
  record Row(
      String title, String own, String mean, String difference, String kronor, boolean whole) {}

  /** Of the municipality whose calculation is shown; empty where the figure has no parts. */
  static Optional<Why> of(View view) {
    return view.placement()
        .flatMap(
            placement ->
                view.result().decompositions().stream()
                    .filter(one -> one.group().equals(view.group().id()))
                    .filter(one -> one.sex() == view.sex())
                    .filter(one -> one.period().equals(placement.period()))
                    .filter(one -> one.municipality().equals(placement.municipality()))
                    .findFirst())
        .map(one -> of(one, view));
  }

  private static Why of(Decomposition one, View view) {
    Page page = view.page();
    List<Row> rows = new ArrayList<>();
    for (int part : one.largestFirst()) {
      rows.add(row(view.keyFigure().parts().get(part), one.parts().get(part), view));
    }
    if (one.hasRest()) {
      String rest = page.text().difference(Value.of(one.rest()), view.keyFigure());
      rows.add(new Row(page.words().get("page.why.rest"), "", "", rest, "", false));
    }
    rows.add(whole(one.whole(), view));
    String municipality = page.names().of(one.municipality());
    String key = one.whole().difference() < 0 ? "page.why.below" : "page.why.above";
    String said =
        page.words()
            .get(
                key,
                municipality,
                page.text()
                    .valueWithMeasure(
                        Value.of(Math.abs(one.whole().difference())), view.keyFigure()),
                page.text().count(one.n()));
    String largest =
        rows.stream()
            .limit(NAMED)
            .map(row -> row.title() + " " + row.difference())
            .collect(Collectors.joining(", "));
    Optional<Chart> chart =
        Chart.find(
            ChartRequest.Kind.WATERFALL,
            view,
            one.municipality(),
            page.words().get("page.why.alt", said, largest),
            "why");
    String how =
        switch (view.keyFigure().joining()) {
          case SUM -> "page.why.how";
          case PRODUCT -> "page.why.how.product";
        };
    return new Why(municipality, said, chart, rows, page.words().get(how));
  }

  private static Row row(KeyFigure.Part part, Difference difference, View view) {
    Page page = view.page();
    return new Row(
        part.title().in(page.language()),
        page.text().part(difference.own(), part, view.keyFigure()),
        page.text().part(difference.mean(), part, view.keyFigure()),
        page.text().difference(Value.of(difference.difference()), view.keyFigure()),
        AtMean.text(difference.kronor(), page),
        false);
  }

  private static Row whole(Difference whole, View view) {
    Page page = view.page();
    return new Row(
        page.title(view.keyFigure()),
        page.text().value(Value.of(whole.own()), view.keyFigure()),
        page.text().value(Value.of(whole.mean()), view.keyFigure()),
        page.text().difference(Value.of(whole.difference()), view.keyFigure()),
        AtMean.text(whole.kronor(), page),
        true);
  }
}
