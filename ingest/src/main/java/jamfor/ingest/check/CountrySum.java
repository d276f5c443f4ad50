package jamfor.ingest.check;

import jamfor.ingest.catalogue.Measure;
import java.util.Arrays;

/** C021: a country's count that is not the sum of all its municipalities. */
final class CountrySum implements BlockCheck {

  /** Municipalities rounded to five or ten make up for each other; what is left is less. */
  private static final double ROUNDING = 0.005;

  /** Fewer are the municipalities of no country. */
  private static final int FEWEST = 200;

  @Override
  public void check(Checked delivery, Block block) {
    if (!delivery.isOf(block, Measure.Kind.COUNT)) {
      return;
    }
    for (Group group : block.groups()) {
      if (group.size() < FEWEST) {
        continue;
      }
      for (int i : group.countries(delivery.catalogue())) {
        String country = delivery.catalogue().municipalities().get(block.municipality(i)).country();
        int all = delivery.catalogue().municipalities().listCurrent(country).size();
        double sum = Arrays.stream(group.values()).sum();
        boolean differs = Math.abs(block.value(i) - sum) > ROUNDING * sum;
        if (differs && group.size() == all) {
          delivery.find(
              "C021",
              block,
              i,
              delivery.name(block),
              block.value(i),
              delivery.place(block, i),
              block.period(i),
              all,
              Spread.brief(sum));
        }
      }
    }
  }
}
