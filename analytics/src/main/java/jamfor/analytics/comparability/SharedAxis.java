package jamfor.analytics.comparability;

import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.Measure;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which figures may be ranked on one axis or pooled in one mean, and why others may not: Kolada's
 * definitions of populations and cost concepts; SSB's and SCB's of what a cost per pupil is.
 * Figures of two countries may stand side by side as index against the own country instead ({@link
 * Indexed#againstCountry}).
 */
public final class SharedAxis {

  /** Why two figures may not share an axis, the weightiest first. */
  public enum Refusal {
    /** The countries define their figures differently. */
    COUNTRY,
    /** Kronor and kroner. */
    CURRENCY,
    /** They are not measured in the same. */
    MEASURE,
    /** One is net, the other gross, or of other costs. */
    COST_CONCEPT,
    /** They are of other pupils, or of units that others run. */
    SCOPE
  }

  /**
   * A figure of a place.
   *
   * @param country of the place: SE or NO
   */
  public record Placed(KeyFigure keyFigure, String country) {}

  private SharedAxis() {}

  /**
   * Why two figures may not share a ranked axis; nothing where they may.
   *
   * @return all reasons, the weightiest first
   */
  public static Set<Refusal> refusals(Placed one, Placed other) {
    KeyFigure left = one.keyFigure();
    KeyFigure right = other.keyFigure();
    boolean abroad = !one.country().equals(other.country());
    Set<Refusal> refusals = EnumSet.noneOf(Refusal.class);
    add(refusals, Refusal.COUNTRY, abroad);
    add(refusals, Refusal.CURRENCY, abroad && isMoney(left) && isMoney(right));
    add(refusals, Refusal.MEASURE, !left.measure().id().equals(right.measure().id()));
    add(refusals, Refusal.COST_CONCEPT, left.costConcept() != right.costConcept());
    add(refusals, Refusal.SCOPE, left.scope() != right.scope());
    return refusals;
  }

  private static boolean isMoney(KeyFigure keyFigure) {
    return keyFigure.measure().kind() == Measure.Kind.MONEY;
  }

  private static void add(Set<Refusal> refusals, Refusal refusal, boolean holds) {
    if (holds) {
      refusals.add(refusal);
    }
  }
}
