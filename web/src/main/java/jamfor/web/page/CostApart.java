package jamfor.web.page;

import jamfor.analytics.decomposition.Decomposition;
import jamfor.analytics.decomposition.Difference;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Value;
import jamfor.web.chart.ChartRequest;
import jamfor.web.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One cost taken apart.
 *
 * @param said where the municipality stands
 * @param stacked the parts of all members; none where parts are not added
 * @param why the difference, part by part
 * @param findings what the checks found in the deliveries about the group's values of the period
 * @param reasons why something cannot be taken apart
 * @param instead costs that can be taken apart, where this one cannot
 */
record CostApart(
    String title,
    String address,
    String measure,
    String description,
    String said,
    List<String> findings,
    Optional<Stack> stacked,
    Optional<Why> why,
    List<String> reasons,
    List<Choice> instead) {

  /** So many parts are named in the chart's text alternative. */
  private static final int NAMED = 3;

  /** The parts as a chart and as its table. */
  record Stack(Chart chart, CostTable table) {}

  /**
   * The difference as a chart, as sentences with the largest part first, and as a table.
   *
   * @param how the parts make the difference, for the reader
   */
  record Why(String said, Chart chart, List<String> sentences, CostTable table, String how) {}

  static Optional<CostApart> of(Costing costing) {
    return costing.chosen().map(view -> of(costing, view));
  }

  private static CostApart of(Costing costing, View view) {
    Page page = costing.page();
    KeyFigure keyFigure = view.keyFigure();
    return new CostApart(
        page.title(keyFigure),
        page.to(keyFigure)
            .with("group", costing.group().id())
            .with("municipality", costing.municipality())
            .toString(),
        keyFigure.measure().text().in(page.language()),
        keyFigure.description().in(page.language()),
        view.comparison()
            .map(
                one ->
                    new Sentences(page.words(), page.names())
                        .place(one, keyFigure, costing.municipality()))
            .orElseGet(() -> page.words().get("page.nothing")),
        findings(view),
        new CostParts(costing).find().map(table -> new Stack(stacked(costing, view), table)),
        costing
            .held()
            .map(one -> why(one, costing, view, new CostDifferences(costing).find().orElseThrow())),
        reasons(costing, view),
        costing.held().isPresent() ? List.of() : instead(costing));
  }

  private static List<String> findings(View view) {
    List<FindingRow> all = FindingsView.of(view).map(FindingsView::group).orElse(List.of());
    return view.comparison().stream()
        .flatMap(
            comparison ->
                all.stream().filter(one -> one.period().equals(comparison.period().text())))
        .map(
            one ->
                view.page()
                    .words()
                    .get("page.cost.finding", one.municipality(), one.period(), one.text()))
        .toList();
  }

  private static List<String> reasons(Costing costing, View view) {
    Page page = costing.page();
    if (view.keyFigure().parts().isEmpty()) {
      return List.of(page.words().get("page.cost.no_parts"));
    }
    List<String> reasons = new ArrayList<>();
    if (view.keyFigure().joining() == KeyFigure.Joining.PRODUCT) {
      reasons.add(page.words().get("page.cost.factors"));
    }
    if (costing.held().isEmpty()) {
      reasons.add(
          page.words().get("page.cost.part_lacking", page.names().of(costing.municipality())));
    }
    return reasons;
  }

  private static List<Choice> instead(Costing costing) {
    Page page = costing.page();
    return costing.apart().stream()
        .map(
            one ->
                new Choice(
                    costing.place().to("/costs", page).with("keyFigure", one.id()) + "#why",
                    page.title(one),
                    false))
        .toList();
  }

  private static Chart stacked(Costing costing, View view) {
    Page page = costing.page();
    String group = costing.group().title().in(page.language());
    return chart(
        request(ChartRequest.Kind.STACKED, costing, view, Optional.empty(), Optional.empty()),
        page,
        page.words().get("page.cost.stacked.alt", page.title(view.keyFigure()), group),
        page.words().get("page.chart.stacked", group),
        "parts-caption");
  }

  private static Why why(Decomposition one, Costing costing, View view, CostTable table) {
    Page page = costing.page();
    String against = costing.against();
    String said =
        page.words()
            .get(
                one.whole().difference() < 0 ? "page.cost.why.below" : "page.cost.why.above",
                page.names().of(one.municipality()),
                amount(one.whole().difference(), view),
                against);
    List<String> sentences =
        one.largestFirst().stream()
            .filter(part -> one.parts().get(part).difference() != 0)
            .map(part -> sentence(view.keyFigure().parts().get(part), one.parts().get(part), view))
            .toList();
    String largest = sentences.stream().limit(NAMED).collect(Collectors.joining(" "));
    return new Why(
        said,
        chart(
            request(
                ChartRequest.Kind.WATERFALL,
                costing,
                view,
                Optional.of(one.municipality()),
                costing.other()),
            page,
            said + " " + largest,
            page.words().get("page.cost.waterfall", against),
            "differences-caption"),
        sentences,
        table,
        page.words().get(how(view.keyFigure(), costing.other())));
  }

  private static String how(KeyFigure keyFigure, Optional<String> other) {
    return switch (keyFigure.joining()) {
      case SUM -> other.isEmpty() ? "page.why.how" : "page.cost.how.sum";
      case PRODUCT -> other.isEmpty() ? "page.why.how.product" : "page.cost.how.product";
    };
  }

  /** "Förskola: 8 252 kr against 6 900 kr, 1 352 kr more; at that level …". */
  private static String sentence(KeyFigure.Part part, Difference difference, View view) {
    Page page = view.page();
    String way =
        switch (view.keyFigure().joining()) {
          case SUM -> "page.cost.part.";
          case PRODUCT -> "page.cost.factor.";
        };
    String more = difference.difference() < 0 ? "less" : "more";
    return page.words()
        .get(
            way + more,
            part.title().in(page.language()),
            measured(difference.own(), part, view),
            measured(difference.mean(), part, view),
            amount(difference.difference(), view));
  }

  private static String measured(double number, KeyFigure.Part part, View view) {
    return part.measure().equals(view.keyFigure().measure())
        ? view.page().text().valueWithMeasure(Value.of(number), view.keyFigure())
        : view.page().text().part(number, part, view.keyFigure());
  }

  private static String amount(double difference, View view) {
    return view.page().text().valueWithMeasure(Value.of(Math.abs(difference)), view.keyFigure());
  }

  private static ChartRequest request(
      ChartRequest.Kind kind,
      Costing costing,
      View view,
      Optional<String> municipality,
      Optional<String> other) {
    return new ChartRequest(
        kind,
        costing.page().editionName(),
        view.keyFigure().id(),
        costing.group().id(),
        view.comparison().orElseThrow().period(),
        view.sex(),
        costing.page().language(),
        municipality,
        other);
  }

  private static Chart chart(
      ChartRequest request, Page page, String alt, String caption, String table) {
    return Chart.find(request, page, alt, caption, table).orElseThrow();
  }
}
