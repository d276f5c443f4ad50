package jamfor.ingest.catalogue;

import jamfor.ingest.prose.Prose;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What people have written for an edition, in {@code datasets/editions/<id>/}. A text that is not
 * written has no file.
 *
 * @param byName by the file's name in that folder, without its ending
 */
public record EditionTexts(SortedMap<String, Prose> byName) {

  public static final EditionTexts NONE = new EditionTexts(new TreeMap<>());

  /** What a text is about, which is where its file lies. */
  public enum Kind {
    /** {@code foreword.md} */
    FOREWORD,
    /** {@code events/<service>.md}: what happened in the year */
    EVENTS,
    /** {@code analysis/<key figure>.md} */
    ANALYSIS,
    /** {@code comments/<service>/<municipality>.md} */
    COMMENTS,
    /** {@code questions/<service>.md}: for the meeting to discuss */
    QUESTIONS,
    /** {@code peer-evaluation.md}: what colleagues saw who came to see */
    PEER_EVALUATION,
    /** {@code errata.md}: what was wrong in what is published */
    ERRATA;

    /** The name of its file or folder. */
    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of a text of this kind. */
    String file(String... of) {
      return of.length == 0 ? word() : word() + "/" + String.join("/", of);
    }
  }

  public EditionTexts {
    byName = new TreeMap<>(byName);
  }

  /**
   * @param of what it is about: service, key figure, or service and municipality
   */
  public Optional<Prose> find(Kind kind, String... of) {
    return Optional.ofNullable(byName.get(kind.file(of)));
  }

  /** The hash of each text, by name. */
  public Map<String, String> hashes() {
    Map<String, String> hashes = new TreeMap<>();
    byName.forEach((name, text) -> hashes.put(name, text.sha256()));
    return hashes;
  }
}
