package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.standing.Standing;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.KeyFigure.Direction;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which order a comparison's municipalities stand. */
enum Order {
  NAME,
  /** By the first key figure, rank 1 first. */
  VALUE,
  /**
   * By the first key figure's values drawn towards the group's, the more the fewer they rest on.
   */
  SHRUNKEN;

  /**
   * The municipalities in this order; those without a value last, by name.
   *
   * @param byName all of them
   */
  List<String> of(List<String> byName, Compared first, Page page) {
    Map<String, Double> values =
        first.comparison().map(one -> values(first.keyFigure(), one, page)).orElse(Map.of());
    if (values.isEmpty()) {
      return byName;
    }
    boolean highFirst = first.keyFigure().direction() == Direction.HIGHER_IS_BETTER;
    double last = highFirst ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    Comparator<String> byValue =
        Comparator.comparingDouble(code -> values.getOrDefault(code, last));
    return byName.stream().sorted(highFirst ? byValue.reversed() : byValue).toList();
  }

  /** How much there is to order by: as a word of the sentence that says it. */
  String said(Compared first, Page page) {
    Map<String, Double> values =
        first.comparison().map(one -> values(first.keyFigure(), one, page)).orElse(Map.of());
    if (values.isEmpty()) {
      return "nothing";
    }
    boolean same = this == SHRUNKEN && values.values().stream().distinct().count() == 1;
    return same ? "same" : Chosen.word(this);
  }

  private Map<String, Double> values(KeyFigure keyFigure, Comparison comparison, Page page) {
    Map<String, Double> values = new HashMap<>();
    if (this == VALUE) {
      for (Placement one : comparison.placements()) {
        one.value().find().ifPresent(value -> values.put(one.municipality(), value));
      }
    }
    if (this == SHRUNKEN) {
      for (Standing one :
          page.edition()
              .get(keyFigure.id())
              .listStandings(comparison.group(), comparison.period(), comparison.sex())) {
        one.shrunken().find().ifPresent(value -> values.put(one.municipality(), value));
      }
    }
    return values;
  }
}
