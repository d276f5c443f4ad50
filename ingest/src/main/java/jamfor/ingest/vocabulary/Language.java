package jamfor.ingest.vocabulary;

import java.util.Optional;

/** The three languages that everything shown exists in, Swedish first. */
public enum Language {
  SV("sv"),
  NB("nb"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The language tag used in URLs, YAML and HTML. */
  public String tag() {
    return tag;
  }

  public static Optional<Language> find(String tag) {
    for (Language language : values()) {
      if (language.tag.equals(tag)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
