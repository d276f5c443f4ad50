package jamfor.ingest.check;

import java.util.List;

/**
 * The checks, in the order they run. A new one is one class, its line here and its text in
 * datasets/checks.yml.
 */
public final class Checks {

  private static final List<Check> CHECKS =
      List.of(
          new AnyValues(),
          new Duplicates(),
          new FuturePeriods(),
          new CodeValidity(),
          new ShareRange(),
          new NegativeValues(),
          new TotalBetweenSexes(),
          new SurveyRepeats());

  private Checks() {}

  /** Runs all checks; what they find is in the delivery's findings. */
  public static void run(Checked delivery) {
    CHECKS.forEach(check -> check.check(delivery));
  }
}
