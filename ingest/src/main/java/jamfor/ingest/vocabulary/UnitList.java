package jamfor.ingest.vocabulary;

import java.util.Map;
import java.util.Optional;

/**
 * What a delivery says of units beside its values.
 *
 * @param names by the unit's code, where the file names the units that its values are of
 * @param register where the file is one
 */
public record UnitList(Map<String, String> names, Optional<UnitRegister> register) {

  /** Of a file that names no units. */
  public static final UnitList NONE = new UnitList(Map.of(), Optional.empty());

  public UnitList {
    names = Map.copyOf(names);
  }

  /** Whether the file names no unit. */
  public boolean isEmpty() {
    return names.isEmpty() && register.isEmpty();
  }

  /** How many units it lists as a register. */
  public int countRegistered() {
    return register.map(one -> one.units().size()).orElse(0);
  }
}
