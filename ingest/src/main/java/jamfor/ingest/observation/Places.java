package jamfor.ingest.observation;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.vocabulary.Municipality;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the municipality that a source means by a code or a name. */
final class Places {

  /** What the search came to. */
  record Place(Optional<Municipality> municipality, boolean group, boolean mended) {
    Place(boolean group) {
      this(Optional.empty(), group, false);
    }

    Place(Municipality municipality, boolean mended) {
      this(Optional.of(municipality), false, mended);
    }
  }

  /**
   * Kolada's groups have an id of their own or say that they are an unweighted mean; 00nn are its
   * regions.
   */
  private static final Pattern GROUP = Pattern.compile("G\\d+|.*\\(ovägt medel\\)|00(?!00)\\d\\d");

  private final Catalogue catalogue;
  private final String country;
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, Place> known = new HashMap<>();

  Places(Catalogue catalogue, Source source) {
    this.catalogue = catalogue;
    this.country = source.layout().path("country").asString("SE");
    source
        .layout()
        .path("codes")
        .properties()
        .forEach(code -> codes.put(code.getKey(), code.getValue().asString()));
  }

  Place find(String text) {
    return known.computeIfAbsent(text.strip(), this::search);
  }

  private Place search(String text) {
    String code = codes.getOrDefault(text, text);
    Optional<Municipality> exact = byCode(code);
    if (exact.isPresent()) {
      return new Place(exact.get(), false);
    }
    if (GROUP.matcher(text).matches()) {
      return new Place(true);
    }
    if (text.length() == 3 && text.matches("\\d{3}")) {
      Optional<Municipality> mended = byCode("0" + text);
      if (mended.isPresent()) {
        return new Place(mended.get(), true);
      }
    }
    return catalogue
        .municipalities()
        .findByName(text, country)
        .map(named -> new Place(named, false))
        .orElseGet(() -> new Place(false));
  }

  private Optional<Municipality> byCode(String code) {
    Optional<Municipality> found = catalogue.municipalities().find(code);
    return country.equals("SE") || found.isPresent() && code.equals(country)
        ? found
        : catalogue.municipalities().find(country + "-" + code);
  }
}
