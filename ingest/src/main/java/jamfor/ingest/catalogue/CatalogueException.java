package jamfor.ingest.catalogue;

import java.util.List;

/**
 * The catalogue does not hold together. Every fault is listed with its file and line, not only the
 * first.
 */
public final class CatalogueException extends RuntimeException {

  private final List<String> faults;

  CatalogueException(List<String> faults) {
    super(String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  /** One line each: file:line: what is wrong. */
  public List<String> faults() {
    return faults;
  }
}
