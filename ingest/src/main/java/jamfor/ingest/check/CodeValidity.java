package jamfor.ingest.check;

import jamfor.ingest.vocabulary.Municipality;
import jamfor.ingest.vocabulary.Observation;
import java.time.LocalDate;

/** C008: a code that had ended when the period began. */
final class CodeValidity implements Check {

  @Override
  public void check(Checked delivery) {
    for (Observation one : delivery.observations()) {
      Municipality municipality = delivery.catalogue().municipalities().get(one.municipality());
      LocalDate begins = LocalDate.of(one.period().year(), 1, 1);
      municipality
          .validTo()
          .filter(begins::isAfter)
          .ifPresent(
              end ->
                  delivery.find(
                      "C008",
                      one,
                      municipality.code(),
                      municipality.name(),
                      end,
                      one.period(),
                      municipality.successor().orElse("–")));
    }
  }
}
