package jamfor.ingest.observation;

/** A known way in which a cell that should hold a value holds something else. */
interface CellFault {

  /** The id of the check. */
  String rule();

  /** Whether the text, neither a number nor one of the source's signs, is wrong in this way. */
  boolean isIn(String text);
}
