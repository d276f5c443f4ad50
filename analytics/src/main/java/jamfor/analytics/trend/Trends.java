package jamfor.analytics.trend;

import jamfor.analytics.figure.Figure;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Sex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The trends of a key figure. */
public final class Trends {

  private Trends() {}

  private record Followed(String municipality, Sex sex) {}

  /**
   * The trend of each municipality and sex, by both, since the definition last changed. Of several
   * values of a year the last counts: the seasons of a year are no trend.
   */
  public static List<MemberTrend> compute(
      KeyFigure keyFigure, List<Figure> figures, Collection<String> municipalities) {
    Set<String> wanted = new HashSet<>(municipalities);
    Map<Followed, List<Figure>> known =
        figures.stream()
            .filter(one -> wanted.contains(one.municipality()) && one.value().known())
            .sorted(Comparator.comparing(Figure::period))
            .collect(Collectors.groupingBy(one -> new Followed(one.municipality(), one.sex())));
    List<MemberTrend> trends = new ArrayList<>();
    for (String municipality : new TreeSet<>(wanted)) {
      for (Sex sex : keyFigure.sexes()) {
        List<Figure> series = known.getOrDefault(new Followed(municipality, sex), List.of());
        trends.add(trend(municipality, sex, sinceBreak(keyFigure, series)));
      }
    }
    return trends;
  }

  /** The figures that may be set beside the newest one, each the last of its year. */
  private static List<Figure> sinceBreak(KeyFigure keyFigure, List<Figure> series) {
    List<Figure> comparable = new ArrayList<>();
    for (Figure one : series) {
      if (!comparable.isEmpty()) {
        Figure before = comparable.get(comparable.size() - 1);
        if (keyFigure.breaksBetween(before.period(), one.period())) {
          comparable.clear();
        } else if (before.period().lastYear() == one.period().lastYear()) {
          comparable.remove(comparable.size() - 1);
        }
      }
      comparable.add(one);
    }
    return comparable;
  }

  private static MemberTrend trend(String municipality, Sex sex, List<Figure> series) {
    int[] years = series.stream().mapToInt(one -> one.period().lastYear()).toArray();
    double[] values = series.stream().mapToDouble(one -> one.value().get()).toArray();
    return new MemberTrend(
        municipality,
        sex,
        series.stream().findFirst().map(Figure::period),
        series.stream().reduce((one, next) -> next).map(Figure::period),
        Trend.of(years, values));
  }
}
