package jamfor.ingest.catalogue;

import jamfor.ingest.vocabulary.Texts;

/**
 * One of the variables by which municipalities are found similar.
 *
 * @param weight above 0; equal weights are 1
 * @param why it belongs, for the reader
 */
public record SimilarityVariable(String keyFigure, double weight, Scale scale, Texts why) {

  /** On which scale two municipalities are as far apart as two others. */
  public enum Scale {
    /** By their difference. */
    PLAIN,
    /**
     * By their quotient: 5 000 inhabitants are to 10 000 as 50 000 are to 100 000. Else the few
     * large ones would make all others alike.
     */
    LOGARITHM
  }
}
