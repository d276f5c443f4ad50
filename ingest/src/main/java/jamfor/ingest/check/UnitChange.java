package jamfor.ingest.check;

import java.util.Arrays;

/**
 * C011: half of all values changed by a power of ten since the year before: the publisher changed
 * the unit and kept the name (U07417 and U07452 went from per 1,000 to per 100,000).
 */
final class UnitChange implements BlockCheck {

  private static final int FEWEST = 10;

  @Override
  public void check(Checked delivery, Block block) {
    for (Group group : block.groups()) {
      int[] changed = group.changed();
      if (changed.length >= FEWEST) {
        double[] ratios =
            Arrays.stream(changed)
                .mapToDouble(i -> block.value(i) / block.value(block.yearBefore(i)))
                .toArray();
        int power = Scale.power(Spread.of(ratios).median());
        if (power != 0) {
          delivery.find(
              "C011",
              group.about(),
              "1",
              delivery.name(block),
              Scale.factor(power),
              group.period());
        }
      }
    }
  }
}
