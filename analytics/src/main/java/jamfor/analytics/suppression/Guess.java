package jamfor.analytics.suppression;

/**
 * What others can work out of a secret cell.
 *
 * @param least the least value that agrees with all that is published
 * @param greatest the greatest; where nothing bounds it, a number far above all cells
 * @param needed how far apart they must be
 */
public record Guess(String cell, double least, double greatest, double needed) {

  /** A millionth of what is needed is the solver's, not the attacker's. */
  private static final double SOLVED = 1e-6;

  /** Whether the cell is known too well. */
  public boolean isPinned() {
    return greatest - least < needed * (1 - SOLVED);
  }
}
