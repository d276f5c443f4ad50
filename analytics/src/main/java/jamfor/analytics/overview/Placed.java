package jamfor.analytics.overview;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.edition.Edition;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A municipality's place, and the comparison that it is a place in. */
public record Placed(Comparison comparison, Placement placement) {

  /**
   * The comparisons of a key figure in which municipalities may be sought: with these groups, in
   * their order, and at last with all municipalities of the country.
   */
  public static List<Comparison> comparisons(
      Edition edition, String keyFigure, List<ComparatorGroup> groups, Period period, Sex sex) {
    return Stream.concat(groups.stream(), wholeCountry(edition).stream())
        .distinct()
        .flatMap(group -> edition.get(keyFigure).find(group.id(), period, sex).stream())
        .toList();
  }

  /** All municipalities of the country that cooperates. */
  public static Optional<ComparatorGroup> wholeCountry(Edition edition) {
    return edition.groups().stream()
        .filter(group -> group.kind() == ComparatorGroup.Kind.ALL)
        .filter(group -> group.country().equals(edition.cooperation().country()))
        .findFirst();
  }

  /** The municipality in the first of the comparisons that it takes part in. */
  public static Optional<Placed> find(List<Comparison> comparisons, String municipality) {
    return comparisons.stream()
        .flatMap(one -> one.find(municipality).map(place -> new Placed(one, place)).stream())
        .findFirst();
  }
}
