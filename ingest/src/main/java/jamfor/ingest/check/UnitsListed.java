package jamfor.ingest.check;

import jamfor.ingest.vocabulary.ListedUnit;
import jamfor.ingest.vocabulary.UnitRegister;
import jamfor.ingest.vocabulary.Units;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * U011, U012: a school or preschool that no register of the value's period lists, or that they
 * place in another municipality. Told once for each variable, for the latest such period. A period
 * without a register is left alone: nothing says who was there.
 */
final class UnitsListed {

  private final Checked delivery;
  private final Units units;
  private final Set<String> forms;

  /**
   * @param forms what the units of the file offer, one of them at least
   */
  UnitsListed(Checked delivery, Units units, Set<String> forms) {
    this.delivery = delivery;
    this.units = units;
    this.forms = forms;
  }

  void check(Block block) {
    int told = -1;
    for (int i = block.size() - 1; i >= 0; i--) {
      boolean valued = block.hasUnit(i) && (block.known(i) || block.suppressed(i));
      if (valued && block.place(i) != told && isWrong(block, i)) {
        told = block.place(i);
      }
    }
  }

  private boolean isWrong(Block block, int i) {
    String code = block.facts().place(block.place(i)).unit().orElseThrow().code();
    String municipality = today(block.municipality(i));
    List<UnitRegister> registers = units.listOf(block.period(i), municipality, forms);
    if (registers.isEmpty()) {
      return false;
    }
    UnitRegister newest = registers.get(registers.size() - 1);
    Optional<ListedUnit> listed = units.find(code, registers);
    if (listed.isEmpty()) {
      delivery.find(
          "U011",
          block,
          i,
          code,
          delivery.place(block.municipality(i)),
          block.period(i),
          newest.day());
      return true;
    }
    String other = today(listed.get().municipality());
    if (!other.equals(municipality)) {
      delivery.find(
          "U012",
          block,
          i,
          listed.get().name(),
          code,
          delivery.place(block.municipality(i)),
          block.period(i),
          delivery.place(other),
          newest.day());
      return true;
    }
    return false;
  }

  /** A municipality is the same before and after a change of its code. */
  private String today(String code) {
    return delivery.catalogue().municipalities().today(code);
  }
}
