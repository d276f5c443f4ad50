package jamfor.ingest.observation;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.vocabulary.Municipality;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the municipality that a source means by a code or a name. */
final class Places {

  /**
   * What the search came to.
   *
   * @param passedOver the rule that says why a place that is no municipality is not loaded
   */
  record Found(Optional<Municipality> municipality, Optional<String> passedOver, boolean mended) {
    static final Found UNKNOWN = new Found(Optional.empty(), Optional.empty(), false);

    Found(String passedOver) {
      this(Optional.empty(), Optional.of(passedOver), false);
    }

    Found(Municipality municipality, boolean mended) {
      this(Optional.of(municipality), Optional.empty(), mended);
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
  private final Set<String> outside = new HashSet<>();
  private final Map<String, Found> known = new HashMap<>();

  Places(Catalogue catalogue, Source source) {
    this.catalogue = catalogue;
    this.country = source.country();
    source
        .layout()
        .path("codes")
        .properties()
        .forEach(code -> codes.put(code.getKey(), code.getValue().asString()));
    source.layout().path("outside").values().forEach(code -> outside.add(code.asString()));
  }

  Found find(String text) {
    return known.computeIfAbsent(text.strip(), this::search);
  }

  private Found search(String text) {
    String code = codes.getOrDefault(text, text);
    Optional<Municipality> exact = byCode(code);
    if (exact.isPresent()) {
      return new Found(exact.get(), false);
    }
    if (outside.contains(text)) {
      return new Found("O032");
    }
    if (GROUP.matcher(text).matches()) {
      return new Found("O006");
    }
    if (text.length() == 3 && text.matches("\\d{3}")) {
      Optional<Municipality> mended = byCode("0" + text);
      if (mended.isPresent()) {
        return new Found(mended.get(), true);
      }
    }
    return catalogue
        .municipalities()
        .findByName(text, country)
        .map(named -> new Found(named, false))
        .orElse(Found.UNKNOWN);
  }

  private Optional<Municipality> byCode(String code) {
    Optional<Municipality> found = catalogue.municipalities().find(code);
    return country.equals("SE") || found.isPresent() && code.equals(country)
        ? found
        : catalogue.municipalities().find(country + "-" + code);
  }
}
