package jamfor.analytics.overview;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.PlaceScore;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.edition.Edition;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.FinancialProfile;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Value;
import java.util.List;
import java.util.Optional;

/**
 * A municipality's financial profile: its place in the group on each axis that has one.
 *
 * @param axes clockwise from the top
 */
public record ProfileScores(FinancialProfile profile, List<Axis> axes) {

  /** With fewer there is no area to draw. */
  private static final int FEWEST = 3;

  /** A key figure and the place in it, from 1 to 5. */
  public record Axis(
      KeyFigure keyFigure, Comparison comparison, Placement placement, double score) {}

  public ProfileScores {
    axes = List.copyOf(axes);
  }

  public static ProfileScores of(
      Edition edition, FinancialProfile profile, ComparatorGroup group, String municipality) {
    return new ProfileScores(
        profile,
        profile.axes().stream()
            .filter(axis -> edition.find(axis).isPresent())
            .map(edition.catalogue()::getKeyFigure)
            .flatMap(axis -> axis(edition, axis, group, municipality).stream())
            .toList());
  }

  private static Optional<Axis> axis(
      Edition edition, KeyFigure keyFigure, ComparatorGroup group, String municipality) {
    Optional<Comparison> shown =
        edition.findShown(keyFigure.id(), group.id(), keyFigure.sexes().get(0));
    Optional<Placement> placement = shown.flatMap(one -> one.find(municipality));
    if (placement.isEmpty()) {
      return Optional.empty();
    }
    Value score = PlaceScore.of(shown.orElseThrow(), keyFigure.direction(), municipality);
    return score.known()
        ? Optional.of(
            new Axis(keyFigure, shown.orElseThrow(), placement.orElseThrow(), score.get()))
        : Optional.empty();
  }

  /** Whether there are enough axes to draw. */
  public boolean drawn() {
    return axes.size() >= FEWEST;
  }
}
