package jamfor.web.api;

import jamfor.ingest.vocabulary.Municipality;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A municipality, county or country as the API gives it. */
record MunicipalityAnswer(
    String code,
    String name,
    String kind,
    String country,
    String county,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo,
    Optional<String> successor) {

  static MunicipalityAnswer of(Municipality municipality) {
    return new MunicipalityAnswer(
        municipality.code(),
        municipality.name(),
        municipality.kind().name().toLowerCase(Locale.ROOT),
        municipality.country(),
        municipality.county(),
        municipality.validFrom(),
        municipality.validTo(),
        municipality.successor());
  }
}
