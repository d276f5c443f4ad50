package jamfor.analytics.overview;

import jamfor.analytics.comparison.Outcome;
import jamfor.analytics.edition.Edition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The cooperation's year in brief. Nothing of it is stored: it follows from an edition, which never
 * changes.
 *
 * @param standouts values outside the middle half that are no work of chance, the farthest first
 * @param changes by how many times the usual change they are, the greatest first
 * @param gaps of the members that lack a value, the one that lacks most first
 * @param upcoming what the publishers bring after the edition's data cut, the soonest first
 */
public record Overview(
    List<Standout> standouts,
    List<MemberChange> changes,
    List<MemberGap> gaps,
    List<Upcoming> upcoming) {

  public Overview {
    standouts = List.copyOf(standouts);
    changes = List.copyOf(changes);
    gaps = List.copyOf(gaps);
    upcoming = List.copyOf(upcoming);
  }

  public static Overview of(Edition edition) {
    return new Overview(
        Standouts.list(edition),
        MemberChanges.list(edition),
        MemberGap.list(edition),
        Upcoming.list(edition));
  }

  /** The farthest with one of these outcomes, each key figure once. */
  public List<Standout> farthest(Set<Outcome> outcomes, int most) {
    Set<String> taken = new HashSet<>();
    return standouts.stream()
        .filter(one -> outcomes.contains(one.outcome()))
        .filter(one -> taken.add(one.keyFigure().id()))
        .limit(most)
        .toList();
  }

  /**
   * What a meeting of the cooperation should talk about first: in turn what lies farthest and what
   * changed most, each key figure once.
   */
  public List<Topic> topics(int most) {
    List<Topic> inTurn = new ArrayList<>();
    for (int i = 0; i < Math.max(standouts.size(), changes.size()); i++) {
      standouts.stream().skip(i).limit(1).forEach(inTurn::add);
      changes.stream().skip(i).limit(1).forEach(inTurn::add);
    }
    Set<String> taken = new HashSet<>();
    return inTurn.stream().filter(one -> taken.add(one.keyFigure().id())).limit(most).toList();
  }

  /** The greatest, each key figure once. */
  public List<MemberChange> greatestChanges(int most) {
    Set<String> taken = new HashSet<>();
    return changes.stream().filter(one -> taken.add(one.keyFigure().id())).limit(most).toList();
  }
}
