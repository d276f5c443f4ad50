package jamfor.ingest;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.delivery.Deliveries;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.store.FactStore;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Observations;
import jamfor.ingest.vocabulary.UnitList;
import jamfor.ingest.vocabulary.UnitRegister;
import jamfor.ingest.vocabulary.Units;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the loaded registers say of the units that other deliveries have values of. */
final class Registers {

  private final Catalogue catalogue;
  private final Reading reading;
  private final Deliveries deliveries;
  private final FactStore store;

  Registers(Catalogue catalogue, Reading reading, Deliveries deliveries, FactStore store) {
    this.catalogue = catalogue;
    this.reading = reading;
    this.deliveries = deliveries;
    this.store = store;
  }

  /** Holds what was read of a file against the registers, or a register against the one before. */
  void compare(
      String file,
      String sha256,
      LocalDate retrieved,
      Source source,
      Observations observations,
      UnitList units,
      Findings findings) {
    if (units.register().isPresent()) {
      UnitRegister now = units.register().get();
      findBefore(source, sha256, now)
          .ifPresent(before -> reading.compare(file, before, now, findings));
    } else if (!source.unitForms().isEmpty()) {
      List<UnitRegister> all = list(deliveries.listAccepted().stream()).toList();
      if (!all.isEmpty()) {
        reading.place(file, retrieved, observations, new Units(all), source, findings);
      }
    }
  }

  /** The newest one of the source that was received before and is of an earlier day. */
  private Optional<UnitRegister> findBefore(Source source, String sha256, UnitRegister now) {
    return list(deliveries.listAccepted().stream()
            .takeWhile(one -> !one.sha256().equals(sha256))
            .filter(one -> one.source().equals(source.id())))
        .filter(one -> one.day().isBefore(now.day()))
        .max(Comparator.comparing(UnitRegister::day));
  }

  private Stream<UnitRegister> list(Stream<Delivery> among) {
    return among
        .filter(one -> source(one).isRegister() && store.holds(one))
        .flatMap(one -> store.readUnits(one).register().stream());
  }

  /** The deliveries with values of units in a register's period: they are to be checked again. */
  List<Delivery> listConcerned(UnitRegister register) {
    return deliveries.listAccepted().stream()
        .filter(one -> !source(one).unitForms().isEmpty() && store.holds(one))
        .filter(one -> deliveries.isThere(one))
        .filter(one -> store.read(one).periods().stream().anyMatch(register::isOf))
        .toList();
  }

  Source source(Delivery delivery) {
    return Objects.requireNonNull(catalogue.sources().get(delivery.source()), delivery.source());
  }
}
