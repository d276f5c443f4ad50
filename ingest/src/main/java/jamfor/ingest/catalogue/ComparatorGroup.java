package jamfor.ingest.catalogue;

import jamfor.ingest.vocabulary.Texts;
import java.util.List;
import java.util.Optional;

/**
 * A named set of municipalities to compare with.
 *
 * @param of the municipality whose peers these are, for similar municipalities: such a group is not
 *     symmetric
 * @param service the service it is similar in
 * @param origin who made the group
 */
public record ComparatorGroup(
    String id,
    Kind kind,
    Texts title,
    String country,
    String origin,
    Optional<String> of,
    Optional<KeyFigure.Service> service,
    List<String> members) {

  /** What sort of group. */
  public enum Kind {
    COOPERATION,
    OFFICIAL,
    SIMILAR,
    ALL
  }

  public ComparatorGroup {
    members = List.copyOf(members);
  }
}
