package jamfor.ingest.check;

import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.UnitRegister;
import jamfor.ingest.vocabulary.Units;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The checks, in the order they run. A new one is one class, its line here and its text in
 * datasets/checks.yml.
 */
public final class Checks {

  /** Of one variable at a time. */
  private static final List<BlockCheck> OF_A_VARIABLE =
      List.of(
          new Duplicates(),
          new FuturePeriods(),
          new CodeValidity(),
          new CodeNotYetValid(),
          new CodeChange(),
          new EmptyVariable(),
          new ShareRange(),
          new Fractions(),
          new NegativeValues(),
          new FractionalCounts(),
          new RoundedCounts(),
          new TotalBetweenSexes(),
          new SexesSum(),
          new SexesEqualTotal(),
          new HiddenSexShown(),
          new ShareAndCount(),
          new CountryOutside(),
          new CountrySum(),
          new OneValueForAll(),
          new ZeroForMissing(),
          new Outliers(),
          new YearlyChange(),
          new UnitChange(),
          new OneInThousands(),
          new CopiedYear(),
          new SurveyRepeats(),
          new LostYear(),
          new ThinNewestYear(),
          new YearNotOver());

  /** Of the file and of variables beside each other. */
  private static final List<Check> OF_A_FILE =
      List.of(
          new AnyValues(),
          new CopiedVariable(),
          new SumOfParts(),
          new SharesOfAWhole(),
          new NetCostDeviation(),
          new TotalBetweenProviders(),
          new CostPerInhabitant());

  /** Of a delivery beside the newest one before it. */
  private static final List<VintageCheck> OF_A_VINTAGE =
      List.of(new VanishedVariable(), new VanishedMember(), new VanishedPeriod(), new NothingNew());

  /** Of a variable beside the same one before. */
  private static final List<RevisionCheck> OF_A_REVISION =
      List.of(new ScaleBetweenDeliveries(), new LargeRevision(), new KnownBefore());

  private Checks() {}

  /**
   * Runs all checks of a file; what they find is in the delivery's findings. The variables of a
   * large one are looked at side by side, and what is found is told in their order.
   */
  public static void run(Checked delivery) {
    Stream<Block> blocks = List.copyOf(delivery.facts().blocks()).stream();
    (delivery.facts().isLarge() ? blocks.parallel() : blocks)
        .map(block -> find(delivery, block))
        .forEachOrdered(delivery::add);
    OF_A_FILE.forEach(check -> check.check(delivery));
  }

  private static Findings find(Checked delivery, Block block) {
    Findings found = new Findings();
    Checked variable = delivery.into(found);
    OF_A_VARIABLE.forEach(check -> check.check(variable, block));
    return found;
  }

  /**
   * Holds the units that have values against the registers of the values' periods.
   *
   * @param forms what the units of the file offer
   */
  public static void place(Checked delivery, Units units, Set<String> forms) {
    UnitsListed listed = new UnitsListed(delivery, units, forms);
    delivery.facts().blocks().forEach(listed::check);
  }

  /** Says what a register says otherwise than the one before it. */
  public static void compare(Checked delivery, UnitRegister before, UnitRegister now) {
    new RegisterChanges(delivery, before, now).check();
  }

  /**
   * Compares with the newest delivery of the same source among those that came before. Beside a
   * newer one an older delivery lacks what was not known then: that is all that is said.
   */
  public static void compare(Checked delivery, Vintage newest) {
    new OlderDelivery().check(delivery, newest);
    if (!delivery.retrieved().isBefore(newest.retrieved())) {
      OF_A_VINTAGE.forEach(check -> check.check(delivery, newest));
      for (Block now : delivery.facts().blocks()) {
        newest
            .facts()
            .find(now.variable())
            .map(before -> Revised.of(before, now))
            .ifPresent(
                revised -> OF_A_REVISION.forEach(check -> check.check(delivery, revised, newest)));
      }
    }
  }
}
