package jamfor.ingest.check;

/** A rule that a delivery must meet. */
interface Check {

  /** Looks through the delivery and reports what it finds. */
  void check(Checked delivery);
}
