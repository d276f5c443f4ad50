package jamfor.analytics.overview;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Outcome;
import jamfor.analytics.comparison.Placement;
import jamfor.ingest.catalogue.KeyFigure;

/**
 * How a member's value changed since its last earlier one.
 *
 * @param placement with the change and since when
 * @param timesUsual how many times the key figure's usual change it is, without sign
 */
public record MemberChange(
    KeyFigure keyFigure, Comparison comparison, Placement placement, double timesUsual)
    implements Topic {

  /** Where the change leads: better or worse where the key figure has a direction. */
  @Override
  public Outcome outcome() {
    boolean up = placement.change().get() > 0;
    return switch (keyFigure.direction()) {
      case NEUTRAL -> up ? Outcome.HIGHER : Outcome.LOWER;
      case HIGHER_IS_BETTER -> up ? Outcome.BETTER : Outcome.WORSE;
      case LOWER_IS_BETTER -> up ? Outcome.WORSE : Outcome.BETTER;
    };
  }
}
