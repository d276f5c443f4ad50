package jamfor.analytics.news;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.edition.Edition;
import jamfor.analytics.figure.Figure;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One key figure in two editions. */
final class Beside {

  private static final Value NOTHING = Value.missing(MissingReason.NOT_DELIVERED);

  private final KeyFigure keyFigure;
  private final Edition earlier;
  private final Edition later;
  private final List<String> members;
  private final Set<Period> arrived;

  Beside(KeyFigure keyFigure, Edition earlier, Edition later) {
    this.keyFigure = keyFigure;
    this.earlier = earlier;
    this.later = later;
    this.members = later.cooperation().members();
    this.arrived = new TreeSet<>(periods(later));
    this.arrived.removeAll(periods(earlier));
  }

  /** Those in which any member has a value. */
  private Set<Period> periods(Edition edition) {
    Set<Period> periods = new HashSet<>();
    for (String member : members) {
      for (Sex sex : keyFigure.sexes()) {
        edition.get(keyFigure.id()).listFigures(member, sex).stream()
            .filter(one -> one.value().known())
            .map(Figure::period)
            .forEach(periods::add);
      }
    }
    return periods;
  }

  Optional<Arrival> arrival() {
    return arrived.isEmpty()
        ? Optional.empty()
        : Optional.of(new Arrival(keyFigure, List.copyOf(arrived)));
  }

  List<FigureChange> changes() {
    List<FigureChange> changes = new ArrayList<>();
    for (Sex sex : keyFigure.sexes()) {
      for (String member : members) {
        Map<Period, Figure> before = figures(earlier, member, sex);
        Map<Period, Figure> now = figures(later, member, sex);
        Set<Period> either = new TreeSet<>(before.keySet());
        either.addAll(now.keySet());
        either.removeAll(arrived);
        for (Period period : either) {
          Optional<Figure> old = Optional.ofNullable(before.get(period));
          Optional<Figure> changed = Optional.ofNullable(now.get(period));
          if (differ(value(old), value(changed))) {
            changes.add(
                new FigureChange(
                    keyFigure,
                    member,
                    period,
                    sex,
                    value(old),
                    value(changed),
                    newDeliveries(old, changed)));
          }
        }
      }
    }
    changes.sort(Comparator.comparing(FigureChange::period).reversed());
    return changes;
  }

  private Map<Period, Figure> figures(Edition edition, String member, Sex sex) {
    return edition.get(keyFigure.id()).listFigures(member, sex).stream()
        .collect(
            Collectors.toMap(Figure::period, Function.identity(), (one, two) -> one, TreeMap::new));
  }

  private static Value value(Optional<Figure> figure) {
    return figure.map(Figure::value).orElse(NOTHING);
  }

  /** Missing for another reason than before is still missing. */
  private static boolean differ(Value earlier, Value later) {
    return (earlier.known() || later.known()) && !earlier.equals(later);
  }

  private static List<String> newDeliveries(Optional<Figure> earlier, Optional<Figure> later) {
    Set<String> known = deliveries(earlier);
    return deliveries(later).stream().filter(one -> !known.contains(one)).sorted().toList();
  }

  private static Set<String> deliveries(Optional<Figure> figure) {
    return figure.stream()
        .flatMap(one -> one.origins().stream())
        .map(Figure.Origin::delivery)
        .collect(Collectors.toSet());
  }

  /**
   * What became otherwise for members in the periods that the two editions show.
   *
   * @param known whether they have a value now and had none, or had one and lack it
   */
  List<ShownValue> turned(boolean known) {
    return shown(earlier).stream()
        .flatMap(
            before ->
                members.stream()
                    .filter(member -> value(before, member).known() != known)
                    .map(member -> now(before, member)))
        .filter(one -> one.value().known() == known)
        .toList();
  }

  private ShownValue now(Comparison before, String member) {
    Optional<Comparison> shown = shown(later);
    return new ShownValue(
        keyFigure,
        member,
        shown.map(Comparison::period).orElse(before.period()),
        shown.map(one -> value(one, member)).orElse(NOTHING));
  }

  private Optional<Comparison> shown(Edition edition) {
    return edition.findShown(keyFigure.id(), edition.cooperation().id(), keyFigure.sexes().get(0));
  }

  private static Value value(Comparison comparison, String member) {
    return comparison.find(member).map(Placement::value).orElse(NOTHING);
  }
}
