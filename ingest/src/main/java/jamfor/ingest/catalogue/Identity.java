package jamfor.ingest.catalogue;

import java.util.List;

/**
 * What must hold between variables of one place, sex and period.
 *
 * @param variables the whole first where there is one
 * @param tolerance in the unit of the variables; per cent for a product
 */
public record Identity(String id, Kind kind, List<String> variables, double tolerance) {

  /** How the variables hang together. */
  public enum Kind {
    /** The first is the sum of the others. */
    SUM,
    /** Together they are 100. */
    SHARES,
    /** The first in per cent and the second in kronor deviate from the same reference cost. */
    DEVIATION,
    /** The first lies between the second and the third. */
    BETWEEN,
    /** The first is the second times the third in per cent. */
    PRODUCT
  }

  public Identity {
    variables = List.copyOf(variables);
  }
}
