package jamfor.analytics.uncertainty;

import jamfor.ingest.catalogue.KeyFigure.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The ranks that each member of a group could as well have had: every member's value is drawn anew
 * 10,000 times from what its own uncertainty allows, the group ranked each time, and the interval
 * leaves out at most 2.5 % of a member's ranks on either side. Within a draw equal values share
 * their mean rank, so that an end can lie halfway between two ranks.
 *
 * <p>Drawn with SplitMix64 ({@link SplittableRandom}) from one fixed seed, members with lower
 * values first and equal members together: the same members have the same intervals every time, on
 * every engine and in whatever order they come. Rank 1 is best by direction, lowest where there is
 * none.
 *
 * <p>Fewer than three members have no rank worth an interval: none.
 *
 * <p>Source: H. Goldstein and D. J. Spiegelhalter, League tables and their limitations, Journal of
 * the Royal Statistical Society A 159, 1996, 385–443.
 */
public final class RankIntervals {

  private static final int FEWEST = 3;

  /** Any number would do; it may not change. */
  private static final long SEED = 1996;

  /** A member, by the two numbers that it is drawn from. */
  private record Drawn(double first, double second) implements Comparable<Drawn> {
    @Override
    public int compareTo(Drawn other) {
      int byFirst = Double.compare(first, other.first);
      return byFirst == 0 ? Double.compare(second, other.second) : byFirst;
    }
  }

  private RankIntervals() {}

  /**
   * Rank intervals of values with known standard errors, drawn from normal distributions.
   *
   * @param values one a member; finite
   * @param standardErrors as many, in the unit of the values; 0 where a value is sure
   * @param direction which rank is 1
   * @return one a member, in the order given
   * @throws IllegalArgumentException when there are not as many errors as values, a value is not
   *     finite, or an error is negative or not finite
   */
  public static Optional<List<Interval>> ofEstimates(
      double[] values, double[] standardErrors, Direction direction) {
    Finite.checkSameLength(values, standardErrors);
    Finite.checked(values);
    for (double error : Finite.checked(standardErrors)) {
      if (error < 0) {
        throw new IllegalArgumentException("Not a standard error: " + error);
      }
    }
    UniformRandomProvider random = new SplittableRandom(SEED)::nextLong;
    ContinuousDistribution.Sampler normal = NormalDistribution.of(0, 1).createSampler(random);
    return simulate(
        drawn(values, standardErrors),
        member -> () -> member.first() + member.second() * normal.sample(),
        direction);
  }

  /**
   * Rank intervals of shares with known counts, drawn from beta distributions: with Jeffreys'
   * prior, count + ½ and n − count + ½, a count of 0 or n too leaves room for chance.
   *
   * @param counts one a member, those of whom it holds; 0 to n, not always whole
   * @param n as many, those asked; more than 0
   * @param direction which rank is 1
   * @return one a member, in the order given
   * @throws IllegalArgumentException when there are not as many n as counts, an n is not a positive
   *     finite number, or a count not between 0 and its n
   */
  public static Optional<List<Interval>> ofShares(
      double[] counts, double[] n, Direction direction) {
    Share.listAsked(counts, n);
    UniformRandomProvider random = new SplittableRandom(SEED)::nextLong;
    return simulate(
        drawn(counts, n),
        member -> beta(member.first() + 0.5, member.second() - member.first() + 0.5, random),
        direction);
  }

  /** As the part of one gamma in the sum of two: a third of the time that a beta takes. */
  private static DoubleSupplier beta(double alpha, double beta, UniformRandomProvider random) {
    ContinuousDistribution.Sampler has = GammaDistribution.of(alpha, 1).createSampler(random);
    ContinuousDistribution.Sampler hasNot = GammaDistribution.of(beta, 1).createSampler(random);
    return () -> {
      double part = has.sample();
      return part / (part + hasNot.sample());
    };
  }

  private static List<Drawn> drawn(double[] first, double[] second) {
    List<Drawn> members = new ArrayList<>();
    for (int i = 0; i < first.length; i++) {
      members.add(new Drawn(first[i] + 0.0, second[i] + 0.0));
    }
    return members;
  }

  private static Optional<List<Interval>> simulate(
      List<Drawn> members, Function<Drawn, DoubleSupplier> draw, Direction direction) {
    int n = members.size();
    if (n < FEWEST) {
      return Optional.empty();
    }
    TreeMap<Drawn, RankTally> byMember = new TreeMap<>();
    Function<Drawn, RankTally> tally =
        member -> byMember.computeIfAbsent(member, one -> new RankTally(n));
    List<Drawn> lowestFirst = members.stream().sorted().toList();
    RankTally.simulate(
        lowestFirst.stream().map(draw).toList(), lowestFirst.stream().map(tally).toList());
    boolean highestFirst = direction == Direction.HIGHER_IS_BETTER;
    return Optional.of(
        members.stream().map(tally).map(ranks -> ranks.interval(highestFirst)).toList());
  }
}
