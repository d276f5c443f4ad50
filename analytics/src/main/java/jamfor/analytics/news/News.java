package jamfor.analytics.news;

import jamfor.analytics.edition.Edition;
import jamfor.ingest.catalogue.KeyFigure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an edition says that an earlier one did not. Nothing of it is stored: it follows from the
 * two, which never change. Values are those of the cooperation's members.
 *
 * @param added key figures of the edition that the earlier one does not show
 * @param gone key figures that only the earlier one shows
 * @param redefined key figures of both whose formula is another now
 * @param breaks in series of both
 * @param arrivals periods of which there were no values before
 * @param changes values of periods that both know, the newest period first
 * @param lost members without a value where the earlier edition showed one
 * @param found members with a value where the earlier edition showed none
 */
public record News(
    List<KeyFigure> added,
    List<KeyFigure> gone,
    List<KeyFigure> redefined,
    List<SeriesBreak> breaks,
    List<Arrival> arrivals,
    List<FigureChange> changes,
    List<ShownValue> lost,
    List<ShownValue> found) {

  public News {
    added = List.copyOf(added);
    gone = List.copyOf(gone);
    redefined = List.copyOf(redefined);
    breaks = List.copyOf(breaks);
    arrivals = List.copyOf(arrivals);
    changes = List.copyOf(changes);
    lost = List.copyOf(lost);
    found = List.copyOf(found);
  }

  /** The editions that this one can be held against, the latest first. */
  public static List<Edition> earlier(Edition edition, List<Edition> published) {
    return published.stream()
        .filter(one -> one.plan().cooperation().equals(edition.plan().cooperation()))
        .filter(one -> one.plan().year() < edition.plan().year())
        .sorted(Comparator.comparing((Edition one) -> one.plan().year()).reversed())
        .toList();
  }

  public static News of(Edition earlier, Edition later) {
    Set<String> before = Set.copyOf(earlier.plan().keyFigures());
    Set<String> now = Set.copyOf(later.plan().keyFigures());
    List<KeyFigure> both =
        later.keyFigures().stream().filter(one -> before.contains(one.id())).toList();
    List<Arrival> arrivals = new ArrayList<>();
    List<FigureChange> changes = new ArrayList<>();
    List<ShownValue> lost = new ArrayList<>();
    List<ShownValue> found = new ArrayList<>();
    for (KeyFigure one : both) {
      Beside beside = new Beside(one, earlier, later);
      beside.arrival().ifPresent(arrivals::add);
      changes.addAll(beside.changes());
      lost.addAll(beside.turned(false));
      found.addAll(beside.turned(true));
    }
    return new News(
        later.keyFigures().stream().filter(one -> !before.contains(one.id())).toList(),
        earlier.keyFigures().stream().filter(one -> !now.contains(one.id())).toList(),
        both.stream().filter(one -> isRedefined(one, earlier)).toList(),
        both.stream().flatMap(one -> breaks(one, earlier, later).stream()).toList(),
        arrivals,
        changes,
        lost,
        found);
  }

  private static boolean isRedefined(KeyFigure keyFigure, Edition earlier) {
    return !earlier
        .catalogue()
        .getKeyFigure(keyFigure.id())
        .formula()
        .text()
        .equals(keyFigure.formula().text());
  }

  /** Those in the years between, and those that the earlier edition did not know of. */
  private static Optional<SeriesBreak> breaks(KeyFigure keyFigure, Edition earlier, Edition later) {
    List<Integer> known = earlier.catalogue().getKeyFigure(keyFigure.id()).breaks();
    List<Integer> years =
        keyFigure.breaks().stream()
            .filter(year -> year <= later.plan().year())
            .filter(year -> year > earlier.plan().year() || !known.contains(year))
            .toList();
    return years.isEmpty() ? Optional.empty() : Optional.of(new SeriesBreak(keyFigure, years));
  }
}
