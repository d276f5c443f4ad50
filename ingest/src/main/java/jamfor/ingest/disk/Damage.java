package jamfor.ingest.disk;

import jamfor.ingest.vocabulary.Severity;

/** What can be wrong with a working folder when it is opened. */
public enum Damage {
  /** A crash cut the ledger's last line before anybody was told of it. */
  LEDGER_CUT(Severity.WARNING),
  /** A line of the ledger is no longer what was written. */
  LEDGER_BROKEN(Severity.ERROR),
  /** Work on a file was never finished. */
  LEFT_HALF(Severity.INFO),
  /** A file lies among the deliveries and no receipt names it. */
  UNRECEIPTED(Severity.WARNING),
  /** The raw file of a receipt is gone. */
  DELIVERY_GONE(Severity.ERROR),
  /** The raw file of a receipt has another SHA-256. */
  DELIVERY_ALTERED(Severity.ERROR),
  /** The raw file was put back from what ships with Jamför. */
  DELIVERY_RESTORED(Severity.INFO),
  /** The facts of a delivery are not what was written; they are rebuilt. */
  FACTS_BROKEN(Severity.WARNING),
  /** The facts are not what was written, and their raw file is gone. */
  FACTS_LOST(Severity.ERROR),
  /** Facts of no delivery that is loaded. */
  FACTS_UNKNOWN(Severity.WARNING),
  /** A receipted delivery whose facts were to be made does not pass the checks. */
  NO_LONGER_PASSES(Severity.ERROR),
  /** The file that names the published edition names none. */
  POINTER_BROKEN(Severity.WARNING),
  /** The published edition is not what was written. */
  EDITION_BROKEN(Severity.WARNING);

  private final Severity severity;

  Damage(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }
}
