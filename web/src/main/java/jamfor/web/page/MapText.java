package jamfor.web.page;

import jamfor.analytics.comparison.Band;
import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Outcome;
import jamfor.analytics.comparison.Placement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the map says of the cooperation's members, in words. */
final class MapText {

  private MapText() {}

  /** Which members lie in which class, or lack a value and why. */
  static String finding(View view) {
    Page page = view.page();
    Optional<Comparison> found = comparison(view);
    Map<String, List<String>> members = new LinkedHashMap<>();
    found.stream()
        .flatMap(one -> one.placements().stream())
        .filter(one -> page.edition().cooperation().members().contains(one.municipality()))
        .sorted(
            Comparator.comparingInt((Placement one) -> order(one))
                .thenComparing(Placement::municipality, page.names().codes()))
        .forEach(
            one ->
                members
                    .computeIfAbsent(said(one, page), any -> new ArrayList<>())
                    .add(page.names().of(one.municipality())));
    List<String> parts =
        members.entrySet().stream()
            .map(entry -> entry.getKey() + " (" + String.join(", ", entry.getValue()) + ")")
            .toList();
    boolean country =
        found.filter(one -> !one.group().equals(page.edition().plan().cooperation())).isPresent();
    return page.words()
        .get(
            country ? "page.chart.map.country" : "page.chart.map.cooperation",
            String.join(", ", parts));
  }

  private static Optional<Comparison> comparison(View view) {
    return view.comparison()
        .flatMap(
            one ->
                WholeCountry.find(view.keyFigure(), one.period(), view.sex(), view.page())
                    .filter(all -> all.placements().stream().anyMatch(at -> at.band().isPresent()))
                    .or(
                        () ->
                            view.result()
                                .find(
                                    view.page().edition().plan().cooperation(),
                                    one.period(),
                                    view.sex())));
  }

  /** As in the legend: the best or highest first, those without a value last. */
  private static int order(Placement one) {
    return one.band()
        .map(band -> order(band))
        .or(() -> one.outcome().map(outcome -> order(outcome)))
        .orElse(Integer.MAX_VALUE);
  }

  private static int order(Band band) {
    return switch (band) {
      case BEST, HIGH -> 0;
      case MIDDLE -> 1;
      case WORST, LOW -> 2;
    };
  }

  private static int order(Outcome outcome) {
    return switch (outcome) {
      case BETTER, HIGHER -> 0;
      case SIMILAR -> 1;
      case WORSE, LOWER -> 2;
    };
  }

  private static String said(Placement one, Page page) {
    return one.band()
        .map(band -> page.words().get(band))
        .or(() -> one.outcome().map(outcome -> page.words().get(outcome)))
        .orElseGet(() -> page.text().reason(one.value()));
  }
}
