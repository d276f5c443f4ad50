package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.ingest.catalogue.KeyFigure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is not there, and why.
 *
 * @param who which members lack a value and the reason of each
 * @param n how many of the members have a value
 * @param keyFigures those that are alike in this
 */
record Missing(String who, String n, List<Choice> keyFigures) {

  private record Alike(String who, String n) {}

  /** Key figures without full coverage in the cooperation, those with the same gaps together. */
  static List<Missing> list(Page page) {
    Map<Alike, List<Choice>> byGap = new LinkedHashMap<>();
    for (KeyFigure keyFigure : page.edition().keyFigures()) {
      Optional<Comparison> shown =
          page.edition()
              .findShown(
                  keyFigure.id(), page.edition().cooperation().id(), keyFigure.sexes().get(0));
      if (shown.isEmpty() || shown.get().n() < shown.get().of()) {
        Alike alike =
            shown
                .map(one -> new Alike(who(one, page), Coverage.ofN(one, page)))
                .orElseGet(() -> new Alike(page.words().get("page.missing.all"), "–"));
        byGap
            .computeIfAbsent(alike, none -> new ArrayList<>())
            .add(new Choice(page.to(keyFigure).toString(), page.title(keyFigure), false));
      }
    }
    return byGap.entrySet().stream()
        .map(one -> new Missing(one.getKey().who(), one.getKey().n(), one.getValue()))
        .toList();
  }

  /** "Lysekil (skyddat), Orust (inte levererat)": the members without a value, by name. */
  static String who(Comparison comparison, Page page) {
    return comparison.placements().stream()
        .filter(one -> !one.value().known())
        .sorted(java.util.Comparator.comparing(Placement::municipality, page.names().codes()))
        .map(
            one ->
                page.names().of(one.municipality()) + " (" + page.text().reason(one.value()) + ")")
        .collect(Collectors.joining(", "));
  }
}
