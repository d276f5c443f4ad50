package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;

/** What a group's comparison comes to, term by term. */
final class Statistics {

  private final View view;
  private final List<Term> terms = new ArrayList<>();

  private Statistics(View view) {
    this.view = view;
  }

  static List<Term> list(View view) {
    Statistics statistics = new Statistics(view);
    view.comparison().ifPresent(statistics::add);
    return List.copyOf(statistics.terms);
  }

  private void add(Comparison comparison) {
    terms.add(
        new Term(view.page().words().get("page.counted"), Coverage.ofN(comparison, view.page())));
    add("page.mean", comparison.mean());
    add("page.weighted_mean", comparison.weightedMean());
    add("page.median", comparison.median());
    add("page.lower_quartile", comparison.lowerQuartile());
    add("page.upper_quartile", comparison.upperQuartile());
    add("page.minimum", comparison.minimum());
    add("page.maximum", comparison.maximum());
    add("page.country", comparison.country());
    WholeCountry.find(view.keyFigure(), comparison.period(), view.sex(), view.page())
        .map(all -> WholeCountry.reason(all, view.page()))
        .filter(reason -> !reason.isEmpty())
        .ifPresent(reason -> terms.add(new Term(view.page().words().get("page.band"), reason)));
  }

  private void add(String key, Value value) {
    terms.add(
        new Term(
            view.page().words().get(key),
            view.page().text().valueWithMeasure(value, view.keyFigure())));
  }
}
