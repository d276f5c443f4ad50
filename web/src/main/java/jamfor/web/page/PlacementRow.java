package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One municipality in the table of a key figure. */
record PlacementRow(
    String name,
    String address,
    String style,
    String value,
    String origin,
    String reason,
    String period,
    String rank,
    String difference,
    String differenceToOthers,
    String kronor,
    String change,
    String changeSince,
    Mark outcome,
    Mark band) {

  static List<PlacementRow> list(View view) {
    if (view.comparison().isEmpty()) {
      return List.of();
    }
    Comparison comparison = view.comparison().get();
    Optional<Comparison> all =
        WholeCountry.find(view.keyFigure(), comparison.period(), view.sex(), view.page());
    return comparison.placements().stream()
        .sorted(Comparator.comparing(Placement::municipality, view.page().names().codes()))
        .map(placement -> of(placement, comparison, all, view))
        .toList();
  }

  private static PlacementRow of(
      Placement placement, Comparison comparison, Optional<Comparison> all, View view) {
    Page page = view.page();
    KeyFigure keyFigure = view.keyFigure();
    String code = placement.municipality();
    boolean known = placement.value().known();
    return new PlacementRow(
        page.names().of(code),
        page.toMunicipality(code).toString(),
        Members.style(page.edition(), code),
        known ? page.text().value(placement.value(), keyFigure) : "",
        Origins.calculation(keyFigure, comparison, code, page),
        page.text().reason(placement.value()),
        period(placement.period(), comparison, page),
        Rank.text(placement, comparison, page),
        known ? page.text().difference(placement.difference(), keyFigure) : "",
        known ? page.text().difference(placement.differenceToOthers(), keyFigure) : "",
        AtMean.text(placement, page),
        placement.changeSince().isPresent() && known
            ? page.text().difference(placement.change(), keyFigure)
            : "",
        placement.changeSince().map(view.page().text()::period).orElse(""),
        Mark.of(placement.outcome(), page.words()),
        Mark.ofBand(all.flatMap(one -> one.find(code)).flatMap(Placement::band), page.words()));
  }

  private static String period(Period own, Comparison comparison, Page page) {
    return own.equals(comparison.period()) ? "" : page.text().period(own);
  }
}
