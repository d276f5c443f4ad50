package jamfor.ingest.observation;

import jamfor.ingest.catalogue.Municipalities;
import jamfor.ingest.vocabulary.Municipality;
import java.util.Optional;
import java.util.regex.Pattern;

/** O030: the name of a municipality that has ended, with or without the publisher's saying so. */
final class EndedName {

  private static final Pattern SAID = Pattern.compile("\\s*\\((?:utgått|upphört|opphørt)\\)$");

  private EndedName() {}

  static Optional<Municipality> find(String name, String country, Municipalities municipalities) {
    String bare = SAID.matcher(name.strip()).replaceAll("");
    return municipalities.list().stream()
        .filter(one -> one.validTo().isPresent() && one.country().equals(country))
        .filter(one -> one.name().equals(bare))
        .findFirst();
  }
}
