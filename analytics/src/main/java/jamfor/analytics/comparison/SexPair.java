package jamfor.analytics.comparison;

import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One municipality's girls and boys beside each other.
 *
 * @param girls girls and women
 * @param boys boys and men
 * @param difference girls minus boys; missing, with the reason, where either is
 */
public record SexPair(
    String municipality, Period period, Value girls, Value boys, Value difference) {

  /**
   * Those of two comparisons of the same group, by municipality; a survey's newest answers may be
   * of different years, and such two are no pair.
   */
  public static List<SexPair> list(Comparison girls, Comparison boys) {
    List<SexPair> pairs = new ArrayList<>();
    for (Placement girl : girls.placements()) {
      boys.find(girl.municipality())
          .filter(boy -> boy.period().equals(girl.period()))
          .ifPresent(
              boy ->
                  pairs.add(
                      new SexPair(
                          girl.municipality(),
                          girl.period(),
                          girl.value(),
                          boy.value(),
                          girl.value().minus(boy.value()))));
    }
    return List.copyOf(pairs);
  }

  /** The pair that lies furthest apart; of equal ones the first. */
  public static Optional<SexPair> findWidest(List<SexPair> pairs) {
    return pairs.stream()
        .filter(one -> one.difference().known())
        .max(
            Comparator.comparingDouble((SexPair one) -> Math.abs(one.difference().get()))
                .thenComparing(Comparator.comparing(SexPair::municipality).reversed()));
  }

  /** How many have a higher value for girls than for boys. */
  public static long countGirlsHigher(List<SexPair> pairs) {
    return pairs.stream()
        .filter(one -> one.difference().known() && one.difference().get() > 0)
        .count();
  }
}
