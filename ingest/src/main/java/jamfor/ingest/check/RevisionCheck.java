package jamfor.ingest.check;

/** A rule that a variable must meet beside the same variable of an earlier delivery. */
interface RevisionCheck {

  /** Looks at the facts that both deliveries have and reports what it finds. */
  void check(Checked delivery, Revised revised, Vintage earlier);
}
