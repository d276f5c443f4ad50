package jamfor.web.api;

import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.vocabulary.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A comparator group as the API gives it.
 *
 * @param of the municipality whose peers these are, for similar municipalities
 */
record GroupAnswer(
    String id,
    String kind,
    String title,
    String country,
    String origin,
    Optional<String> of,
    Optional<String> service,
    List<String> members) {

  static GroupAnswer of(ComparatorGroup group, Language language) {
    return new GroupAnswer(
        group.id(),
        group.kind().name().toLowerCase(Locale.ROOT),
        group.title().in(language),
        group.country(),
        group.origin(),
        group.of(),
        group.service().map(service -> service.name().toLowerCase(Locale.ROOT)),
        group.members());
  }
}
