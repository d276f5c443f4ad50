package jamfor.ingest.check;

/** C022: most values are those of the year before, to the last digit, and it is no survey. */
final class CopiedYear implements BlockCheck {

  private static final int FEWEST = 10;

  @Override
  public void check(Checked delivery, Block block) {
    if (delivery.isSurvey(block)) {
      return;
    }
    for (Group group : block.groups()) {
      int both = 0;
      int same = 0;
      for (int i : group.members()) {
        int before = block.yearBefore(i);
        if (before >= 0 && block.known(before) && isTelling(block.value(i))) {
          both++;
          same += block.sameValue(before, i) ? 1 : 0;
        }
      }
      if (both >= FEWEST && 2 * same > both) {
        delivery.find("C022", group.about(), "1", delivery.name(block), same, both, group.period());
      }
    }
  }

  /** Whole numbers of one digit and shares of all repeat by themselves. */
  private static boolean isTelling(double value) {
    return value != 100 && (value >= 10 || value != Math.rint(value));
  }
}
