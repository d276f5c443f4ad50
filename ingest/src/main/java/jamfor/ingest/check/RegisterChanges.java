package jamfor.ingest.check;

import jamfor.ingest.vocabulary.About;
import jamfor.ingest.vocabulary.ListedUnit;
import jamfor.ingest.vocabulary.UnitRegister;
import jamfor.ingest.vocabulary.Units;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * U013 to U016: what a register says otherwise than the one before it: units that are new, gone, in
 * another municipality, or run by others. Only where both say which units a municipality has.
 */
final class RegisterChanges {

  private final Checked delivery;
  private final UnitRegister before;
  private final UnitRegister now;

  RegisterChanges(Checked delivery, UnitRegister before, UnitRegister now) {
    this.delivery = delivery;
    this.before = before;
    this.now = now;
  }

  void check() {
    for (ListedUnit unit : now.units()) {
      Optional<ListedUnit> earlier = before.find(unit.code());
      if (earlier.isPresent()) {
        compare(earlier.get(), unit);
      } else if (Units.covers(before, unit)) {
        find("U013", unit, unit.row(), unit.name(), unit.code(), place(unit), before.day());
      }
    }
    for (ListedUnit unit : before.units()) {
      if (now.find(unit.code()).isEmpty() && Units.covers(now, unit)) {
        find("U014", unit, 0, unit.name(), unit.code(), place(unit), before.day());
      }
    }
  }

  private void compare(ListedUnit earlier, ListedUnit unit) {
    if (!today(earlier.municipality()).equals(today(unit.municipality()))) {
      find(
          "U015",
          unit,
          unit.row(),
          unit.name(),
          unit.code(),
          place(earlier),
          place(unit),
          before.day());
    }
    if (earlier.provider() != unit.provider()) {
      find("U016", unit, unit.row(), unit.name(), unit.code(), place(unit), before.day());
    }
  }

  private String place(ListedUnit unit) {
    return delivery.place(unit.municipality());
  }

  private String today(String code) {
    return delivery.catalogue().municipalities().today(code);
  }

  /**
   * @param row where it stands, or 0 where it does not
   */
  private void find(String rule, ListedUnit unit, int row, Object... details) {
    About about =
        new About(
            Optional.empty(),
            Optional.of(unit.municipality()),
            Optional.empty(),
            Optional.empty(),
            row == 0 ? OptionalInt.empty() : OptionalInt.of(row));
    delivery.find(rule, about, row == 0 ? "1" : "row " + row, details);
  }
}
