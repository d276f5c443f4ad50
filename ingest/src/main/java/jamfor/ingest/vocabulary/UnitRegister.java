package jamfor.ingest.vocabulary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The schools and preschools that there were on a day, as a register says. */
public final class UnitRegister {

  /** A school year is taken to begin in July. */
  private static final int FIRST_MONTH = 7;

  private final LocalDate day;
  private final Map<String, ListedUnit> byCode = new LinkedHashMap<>();
  private final Map<String, Set<String>> formsByMunicipality = new HashMap<>();

  public UnitRegister(LocalDate day, Collection<ListedUnit> units) {
    this.day = day;
    for (ListedUnit unit : units) {
      byCode.put(unit.code(), unit);
      formsByMunicipality
          .computeIfAbsent(unit.municipality(), any -> new HashSet<>())
          .addAll(unit.forms());
    }
  }

  public LocalDate day() {
    return day;
  }

  /** The units, in the order of the register. */
  public Collection<ListedUnit> units() {
    return Collections.unmodifiableCollection(byCode.values());
  }

  /** The unit of that code. */
  public Optional<ListedUnit> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * Whether it says which units of a form a municipality has: it lists at least one. A register of
   * preschools says nothing of schools, and one of a single municipality nothing of the others.
   */
  boolean covers(String municipality, String form) {
    return formsByMunicipality.getOrDefault(municipality, Set.of()).contains(form);
  }

  /**
   * Whether the day lies in a period. Schools change with the school year: a count of October is
   * held against a register of the same school year.
   */
  public boolean isOf(Period period) {
    return switch (period.kind()) {
      case YEAR -> day.getYear() == period.year();
      case SCHOOL_YEAR -> schoolYear(day.getYear(), day.getMonthValue()) == period.year();
      case TERM -> schoolYear(day) == schoolYear(period.year(), period.part() == 1 ? 1 : 7);
      case QUARTER -> schoolYear(day) == schoolYear(period.year(), period.part() * 3);
      case MONTH -> schoolYear(day) == schoolYear(period.year(), period.part());
      case DATE -> schoolYear(day) == schoolYear(period.year(), period.part() / 100);
    };
  }

  private static int schoolYear(LocalDate day) {
    return schoolYear(day.getYear(), day.getMonthValue());
  }

  private static int schoolYear(int year, int month) {
    return month < FIRST_MONTH ? year - 1 : year;
  }
}
