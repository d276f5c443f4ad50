package jamfor.ingest.check;

/** A rule that the facts of one variable must meet. */
interface BlockCheck {

  /** Looks through the facts of a variable and reports what it finds. */
  void check(Checked delivery, Block block);
}
