package jamfor.web.api;

import jamfor.analytics.edition.Edition;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.vocabulary.Language;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** An edition as the API gives it, with the deliveries it rests on. */
record EditionAnswer(
    String id,
    String title,
    int year,
    String status,
    LocalDate dataCut,
    String contentHash,
    String cooperation,
    List<String> groups,
    List<String> keyFigures,
    List<DeliveryAnswer> deliveries) {

  /**
   * A delivery of the edition.
   *
   * @param vintage when it was retrieved from its publisher
   */
  record DeliveryAnswer(String sha256, String source, String file, LocalDate vintage) {}

  static EditionAnswer of(Edition edition, Language language) {
    return new EditionAnswer(
        edition.plan().id(),
        edition.plan().title().in(language),
        edition.plan().year(),
        edition.plan().status().name().toLowerCase(Locale.ROOT),
        edition.plan().dataCut(),
        edition.contentHash(),
        edition.plan().cooperation(),
        edition.groups().stream().map(ComparatorGroup::id).toList(),
        edition.plan().keyFigures(),
        edition.deliveries().values().stream()
            .sorted(Comparator.comparing(Delivery::source).thenComparing(Delivery::file))
            .map(one -> new DeliveryAnswer(one.sha256(), one.source(), one.file(), one.retrieved()))
            .toList());
  }
}
