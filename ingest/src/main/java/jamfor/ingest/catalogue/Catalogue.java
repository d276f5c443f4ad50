package jamfor.ingest.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that {@code datasets/} says, read and checked.
 *
 * @param root the folder it was read from, inside a jar or on disk
 * @param keyFigures in the order of the services and their files
 */
public record Catalogue(
    Path root,
    Municipalities municipalities,
    Map<String, Measure> measures,
    Map<String, ComparatorGroup> groups,
    Map<String, Source> sources,
    Map<String, KeyFigure> keyFigures,
    Map<String, EditionPlan> editions,
    Map<String, CheckText> checks,
    Accounts accounts,
    Map<String, Identity> identities,
    Methods methods,
    String sha256) {

  /**
   * @throws IllegalArgumentException when there is no such key figure
   */
  public KeyFigure getKeyFigure(String id) {
    return Optional.ofNullable(keyFigures.get(id))
        .orElseThrow(() -> new IllegalArgumentException("Unknown key figure: " + id));
  }

  /**
   * @throws IllegalArgumentException when there is no such check
   */
  public CheckText getCheck(String id) {
    return Optional.ofNullable(checks.get(id))
        .orElseThrow(() -> new IllegalArgumentException("Unknown check: " + id));
  }

  /** Groups in the order of the file, similar municipalities of one municipality only. */
  public List<ComparatorGroup> listSimilar(String municipality) {
    return groups.values().stream()
        .filter(group -> group.of().equals(Optional.of(municipality)))
        .toList();
  }
}
