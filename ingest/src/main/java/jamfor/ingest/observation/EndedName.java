package jamfor.ingest.observation;

import jamfor.ingest.catalogue.Municipalities;
import jamfor.ingest.vocabulary.Municipality;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** O030: a municipality that the publisher marks as ended; the last of its codes is proposed. */
final class EndedName {

  private static final Pattern SAID = Pattern.compile("\\((?:utgått|upphört|opphørt|nedlagt)\\)");

  private EndedName() {}

  static Optional<Municipality> find(String name, String country, Municipalities municipalities) {
    int at = Math.max(0, name.lastIndexOf('('));
    String before = name.substring(0, at).strip();
    return SAID.matcher(name.substring(at).strip()).matches()
        ? municipalities.list().stream()
            .filter(one -> one.validTo().isPresent() && one.country().equals(country))
            .filter(one -> one.name().equals(before))
            .max(Comparator.comparing(one -> one.validTo().orElseThrow()))
        : Optional.empty();
  }
}
