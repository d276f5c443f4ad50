package jamfor.ingest.observation;

import jamfor.ingest.catalogue.Municipalities;
import jamfor.ingest.vocabulary.Municipality;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * O030: the name of a municipality that has ended, whether the publisher says so or not; the last
 * of its codes is proposed.
 */
final class EndedName {

  private static final Pattern SAID =
      Pattern.compile("(.+?)\\s*(?:\\((?:utgått|upphört|opphørt|nedlagt)\\))?");

  private EndedName() {}

  static Optional<Municipality> find(String name, String country, Municipalities municipalities) {
    Matcher said = SAID.matcher(name.strip());
    return said.matches()
        ? municipalities.list().stream()
            .filter(one -> one.kind() == Municipality.Kind.MUNICIPALITY)
            .filter(one -> one.validTo().isPresent() && one.country().equals(country))
            .filter(one -> one.name().equals(said.group(1)))
            .max(Comparator.comparing(one -> one.validTo().orElseThrow()))
        : Optional.empty();
  }
}
