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
  private final Map<String, List<Municipality>> earlier;
  private final Map<String, String> continued = new TreeMap<>();

  public Municipalities(Collection<Municipality> all) {
    for (Municipality one : all) {
      if (byCode.put(one.code(), one) != null) {
        throw new IllegalArgumentException("Municipality code twice: " + one.code());
      }
      byName.computeIfAbsent(one.name(), name -> new ArrayList<>()).add(one);
    }
    this.earlier = earlier(all);
    for (Municipality one : all) {
      if (one.validTo().isEmpty()) {
        listEarlier(one.code()).forEach(before -> continued.put(before.code(), one.code()));
      }
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

  /**
   * The codes that a municipality had before, the latest first. Only where the same municipality
   * went on under another code: a merger or a split begins anew, and so does its series.
   */
  public List<Municipality> listEarlier(String code) {
    return earlier.getOrDefault(code, List.of());
  }

  /**
   * The code under which a municipality goes on today, by each of its {@link #listEarlier earlier}
   * codes.
   */
  public Map<String, String> continued() {
    return continued;
  }

  /** Today's code of a municipality whose code has changed; its own where it has not. */
  public String today(String code) {
    return continued().getOrDefault(code, code);
  }

  private static Map<String, List<Municipality>> earlier(Collection<Municipality> all) {
    Map<String, List<Municipality>> ended = new HashMap<>();
    for (Municipality one : all) {
      one.successor()
          .ifPresent(code -> ended.computeIfAbsent(code, any -> new ArrayList<>()).add(one));
    }
    Map<String, List<Municipality>> earlier = new HashMap<>();
    for (Municipality one : all) {
      List<Municipality> codes = new ArrayList<>();
      Optional<Municipality> before = before(one, ended);
      while (before.isPresent()) {
        codes.add(before.get());
        before = before(before.get(), ended);
      }
      if (!codes.isEmpty()) {
        earlier.put(one.code(), List.copyOf(codes));
      }
    }
    return earlier;
  }

  private static Optional<Municipality> before(
      Municipality later, Map<String, List<Municipality>> ended) {
    List<Municipality> there =
        ended.getOrDefault(later.code(), List.of()).stream()
            .filter(one -> one.validTo().map(day -> day.plusDays(1)).equals(later.validFrom()))
            .toList();
    return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
  }
}
