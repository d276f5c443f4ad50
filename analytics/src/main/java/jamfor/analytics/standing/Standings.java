package jamfor.analytics.standing;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.figure.Figures;
import jamfor.analytics.uncertainty.Interval;
import jamfor.analytics.uncertainty.RankIntervals;
import jamfor.analytics.uncertainty.Shrinkage;
import jamfor.analytics.uncertainty.Shrunk;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.KeyFigure.Direction;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Reads the shares of a comparison against what chance alone gives. */
public final class Standings {

  /** Two lie symmetrically about what they have together, whatever they are. */
  private static final int FEWEST = 3;

  private Standings() {}

  /** A municipality's share of so many persons; both known. */
  private record Known(String municipality, double persons, double value) {

    double count() {
      return value / 100 * persons;
    }
  }

  /**
   * For each comparison in which every known value is a share of a known number of persons, those
   * who have one, in the comparison's order; nothing for a comparison of fewer than three.
   *
   * @param groups those compared with: the share of all their members together is the baseline
   * @param cooperation the group whose ranks get an interval
   */
  public static List<Standing> compute(
      KeyFigure keyFigure,
      Figures figures,
      List<Comparison> comparisons,
      List<ComparatorGroup> groups,
      ComparatorGroup cooperation) {
    if (keyFigure.n().isEmpty()) {
      return List.of();
    }
    Map<String, ComparatorGroup> byId =
        groups.stream()
            .collect(Collectors.toMap(ComparatorGroup::id, one -> one, (one, same) -> one));
    List<Standing> standings = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      ComparatorGroup group = Objects.requireNonNull(byId.get(comparison.group()));
      List<Known> known = known(figures, comparison).orElse(List.of());
      List<Known> members =
          known.stream().filter(one -> group.members().contains(one.municipality())).toList();
      if (members.size() >= FEWEST) {
        Limits limits =
            Limits.of(
                members.stream().mapToDouble(Known::count).toArray(),
                members.stream().mapToDouble(Known::persons).toArray());
        boolean ranked = group.id().equals(cooperation.id());
        standings.addAll(of(comparison, known, limits, keyFigure.direction(), ranked));
      }
    }
    return standings;
  }

  /** Those with a value; empty where the number of persons behind one of them is not known. */
  private static Optional<List<Known>> known(Figures figures, Comparison comparison) {
    List<Known> known = new ArrayList<>();
    for (Placement placement : comparison.placements()) {
      if (!placement.value().known()) {
        continue;
      }
      Value persons =
          figures
              .persons()
              .getOrDefault(
                  new Figures.Key(placement.period(), comparison.sex(), placement.municipality()),
                  Value.missing(MissingReason.NOT_DELIVERED));
      double value = placement.value().get();
      if (!persons.known() || persons.get() <= 0 || value < 0 || value > 100) {
        return Optional.empty();
      }
      known.add(new Known(placement.municipality(), persons.get(), value));
    }
    return Optional.of(known);
  }

  private static List<Standing> of(
      Comparison comparison,
      List<Known> known,
      Limits limits,
      Direction direction,
      boolean ranked) {
    double[] persons = known.stream().mapToDouble(Known::persons).toArray();
    double[] counts = known.stream().mapToDouble(Known::count).toArray();
    List<Interval> places =
        ranked ? RankIntervals.ofShares(counts, persons, direction).orElse(List.of()) : List.of();
    Optional<Shrunk> shrunk = Shrinkage.shares(counts, persons);
    List<Standing> standings = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      Known one = known.get(i);
      standings.add(
          new Standing(
              comparison.group(),
              comparison.period(),
              comparison.sex(),
              one.municipality(),
              one.persons(),
              one.value(),
              places.isEmpty() ? OptionalInt.empty() : first(places.get(i)),
              places.isEmpty() ? OptionalInt.empty() : last(places.get(i)),
              shrunk(shrunk, i),
              100 * limits.baseline(),
              limits.phi(),
              limits.tau(),
              limits.at(one.persons(), Limits.INNER),
              limits.at(one.persons(), Limits.OUTER)));
    }
    return standings;
  }

  /** Between two places: the better one. */
  private static OptionalInt first(Interval places) {
    return OptionalInt.of((int) Math.floor(places.low()));
  }

  /** Between two places: the worse one. */
  private static OptionalInt last(Interval places) {
    return OptionalInt.of((int) Math.ceil(places.high()));
  }

  private static Value shrunk(Optional<Shrunk> shrunk, int member) {
    return shrunk
        .map(all -> Value.of(100 * all.values().get(member)))
        .orElse(Value.missing(MissingReason.TOO_FEW));
  }
}
