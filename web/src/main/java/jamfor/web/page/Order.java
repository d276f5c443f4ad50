package jamfor.web.page;

import jamfor.analytics.standing.Standing;
import jamfor.ingest.catalogue.KeyFigure.Direction;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which order a comparison's municipalities stand. */
enum Order {
  NAME,
  /** By the values, rank 1 first. */
  VALUE,
  /** By the values, the lowest first. */
  RISING,
  /** By the values, the highest first. */
  FALLING,
  /** By the values drawn towards the group's, the more the fewer they rest on. */
  SHRUNKEN;

  /**
   * The municipalities in this order; those without a value last, by name.
   *
   * @param byName all of them
   */
  List<String> of(List<String> byName, Compared by, Page page) {
    Map<String, Double> values = values(byName, by, page);
    if (values.isEmpty()) {
      return byName;
    }
    boolean highFirst = isHighFirst(by);
    double last = highFirst ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    Comparator<String> byValue =
        Comparator.comparingDouble(code -> values.getOrDefault(code, last));
    return byName.stream().sorted(highFirst ? byValue.reversed() : byValue).toList();
  }

  boolean isHighFirst(Compared by) {
    return switch (this) {
      case FALLING -> true;
      case NAME, RISING -> false;
      case VALUE, SHRUNKEN -> by.keyFigure().direction() == Direction.HIGHER_IS_BETTER;
    };
  }

  /** How much there is to order by: as a word of the sentence that says it. */
  String said(List<String> byName, Compared by, Page page) {
    Map<String, Double> values = values(byName, by, page);
    if (values.isEmpty()) {
      return "nothing";
    }
    boolean same = this == SHRUNKEN && values.values().stream().distinct().count() == 1;
    return same ? "same" : Chosen.word(this);
  }

  private Map<String, Double> values(List<String> byName, Compared by, Page page) {
    return switch (this) {
      case NAME -> Map.of();
      case VALUE, RISING, FALLING -> known(byName, by);
      case SHRUNKEN -> drawn(by, page);
    };
  }

  private static Map<String, Double> known(List<String> byName, Compared by) {
    Map<String, Double> values = new HashMap<>();
    for (String code : byName) {
      by.place(code)
          .ifPresent(
              one -> one.placement().value().find().ifPresent(value -> values.put(code, value)));
    }
    return values;
  }

  private static Map<String, Double> drawn(Compared by, Page page) {
    Map<String, Double> values = new HashMap<>();
    by.period().stream()
        .flatMap(
            period ->
                page
                    .edition()
                    .get(by.keyFigure().id())
                    .listStandings(by.group(), period, by.sex())
                    .stream())
        .forEach(
            (Standing one) ->
                one.shrunken().find().ifPresent(value -> values.put(one.municipality(), value)));
    return values;
  }
}
