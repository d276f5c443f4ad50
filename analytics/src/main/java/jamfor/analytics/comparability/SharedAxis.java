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

  /**
   * Why two key figures of the same municipalities may not be drawn against each other. A cost
   * against a result, or against what explains it, need not be measured in the same; of two costs
   * one would be read as a share of the other, so they must be of the same concept and the same
   * pupils or units. Municipalities of two countries never lie in one drawing.
   *
   * @param countries of the municipalities drawn
   * @return all reasons, the weightiest first
   */
  public static Set<Refusal> refusalsOfDrawing(KeyFigure x, KeyFigure y, Set<String> countries) {
    boolean abroad = countries.size() > 1;
    boolean costs = isCost(x) && isCost(y);
    Set<Refusal> refusals = EnumSet.noneOf(Refusal.class);
    add(refusals, Refusal.COUNTRY, abroad);
    add(refusals, Refusal.CURRENCY, abroad && (isMoney(x) || isMoney(y)));
    add(refusals, Refusal.COST_CONCEPT, costs && x.costConcept() != y.costConcept());
    add(refusals, Refusal.SCOPE, costs && x.scope() != y.scope());
    return refusals;
  }

  private static boolean isCost(KeyFigure keyFigure) {
    return keyFigure.costConcept() != KeyFigure.CostConcept.NONE;
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
