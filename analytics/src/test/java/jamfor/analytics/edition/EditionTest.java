package jamfor.analytics.edition;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.delivery.Delivery;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EditionTest {

  /** Of two deliveries of the same day the later counts: recomputing needs their order. */
  @Test
  void deliveriesStandInTheOrderTheyCame() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    Map<String, Delivery> came = new LinkedHashMap<>();
    IntStream.range(0, 50)
        .mapToObj(i -> Integer.toString(i * 7919 % 50))
        .forEach(id -> came.put(id, new Delivery(id, "cpi", id, day, day, "a test", 1)));
    Catalogue catalogue = CatalogueReader.read(Datasets.root());

    Edition edition =
        new Edition(
            Objects.requireNonNull(catalogue.editions().get("v8-2024")),
            catalogue,
            "hash",
            Path.of("editions"),
            came,
            List.of(),
            new ReadResults());

    assertThat(List.copyOf(edition.deliveries().keySet())).isEqualTo(List.copyOf(came.keySet()));
  }
}
