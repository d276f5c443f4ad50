package jamfor.web.page;

import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the reader took out of a table, and what stands first in it.
 *
 * @param hidden rows and columns by their id
 * @param pinned rows and columns that stand first and stay in sight
 */
record Arrangement(List<String> hidden, List<String> pinned) {

  static final String HIDE = "hide";
  static final String PIN = "pin";

  private static final String COUNTED = "n.";

  static Arrangement of(Choices choices, Page page) {
    Set<String> held = Who.held(page);
    List<KeyFigure> keyFigures = page.edition().keyFigures();
    List<String> groups = page.edition().groups().stream().map(ComparatorGroup::id).toList();
    Function<String, Optional<String>> movable =
        id ->
            Optional.of(id)
                .filter(
                    one ->
                        held.contains(one)
                            || keyFigures.stream().anyMatch(each -> each.id().equals(one)));
    return new Arrangement(
        choices.list(
            HIDE,
            id ->
                movable
                    .apply(id)
                    .or(
                        () ->
                            Optional.of(id)
                                .filter(
                                    one ->
                                        groups.contains(one)
                                            || groups.stream()
                                                .anyMatch(each -> counted(each).equals(one))))),
        choices.list(PIN, movable).stream().distinct().toList());
  }

  /** The id of the column that says how many a group's mean rests on. */
  static String counted(String group) {
    return COUNTED + group;
  }

  boolean hides(String id) {
    return hidden.contains(id);
  }

  boolean pins(String id) {
    return pinned.contains(id);
  }

  /** With this pinned instead of another of its kind: one row and one column stay in sight. */
  List<String> withPinned(String id, Page page) {
    List<String> keyFigures = page.edition().plan().keyFigures();
    boolean keyFigure = keyFigures.contains(id);
    return Stream.concat(
            pinned.stream().filter(one -> keyFigures.contains(one) != keyFigure), Stream.of(id))
        .toList();
  }

  /** Those not hidden, the pinned ones first. */
  <T> List<T> of(Collection<T> all, Function<T, String> id) {
    List<T> arranged = new ArrayList<>();
    pinned.forEach(
        pin -> all.stream().filter(one -> id.apply(one).equals(pin)).forEach(arranged::add));
    all.stream().filter(one -> !pins(id.apply(one))).forEach(arranged::add);
    arranged.removeIf(one -> hides(Objects.requireNonNull(id.apply(one))));
    return arranged;
  }
}
