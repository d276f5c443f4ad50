package jamfor.analytics.overview;

import jamfor.analytics.edition.Edition;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.vocabulary.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a publisher brings next, as its calendar of earlier years has it.
 *
 * @param day the first after the edition's data cut
 */
public record Upcoming(String publisher, Texts what, LocalDate day) {

  /** Of the sources that the edition rests on; what two of them bring together stands once. */
  static List<Upcoming> list(Edition edition) {
    return edition.deliveries().values().stream()
        .map(Delivery::source)
        .distinct()
        .map(id -> edition.catalogue().sources().get(id))
        .filter(Objects::nonNull)
        .flatMap(source -> of(source, edition.plan().dataCut()))
        .distinct()
        .sorted(Comparator.comparing(Upcoming::day).thenComparing(Upcoming::publisher))
        .toList();
  }

  private static Stream<Upcoming> of(Source source, LocalDate cut) {
    return source.publications().stream()
        .map(one -> new Upcoming(source.publisher(), one.what(), one.after(cut)));
  }
}
