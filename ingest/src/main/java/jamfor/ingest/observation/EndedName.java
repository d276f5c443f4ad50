package jamfor.ingest.observation;

import jamfor.ingest.catalogue.Municipalities;
import jamfor.ingest.vocabulary.Municipality;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * O030: the name of a municipality that has ended, whether the publisher says so or not; the last
 * of its codes is proposed.
 */
final class EndedName {

  private static final Pattern SAID = Pattern.compile("\\((?:utgått|upphört|opphørt|nedlagt)\\)");

  private final Map<String, Municipality> ended = new HashMap<>();

  EndedName(String country, Municipalities municipalities) {
    for (Municipality one : municipalities.list()) {
      if (one.kind() == Municipality.Kind.MUNICIPALITY
          && one.country().equals(country)
          && one.validTo().isPresent()) {
        ended.merge(one.name(), one, EndedName::last);
      }
    }
  }

  private static Municipality last(Municipality one, Municipality other) {
    return other.validTo().orElseThrow().isAfter(one.validTo().orElseThrow()) ? other : one;
  }

  Optional<Municipality> find(String name) {
    return Optional.ofNullable(ended.get(withoutMark(name.strip())));
  }

  private static String withoutMark(String name) {
    int at = Math.max(0, name.lastIndexOf('('));
    return SAID.matcher(name.substring(at)).matches() ? name.substring(0, at).strip() : name;
  }
}
