package jamfor.ingest.check;

import jamfor.ingest.vocabulary.About;

/** C056: how many values of a variable the earlier delivery knew and this one does not. */
final class KnownBefore implements VintageCheck {

  @Override
  public void check(Checked delivery, Vintage earlier) {
    for (Block now : delivery.facts().blocks()) {
      earlier
          .facts()
          .find(now.variable())
          .ifPresent(before -> check(delivery, before, now, earlier));
    }
  }

  private static void check(Checked delivery, Block before, Block now, Vintage earlier) {
    Revised revised = Revised.of(before, now);
    int gone = 0;
    for (int i = 0; i < revised.size(); i++) {
      gone += before.known(revised.was()[i]) && !now.known(revised.is()[i]) ? 1 : 0;
    }
    if (gone > 0) {
      delivery.find(
          "C056",
          About.variable(now.variable()),
          "1",
          delivery.name(now),
          gone,
          earlier.file(),
          earlier.retrieved());
    }
  }
}
