package jamfor.ingest.check;

import jamfor.ingest.vocabulary.About;

/** C056: how many values of a variable the earlier delivery knew and this one does not. */
final class KnownBefore implements RevisionCheck {

  @Override
  public void check(Checked delivery, Revised revised, Vintage earlier) {
    Block now = revised.now();
    int gone = 0;
    for (int i = 0; i < revised.size(); i++) {
      gone += revised.before().known(revised.was()[i]) && !now.known(revised.is()[i]) ? 1 : 0;
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
