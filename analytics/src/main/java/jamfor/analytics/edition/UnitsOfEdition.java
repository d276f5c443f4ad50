package jamfor.analytics.edition;

import jamfor.analytics.figure.UnitFigure;
import jamfor.analytics.figure.UnitValue;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.ListedUnit;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.UnitList;
import jamfor.ingest.vocabulary.UnitRegister;
import jamfor.ingest.vocabulary.Units;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of the units behind an edition's figures beside their values. */
public final class UnitsOfEdition {

  private final Map<String, UnitList> byDelivery;
  private final Units registered;

  UnitsOfEdition(Map<String, UnitList> byDelivery) {
    this.byDelivery = byDelivery;
    this.registered =
        new Units(byDelivery.values().stream().flatMap(one -> one.register().stream()).toList());
  }

  /** All that the registers say. */
  public Units registered() {
    return registered;
  }

  /** What the delivery that a value came with calls its unit, or else a register does. */
  public Optional<String> findName(UnitValue value) {
    return findName(value.delivery(), value.unit().code());
  }

  /** Its name, or its code where nothing gives its name. */
  public String nameOf(UnitFigure figure) {
    return findName(figure.delivery(), figure.unit().code()).orElseGet(() -> figure.unit().code());
  }

  private Optional<String> findName(String delivery, String code) {
    return Optional.ofNullable(byDelivery.get(delivery))
        .map(list -> list.names().get(code))
        .or(() -> last(code).map(ListedUnit::name));
  }

  private Optional<ListedUnit> last(String code) {
    List<Units.Validity> history = registered.history(code);
    return history.isEmpty()
        ? Optional.empty()
        : Optional.of(history.get(history.size() - 1).unit());
  }

  /**
   * Of how many units a figure rests on how many; empty where the edition has no register of the
   * period and the school form.
   *
   * @param codes of the units that it rests on
   */
  public Optional<Registered> find(
      KeyFigure keyFigure, String municipality, Period period, Set<String> codes) {
    String form = keyFigure.schoolForm().orElse("");
    List<UnitRegister> registers = registered.listOf(period, municipality, Set.of(form));
    if (registers.isEmpty()) {
      return Optional.empty();
    }
    Collection<ListedUnit> all = registered.list(municipality, form, registers);
    Set<String> listed =
        all.stream()
            .filter(unit -> keyFigure.scope().takes(unit.provider()))
            .map(ListedUnit::code)
            .collect(Collectors.toSet());
    int found = (int) codes.stream().filter(listed::contains).count();
    return Optional.of(
        new Registered(
            found, listed.size(), codes.size() - found, registers.get(registers.size() - 1).day()));
  }
}
