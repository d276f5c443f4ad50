package jamfor.ingest.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One thing that two layouts say differently.
 *
 * @param part of the layout: its signs, variables, columns
 * @param what which of them
 * @param earlier empty when only the later layout has it
 * @param later empty when only the earlier layout has it
 */
public record LayoutChange(
    Part part, String what, Optional<String> earlier, Optional<String> later) {

  /** The parts of a layout, in the order in which they are read. */
  public enum Part {
    PUBLISHER,
    LICENCE,
    FREQUENCY,
    FORMAT,
    ABSENCE,
    SIGNS,
    VARIABLES,
    LAYOUT,
    FETCH,
    FIELDS,
    FORMS,
    CODES,
    RULES
  }

  /** What became of it. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  public Kind kind() {
    return earlier.isEmpty() ? Kind.ADDED : later.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
  }

  static List<LayoutChange> between(
      Map<Part, SortedMap<String, String>> earlier, Map<Part, SortedMap<String, String>> later) {
    List<LayoutChange> changes = new ArrayList<>();
    for (Part part : Part.values()) {
      Map<String, String> before = earlier.getOrDefault(part, new TreeMap<>());
      Map<String, String> after = later.getOrDefault(part, new TreeMap<>());
      Set<String> all = new TreeSet<>(before.keySet());
      all.addAll(after.keySet());
      for (String what : all) {
        Optional<String> one = Optional.ofNullable(before.get(what));
        Optional<String> other = Optional.ofNullable(after.get(what));
        if (!one.equals(other)) {
          changes.add(new LayoutChange(part, what, one, other));
        }
      }
    }
    List<String> lists =
        changes.stream().filter(LayoutChange::isWholeList).map(list -> list.what() + "/").toList();
    changes.removeIf(
        change ->
            change.part() == Part.CODES && lists.stream().anyMatch(change.what()::startsWith));
    return changes;
  }

  /** Of a year without a list of codes nobody here knows which codes there were. */
  private boolean isWholeList() {
    return part == Part.CODES
        && kind() != Kind.CHANGED
        && what.indexOf('/') == what.lastIndexOf('/');
  }
}
