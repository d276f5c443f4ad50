package jamfor.ingest.vocabulary;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A school or preschool as a register lists it.
 *
 * @param municipality code of the municipality in which it lies
 * @param forms what it offers, in the words of the layouts: preschool, compulsory_school, year_9
 * @param row the number of the row in the register's file, from 1
 */
public record ListedUnit(
    String code,
    String name,
    String municipality,
    Unit.Provider provider,
    SortedSet<String> forms,
    int row) {

  public ListedUnit {
    forms = Collections.unmodifiableSortedSet(new TreeSet<>(forms));
  }

  /** Whether it is the same but for its name, its forms and its row: where it lies, who runs it. */
  boolean staysAs(ListedUnit earlier) {
    return municipality.equals(earlier.municipality()) && provider == earlier.provider();
  }
}
