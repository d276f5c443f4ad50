package jamfor.ingest.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The schools and preschools of all registers, with what is known of when: a register says who was
 * there on its day, and nothing of the days between two registers but what both say.
 */
public final class Units {

  /**
   * A unit that was the same in one register after another.
   *
   * @param from the first day on which a register lists it so
   * @param to the last such day; it may have been so longer
   * @param unit as the last of them lists it
   */
  public record Validity(LocalDate from, LocalDate to, ListedUnit unit) {}

  private final List<UnitRegister> registers;

  public Units(Collection<UnitRegister> registers) {
    this.registers = registers.stream().sorted(Comparator.comparing(UnitRegister::day)).toList();
  }

  /**
   * The registers of a period that say which units of one of the forms a municipality has, the
   * oldest first.
   */
  public List<UnitRegister> listOf(Period period, String municipality, Set<String> forms) {
    return registers.stream()
        .filter(one -> one.isOf(period))
        .filter(one -> forms.stream().anyMatch(form -> one.covers(municipality, form)))
        .toList();
  }

  /** The unit of that code in the newest of these registers that lists it. */
  public Optional<ListedUnit> find(String code, List<UnitRegister> among) {
    return among.stream().flatMap(one -> one.find(code).stream()).reduce((one, newer) -> newer);
  }

  /** All units of a municipality and form in these registers, each as the newest lists it. */
  public Collection<ListedUnit> list(String municipality, String form, List<UnitRegister> among) {
    Map<String, ListedUnit> listed = new TreeMap<>();
    for (UnitRegister one : among) {
      one.units().stream()
          .filter(unit -> unit.municipality().equals(municipality))
          .filter(unit -> unit.forms().contains(form))
          .forEach(unit -> listed.put(unit.code(), unit));
    }
    return listed.values();
  }

  /**
   * Where a unit lay and who ran it, the oldest first; a change of either, and a register of its
   * municipality and forms that does not list it, ends one stretch and begins another.
   */
  public List<Validity> history(String code) {
    List<Validity> history = new ArrayList<>();
    boolean open = false;
    for (UnitRegister register : registers) {
      Optional<ListedUnit> found = register.find(code);
      if (found.isPresent()) {
        ListedUnit unit = found.get();
        Validity last = history.isEmpty() ? null : history.get(history.size() - 1);
        if (open && last != null && unit.staysAs(last.unit())) {
          history.set(history.size() - 1, new Validity(last.from(), register.day(), unit));
        } else {
          history.add(new Validity(register.day(), register.day(), unit));
        }
        open = true;
      } else if (open && covers(register, history.get(history.size() - 1).unit())) {
        open = false;
      }
    }
    return history;
  }

  /** Whether a register that does not list the unit says by that that it is not there. */
  public static boolean covers(UnitRegister register, ListedUnit unit) {
    return unit.forms().stream().anyMatch(form -> register.covers(unit.municipality(), form));
  }
}
