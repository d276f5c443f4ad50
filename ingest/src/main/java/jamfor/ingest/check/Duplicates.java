package jamfor.ingest.check;

/** C001 and C002: the same fact twice, with another value or the same. */
final class Duplicates implements BlockCheck {

  @Override
  public void check(Checked delivery, Block block) {
    int first = 0;
    for (int i = 1; i < block.size(); i++) {
      if (block.repeats(i)) {
        delivery.find(
            block.sameValue(first, i) ? "C002" : "C001",
            block,
            i,
            block.variable(),
            delivery.place(block, i),
            block.period(i),
            block.sex(i),
            block.row(first),
            block.text(first),
            block.text(i));
      } else {
        first = i;
      }
    }
  }
}
