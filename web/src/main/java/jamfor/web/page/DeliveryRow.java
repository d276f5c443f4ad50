package jamfor.web.page;

import jamfor.ingest.delivery.Delivery;

/** A delivery: one vintage of its source. */
record DeliveryRow(
    String source,
    String file,
    String address,
    String retrieved,
    String received,
    String bytes,
    String sha256) {

  static DeliveryRow of(Delivery delivery, Page page) {
    return new DeliveryRow(
        SourceView.title(delivery.source(), page),
        delivery.file(),
        Origins.row(delivery, 0, page),
        delivery.retrieved().toString(),
        delivery.received().toString(),
        page.text().count(delivery.bytes()),
        delivery.sha256());
  }

  /** Enough of the hash to tell deliveries apart. */
  public String brief() {
    return sha256.substring(0, 12);
  }
}
