package jamfor.ingest.vocabulary;

/**
 * What a finding does to its delivery: the first two let it pass, an error blocks it, a fatal one
 * stops the reading.
 */
public enum Severity {
  INFO,
  WARNING,
  ERROR,
  FATAL;

  public boolean blocks() {
    return this == ERROR || this == FATAL;
  }
}
