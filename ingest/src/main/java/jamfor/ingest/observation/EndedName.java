package jamfor.ingest.observation;

import jamfor.ingest.catalogue.Municipalities;
import jamfor.ingest.vocabulary.Municipality;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * O030: the name of a municipality that has ended, whether the publisher says so or not; the last
 * of its codes is proposed.
 */
final class EndedName {

  private static final Pattern SAID = Pattern.compile("\\((?:utgått|upphört|opphørt|nedlagt)\\)");

  private EndedName() {}

  static Optional<Municipality> find(String name, String country, Municipalities municipalities) {
    String bare = withoutMark(name.strip());
    return municipalities.list().stream()
        .filter(one -> one.kind() == Municipality.Kind.MUNICIPALITY)
        .filter(one -> one.validTo().isPresent() && one.country().equals(country))
        .filter(one -> one.name().equals(bare))
        .max(Comparator.comparing(one -> one.validTo().orElseThrow()));
  }

  private static String withoutMark(String name) {
    int at = Math.max(0, name.lastIndexOf('('));
    return SAID.matcher(name.substring(at)).matches() ? name.substring(0, at).strip() : name;
  }
}
