package jamfor.analytics.comparison;

import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.List;
import java.util.Optional;

/**
 * A key figure against a group, for one period and sex. All values are in the key figure's measure,
 * unrounded.
 *
 * @param group the comparator group's id
 * @param n members with a known value: what the statistics rest on
 * @param of members of the group
 * @param mean unweighted: every member counts the same
 * @param weightedMean by the key figure's weight, where the source has it for every member counted
 * @param lowerQuartile type 7
 * @param upperQuartile type 7
 * @param country the country's own published value, which is a figure and no mean of ours
 * @param placements by municipality code: the members, and the municipality whose peers the group
 *     holds
 */
public record Comparison(
    String keyFigure,
    String group,
    Period period,
    Sex sex,
    int n,
    int of,
    Value mean,
    Value weightedMean,
    Value median,
    Value lowerQuartile,
    Value upperQuartile,
    Value minimum,
    Value maximum,
    Value country,
    List<Placement> placements) {

  public Comparison {
    placements = List.copyOf(placements);
  }

  /** The municipality's place in this comparison, when it takes part. */
  public Optional<Placement> find(String municipality) {
    return placements.stream()
        .filter(placement -> placement.municipality().equals(municipality))
        .findFirst();
  }

  /** Whether another has the same place. */
  public boolean isShared(Placement placement) {
    return placement.rank().isPresent()
        && placements.stream()
            .anyMatch(
                other ->
                    !other.municipality().equals(placement.municipality())
                        && other.rank().equals(placement.rank()));
  }
}
