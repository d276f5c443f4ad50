package jamfor.analytics.comparison;

import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Value;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One municipality in a comparison.
 *
 * @param period of its value: in a survey it may be the year before the comparison's
 * @param value in the key figure's measure
 * @param rank 1 is best by direction, lowest where there is none; equal values share the lowest
 *     rank; empty when missing
 * @param difference the value minus the group's unweighted mean
 * @param differenceToOthers the value minus the unweighted mean of the others
 * @param kronor what the municipality's costs would change by at the group's mean, in kronor
 * @param change the value minus the municipality's last earlier one
 * @param changeSince the period of that earlier one
 * @param outcome against the group, where it has four known values or more
 * @param band among all municipalities, only in the comparison with the whole country
 */
public record Placement(
    String municipality,
    Period period,
    Value value,
    OptionalInt rank,
    Value difference,
    Value differenceToOthers,
    Value kronor,
    Value change,
    Optional<Period> changeSince,
    Optional<Outcome> outcome,
    Optional<Band> band) {}
