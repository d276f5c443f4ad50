package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.SexPair;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Sex;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Girls and boys beside each other.
 *
 * @param said where they lie furthest apart
 * @param rows by name
 */
record Sexes(String said, List<Row> rows) {

  /** One municipality's two values; where one is missing, the reason. */
  record Row(
      String name, String address, String style, String girls, String boys, String difference) {}

  /** Empty where the figure is not divided by sex, or nobody's is in the period. */
  static Optional<Sexes> find(View view) {
    List<SexPair> pairs =
        find(view, Sex.K)
            .flatMap(girls -> find(view, Sex.M).map(boys -> SexPair.list(girls, boys)))
            .orElse(List.of());
    return SexPair.findWidest(pairs)
        .map(
            widest ->
                new Sexes(
                    said(widest, pairs, view),
                    pairs.stream()
                        .sorted(
                            Comparator.comparing(
                                SexPair::municipality, view.page().names().codes()))
                        .map(one -> row(one, view))
                        .toList()));
  }

  private static Optional<Comparison> find(View view, Sex sex) {
    return view.comparison()
        .flatMap(one -> view.result().find(view.group().id(), one.period(), sex));
  }

  private static String said(SexPair widest, List<SexPair> pairs, View view) {
    Page page = view.page();
    KeyFigure keyFigure = view.keyFigure();
    long compared = pairs.stream().filter(one -> one.difference().known()).count();
    return page.words()
        .get(
            "page.sexes.said",
            page.text().count(SexPair.countGirlsHigher(pairs)),
            page.text().count(compared),
            page.names().of(widest.municipality()),
            page.text().valueWithMeasure(widest.girls(), keyFigure),
            page.text().valueWithMeasure(widest.boys(), keyFigure));
  }

  private static Row row(SexPair one, View view) {
    Page page = view.page();
    return new Row(
        page.names().of(one.municipality()),
        page.toMunicipality(one.municipality()).toString(),
        Members.style(page.edition(), one.municipality()),
        page.text().value(one.girls(), view.keyFigure()),
        page.text().value(one.boys(), view.keyFigure()),
        one.difference().known() ? page.text().difference(one.difference(), view.keyFigure()) : "");
  }
}
