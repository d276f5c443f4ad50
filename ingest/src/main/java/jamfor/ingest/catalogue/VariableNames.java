package jamfor.ingest.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * How the names in a file become variables: by a prefix before the publisher's own ids, by a list,
 * or both.
 *
 * @param prefix put before the publisher's id
 * @param listed names that the file uses, with the measure beside them where the file writes one
 */
public record VariableNames(Optional<String> prefix, List<Listed> listed) {

  /** One name in the file. */
  public record Listed(String id, String name, Optional<String> measure) {}

  public VariableNames {
    listed = List.copyOf(listed);
  }

  /**
   * The variable's id. Runs of blanks count as one: Kolada writes two where it means one.
   *
   * @param measure what the file writes beside the name, empty where it writes nothing
   */
  public Optional<String> find(String name, Optional<String> measure) {
    String words = name.replaceAll("\\s+", " ").strip();
    Optional<String> match =
        listed.stream()
            .filter(one -> one.name().equals(words) || one.id().equals(words))
            .filter(one -> one.measure().isEmpty() || one.measure().equals(measure))
            .map(Listed::id)
            .findFirst();
    return match.isPresent() ? match : prefix.filter(any -> !name.isBlank()).map(any -> any + name);
  }
}
