package jamfor.ingest.catalogue;

import jamfor.ingest.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All municipalities, counties and countries, by code and by name. */
public final class Municipalities {

  private final Map<String, Municipality> byCode = new TreeMap<>();
  private final Map<String, List<Municipality>> byName = new HashMap<>();

  public Municipalities(Collection<Municipality> all) {
    for (Municipality one : all) {
      if (byCode.put(one.code(), one) != null) {
        throw new IllegalArgumentException("Municipality code twice: " + one.code());
      }
      byName.computeIfAbsent(one.name(), name -> new ArrayList<>()).add(one);
    }
  }

  public Optional<Municipality> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * @throws IllegalArgumentException when there is no such code
   */
  public Municipality get(String code) {
    return find(code)
        .orElseThrow(() -> new IllegalArgumentException("Unknown municipality: " + code));
  }

  /**
   * The one municipality of a country, or the country, with that name today; empty when none or
   * several.
   */
  public Optional<Municipality> findByName(String name, String country) {
    List<Municipality> named =
        byName.getOrDefault(name, List.of()).stream()
            .filter(one -> one.country().equals(country) && one.validTo().isEmpty())
            .filter(one -> one.kind() != Municipality.Kind.COUNTY)
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /**
   * All that exist today in a country, by code; counties and the country itself are not among them.
   */
  public List<Municipality> listCurrent(String country) {
    return byCode.values().stream()
        .filter(one -> one.kind() == Municipality.Kind.MUNICIPALITY)
        .filter(one -> one.country().equals(country) && one.validTo().isEmpty())
        .toList();
  }

  public List<Municipality> list() {
    return List.copyOf(byCode.values());
  }
}
