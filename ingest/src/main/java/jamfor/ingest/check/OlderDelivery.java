package jamfor.ingest.check;

import jamfor.ingest.vocabulary.About;

/** F013: a file fetched before the newest one of its source that is already loaded. */
final class OlderDelivery implements VintageCheck {

  @Override
  public void check(Checked delivery, Vintage earlier) {
    if (delivery.retrieved().isBefore(earlier.retrieved())) {
      delivery.find(
          "F013", About.FILE, "1", delivery.retrieved(), earlier.file(), earlier.retrieved());
    }
  }
}
