package jamfor.analytics.standing;

import jamfor.analytics.figure.UnitFigure;
import jamfor.analytics.uncertainty.Interval;
import jamfor.analytics.uncertainty.Shares;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Value;
import java.util.List;
import java.util.Optional;

/**
 * The shares of all schools or preschools that an edition holds, against the share of all their
 * persons together. A unit without a value or without a number of persons takes no part: where a
 * publisher hides the shares near a whole, the baseline is of the others.
 *
 * @param of how many units there are, with a value or without
 * @param baseline in per cent
 * @param phi how many times as much the units differ as chance alone makes them (squared); missing
 *     where they are too few to tell
 * @param tau the standard deviation between units that chance does not explain, by which the limits
 *     are wider; 0 where chance explains all, missing where they are too few to tell
 * @param standings in the order of the figures
 */
public record UnitFunnel(
    int of, double baseline, Value phi, Value tau, List<UnitStanding> standings) {

  /** Two lie symmetrically about what they have together, whatever they are. */
  private static final int FEWEST = 3;

  public UnitFunnel {
    standings = List.copyOf(standings);
  }

  /**
   * Empty for a key figure that is no share of a known number of persons, and below three units
   * with a value.
   *
   * @param figures of one period and one sex
   */
  public static Optional<UnitFunnel> of(KeyFigure keyFigure, List<UnitFigure> figures) {
    List<UnitFigure> shares = figures.stream().filter(UnitFunnel::isShare).toList();
    if (keyFigure.n().isEmpty() || shares.size() < FEWEST) {
      return Optional.empty();
    }
    Limits limits =
        Limits.of(
            shares.stream().mapToDouble(UnitFunnel::count).toArray(),
            shares.stream().mapToDouble(one -> one.persons().get()).toArray());
    return Optional.of(
        new UnitFunnel(
            figures.size(),
            100 * limits.baseline(),
            limits.phi(),
            limits.tau(),
            shares.stream().map(one -> standing(one, limits)).toList()));
  }

  private static boolean isShare(UnitFigure one) {
    return one.value().known()
        && one.persons().known()
        && one.persons().get() > 0
        && one.value().get() >= 0
        && one.value().get() <= 100;
  }

  private static double count(UnitFigure share) {
    return share.value().get() / 100 * share.persons().get();
  }

  private static UnitStanding standing(UnitFigure share, Limits limits) {
    double persons = share.persons().get();
    Interval interval =
        Shares.wilson(count(share), persons, FigureIntervals.CONFIDENCE).orElseThrow();
    return new UnitStanding(
        share,
        new Interval(100 * interval.low(), 100 * interval.high()),
        limits.at(persons, Limits.INNER),
        limits.at(persons, Limits.OUTER));
  }

  /** Empty for a unit that takes no part. */
  public Optional<UnitStanding> find(String unit) {
    return standings.stream().filter(one -> one.figure().unit().code().equals(unit)).findFirst();
  }
}
