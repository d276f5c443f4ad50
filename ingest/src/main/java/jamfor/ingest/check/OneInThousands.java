package jamfor.ingest.check;

/** C012: one value a thousand or a million times its own of the year before, or so much less. */
final class OneInThousands implements BlockCheck {

  @Override
  public void check(Checked delivery, Block block) {
    for (Group group : block.groups()) {
      int[] changed = group.changed();
      int found = 0;
      for (int i : changed) {
        found += off(block, i) ? 1 : 0;
      }
      // When it is half of them the unit changed, which is another finding.
      if (found > 0 && (found == 1 || 2 * found < changed.length)) {
        for (int i : changed) {
          if (off(block, i)) {
            delivery.find(
                "C012",
                block,
                i,
                delivery.name(block),
                block.value(i),
                delivery.place(block, i),
                block.period(i),
                block.value(block.yearBefore(i)));
          }
        }
      }
    }
  }

  private static boolean off(Block block, int i) {
    int power = Scale.power(block.value(i) / block.value(block.yearBefore(i)));
    return power != 0 && power % 3 == 0;
  }
}
