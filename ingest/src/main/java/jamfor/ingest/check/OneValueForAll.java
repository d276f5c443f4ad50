package jamfor.ingest.check;

/** C024: everybody has the same value: a column that was filled down. */
final class OneValueForAll implements BlockCheck {

  private static final int FEWEST = 10;

  @Override
  public void check(Checked delivery, Block block) {
    for (Group group : block.groups()) {
      if (group.size() >= FEWEST) {
        Spread spread = Spread.of(group.values());
        if (spread.least() == spread.greatest()) {
          delivery.find(
              "C024",
              group.about(),
              "1",
              delivery.name(block),
              group.size(),
              group.period(),
              spread.least());
        }
      }
    }
  }
}
