package jamfor.analytics.suppression;

import java.util.Set;

/**
 * A number that may be published, and what it takes to protect it.
 *
 * @param name unique among the cells of a decision
 * @param value a count or an amount; whoever attacks is taken to know that a value is not negative,
 *     unless it is
 * @param publicity whether it may be hidden at all
 * @param width how far apart the least and the greatest value that others can work out must be; 0
 *     where the cell needs no protection
 */
public record Cell(String name, double value, Publicity publicity, double width) {

  /** Whether a cell can be published, and whether it can be hidden. */
  public enum Publicity {
    /** Published unless a decision hides it. */
    CANDIDATE,
    /** Known to others already: by an earlier edition or another publisher. */
    KNOWN,
    /** Printed nowhere, such as those who are not counted, but it must not be worked out either. */
    UNPRINTED
  }

  /**
   * @throws IllegalArgumentException when the name is blank, or a number is not finite, or the
   *     width negative
   */
  public Cell {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A cell without a name");
    }
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("%s is no finite number: %s".formatted(name, value));
    }
    if (!(width >= 0) || Double.isInfinite(width)) {
      throw new IllegalArgumentException("%s cannot need the width %s".formatted(name, width));
    }
  }

  /** A cell that a decision may hide or publish, not in need of protection itself. */
  public static Cell open(String name, double value) {
    return new Cell(name, value, Publicity.CANDIDATE, 0);
  }

  /** A cell that has to be hidden. */
  public static Cell secret(String name, double value, double width) {
    return new Cell(name, value, Publicity.CANDIDATE, width);
  }

  /** A cell that others know already. */
  public static Cell known(String name, double value) {
    return new Cell(name, value, Publicity.KNOWN, 0);
  }

  boolean isSecret() {
    return width > 0;
  }

  /** Whether others must work it out, when these names are hidden. */
  boolean isUnknown(Set<String> hidden) {
    return switch (publicity) {
      case CANDIDATE -> hidden.contains(name);
      case KNOWN -> false;
      case UNPRINTED -> true;
    };
  }
}
