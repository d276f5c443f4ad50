package jamfor.web.chart;

import jamfor.ingest.catalogue.Datasets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The borders of one country's municipalities, from {@code datasets/geo}. */
final class Borders {

  private static final JsonMapper JSON = new JsonMapper();

  /** So much of the members' own extent is shown around them on each side. */
  private static final double AROUND = 0.06;

  private static final Map<String, Optional<Borders>> READ = new ConcurrentHashMap<>();

  private record Area(String feature, Extent extent) {}

  private final String source;
  private final Map<String, Area> areas;
  private final Geometry country;
  private final Map<Set<String>, Geometry> around = new ConcurrentHashMap<>();

  private Borders(String name, String source, Map<String, Area> areas) {
    this.source = source;
    this.areas = areas;
    this.country = Geometry.of(name, areas.values().stream().map(Area::feature).toList());
  }

  /**
   * The borders of a country's municipalities; empty where none are shipped.
   *
   * @param country as the catalogue names it: SE, NO
   */
  static Optional<Borders> find(String country) {
    return READ.computeIfAbsent(country.toLowerCase(Locale.ROOT), Borders::read);
  }

  private static Optional<Borders> read(String name) {
    Path file = Datasets.root().resolve("geo").resolve(name + ".geojson");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    JsonNode all;
    try {
      all = JSON.readTree(Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    Map<String, Area> areas = new LinkedHashMap<>();
    for (JsonNode feature : all.get("features")) {
      areas.put(
          feature.at("/properties/code").asString(),
          new Area(feature.toString(), Extent.of(feature.at("/geometry/coordinates"))));
    }
    return Optional.of(new Borders(name, all.get("source").asString(), areas));
  }

  /** Whose borders they are, to be named under a map. */
  String source() {
    return source;
  }

  boolean has(String municipality) {
    return areas.containsKey(municipality);
  }

  /** Those of the municipalities that have borders here. */
  Set<String> known(Collection<String> municipalities) {
    return municipalities.stream().filter(this::has).collect(Collectors.toUnmodifiableSet());
  }

  /** All municipalities of the country. */
  Geometry country() {
    return country;
  }

  Extent extent() {
    return Extent.around(areas.values().stream().map(Area::extent).toList());
  }

  /** What is to be seen of these, and a little around them. */
  Extent extent(Collection<String> municipalities) {
    return Extent.around(municipalities.stream().map(code -> area(code).extent()).toList())
        .widened(AROUND);
  }

  /** These and whoever is seen with them; these last, so that their borders lie above. */
  Geometry around(Set<String> municipalities, Extent seen) {
    return around.computeIfAbsent(
        municipalities,
        all ->
            Geometry.of(
                "around",
                areas.entrySet().stream()
                    .filter(area -> area.getValue().extent().meets(seen))
                    .sorted(Comparator.comparing(area -> all.contains(area.getKey())))
                    .map(area -> area.getValue().feature())
                    .toList()));
  }

  boolean isSeen(String municipality, Extent seen) {
    return has(municipality) && area(municipality).extent().meets(seen);
  }

  private Area area(String municipality) {
    return Optional.ofNullable(areas.get(municipality)).orElseThrow();
  }
}
