package jamfor.ingest.catalogue;

import java.util.Optional;

/**
 * One thing that two layouts say differently.
 *
 * @param part of the layout: its signs, variables, columns
 * @param what which of them
 * @param earlier empty when only the later layout has it
 * @param later empty when only the earlier layout has it
 */
public record LayoutChange(
    Part part, String what, Optional<String> earlier, Optional<String> later) {

  /** The parts of a layout, in the order in which they are read. */
  public enum Part {
    PUBLISHER,
    LICENCE,
    FREQUENCY,
    FORMAT,
    ABSENCE,
    SIGNS,
    VARIABLES,
    LAYOUT,
    FETCH,
    FIELDS,
    FORMS,
    CODES,
    RULES
  }

  /** What became of it. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  public Kind kind() {
    return earlier.isEmpty() ? Kind.ADDED : later.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
  }
}
