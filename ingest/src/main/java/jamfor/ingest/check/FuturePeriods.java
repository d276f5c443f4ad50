package jamfor.ingest.check;

/** C003: nobody can know a period that begins after the file was fetched. */
final class FuturePeriods implements BlockCheck {

  @Override
  public void check(Checked delivery, Block block) {
    int year = delivery.retrieved().getYear();
    for (int i = 0; i < block.size(); i++) {
      if (block.known(i) && block.period(i).year() > year) {
        delivery.find("C003", block, i, block.period(i), delivery.retrieved());
      }
    }
  }
}
