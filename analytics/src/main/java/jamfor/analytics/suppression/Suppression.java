package jamfor.analytics.suppression;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Decides what is hidden, once, for all outputs. */
public final class Suppression {

  private Suppression() {}

  /**
   * Hides the secret cells and what would give them away exactly, then lets the auditor attack, and
   * hides more until no secret cell is known better than it may be, or nothing more helps.
   *
   * @return what is hidden, and the secret cells that others know too well all the same
   */
  public static Decision decide(Cells cells) {
    Set<String> hidden = new TreeSet<>();
    List<Guess> pinned =
        cells.apart().stream()
            .filter(part -> part.list().stream().anyMatch(Cell::isSecret))
            .flatMap(part -> decidePart(part, hidden).stream())
            // What others know is in every part that it bears on.
            .distinct()
            .toList();
    return new Decision(hidden, pinned);
  }

  private static List<Guess> decidePart(Cells part, Set<String> hidden) {
    hidden.addAll(GaussSuppression.hide(part));
    Set<String> lost = new HashSet<>();
    while (true) {
      List<Guess> pinned =
          Auditor.attackPart(part, hidden).stream().filter(Guess::isPinned).toList();
      Optional<Guess> next =
          pinned.stream().filter(guess -> !lost.contains(guess.cell())).findFirst();
      if (next.isEmpty()) {
        return pinned;
      }
      Cell cell = part.get(next.get().cell());
      Optional<Set<String>> more = Widening.of(cell, part, hidden);
      if (more.isEmpty() || !hidden.addAll(more.get())) {
        lost.add(cell.name());
      }
    }
  }
}
