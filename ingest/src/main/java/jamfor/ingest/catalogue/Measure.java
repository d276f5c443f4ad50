package jamfor.ingest.catalogue;

import jamfor.ingest.vocabulary.Texts;

/**
 * What a value is measured in.
 *
 * @param id the words used in the catalogue, such as "SEK per child"
 * @param text in full, such as "kr per barn"
 * @param brief beside a number, such as "kr"
 */
public record Measure(String id, Kind kind, Texts text, Texts brief) {

  /** What sort of quantity: decides how differences and sums are worded. */
  public enum Kind {
    MONEY,
    SHARE,
    PERCENTAGE_POINTS,
    COUNT,
    POINTS,
    RATIO,
    INDEX,
    /** So many to a hundred of something else. */
    RATE
  }

  /**
   * What one of it counts for in a product: a per cent is a hundredth, and so is one to a hundred.
   */
  public double one() {
    return kind == Kind.SHARE || kind == Kind.RATE ? 0.01 : 1;
  }
}
