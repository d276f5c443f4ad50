package jamfor.ingest.check;

import jamfor.ingest.catalogue.Measure;

/** C020: a country's value, no count, that none of its municipalities reaches. */
final class CountryOutside implements BlockCheck {

  /** So many that hardly any municipality is left out. */
  private static final int FEWEST = 200;

  @Override
  public void check(Checked delivery, Block block) {
    if (delivery.keyFigure(block).isEmpty() || delivery.isOf(block, Measure.Kind.COUNT)) {
      return;
    }
    for (Group group : block.groups()) {
      if (group.size() < FEWEST) {
        continue;
      }
      Spread spread = Spread.of(group.values());
      for (int i : group.countries(delivery.catalogue())) {
        double value = block.value(i);
        boolean outside = value < spread.least() || value > spread.greatest();
        if (outside) {
          delivery.find(
              "C020",
              block,
              i,
              delivery.name(block),
              value,
              delivery.place(block, i),
              block.period(i),
              spread.least(),
              spread.greatest());
        }
      }
    }
  }
}
