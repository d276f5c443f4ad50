package jamfor.ingest.observation;

import java.util.List;

/** The known faults of a value's cell, the surest first; a new one is one class and its line. */
final class CellFaults {

  private final List<CellFault> faults;

  CellFaults(String decimalSign) {
    this.faults =
        List.of(
            new SpreadsheetError(),
            new OtherDecimalSign(decimalSign),
            new DateForNumber(),
            new ValueWithUnit(),
            new ApproximateValue(),
            new UndeclaredSign());
  }

  /** The check that says best what is wrong with a value that is no number; O002 when none does. */
  String rule(String text) {
    return faults.stream()
        .filter(fault -> fault.isIn(text.strip()))
        .map(CellFault::rule)
        .findFirst()
        .orElse("O002");
  }
}
