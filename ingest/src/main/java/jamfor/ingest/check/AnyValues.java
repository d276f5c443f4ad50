package jamfor.ingest.check;

import jamfor.ingest.vocabulary.About;

/** F003: a file without a single value is a mistake, not a delivery. */
final class AnyValues implements Check {

  @Override
  public void check(Checked delivery) {
    if (delivery.facts().blocks().isEmpty()) {
      delivery.find("F003", About.FILE, "1");
    }
  }
}
