package jamfor.analytics.suppression;

import jamfor.analytics.suppression.Cell.Publicity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds which cells are tied to each other, directly or through others; cells by position. */
final class Partition {

  private final Cells cells;
  private final Map<String, Integer> positions = new HashMap<>();

  /** A cell on the way to the one that stands for all that it is tied to, which is its own. */
  private final int[] next;

  Partition(Cells cells) {
    this.cells = cells;
    this.next = new int[cells.list().size()];
    for (int i = 0; i < next.length; i++) {
      positions.put(cells.list().get(i).name(), i);
      next[i] = i;
    }
    for (Relation relation : cells.relations()) {
      List<Integer> tied = tied(relation);
      tied.forEach(position -> next[end(position)] = end(tied.get(0)));
    }
  }

  private List<Integer> tied(Relation relation) {
    return positions(relation)
        .filter(position -> cells.list().get(position).publicity() != Publicity.KNOWN)
        .sorted()
        .toList();
  }

  private Stream<Integer> positions(Relation relation) {
    return relation.coefficients().keySet().stream()
        .map(name -> Objects.requireNonNull(positions.get(name)));
  }

  private int end(int position) {
    int end = position;
    while (next[end] != end) {
      next[end] = next[next[end]];
      end = next[end];
    }
    return end;
  }

  List<Cells> parts() {
    Map<Integer, SortedSet<Integer>> members = new TreeMap<>();
    Map<Integer, List<Relation>> relations = new HashMap<>();
    for (int i = 0; i < next.length; i++) {
      members.computeIfAbsent(end(i), any -> new TreeSet<>()).add(i);
    }
    for (Relation relation : cells.relations()) {
      for (Integer tied : tied(relation).stream().limit(1).toList()) {
        relations.computeIfAbsent(end(tied), any -> new ArrayList<>()).add(relation);
        positions(relation).forEach(Objects.requireNonNull(members.get(end(tied)))::add);
      }
    }
    return members.entrySet().stream()
        .map(
            part ->
                new Cells(
                    part.getValue().stream().map(cells.list()::get).toList(),
                    relations.getOrDefault(part.getKey(), List.of())))
        .toList();
  }
}
