package jamfor.web.api;

import jamfor.ingest.vocabulary.ListedUnit;
import jamfor.ingest.vocabulary.Units;
import jamfor.web.text.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A school or preschool as the edition's registers know it.
 *
 * @param known the stretches in which they list it alike, the oldest first
 */
record UnitAnswer(String code, List<KnownAnswer> known) {

  /**
   * @param from the first day on which a register lists it so
   * @param to the last such day; it may have been so longer
   */
  record KnownAnswer(
      LocalDate from,
      LocalDate to,
      String name,
      String municipality,
      String municipalityName,
      String provider,
      Set<String> schoolForms) {}

  static UnitAnswer of(String code, List<Units.Validity> history, Names names) {
    return new UnitAnswer(code, history.stream().map(one -> known(one, names)).toList());
  }

  private static KnownAnswer known(Units.Validity one, Names names) {
    ListedUnit unit = one.unit();
    return new KnownAnswer(
        one.from(),
        one.to(),
        unit.name(),
        unit.municipality(),
        names.of(unit.municipality()),
        unit.provider().word(),
        unit.forms());
  }
}
