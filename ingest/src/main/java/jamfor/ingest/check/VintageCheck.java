package jamfor.ingest.check;

/** A rule that a delivery must meet beside an earlier one of its source. */
interface VintageCheck {

  /** Compares the delivery with the earlier one and reports what it finds. */
  void check(Checked delivery, Vintage earlier);
}
