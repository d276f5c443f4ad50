package jamfor.analytics.comparison;

import jamfor.analytics.figure.Figure;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** One key figure's figures as a series for each municipality and sex. */
final class Series {

  private record Key(String municipality, Sex sex) {}

  private final KeyFigure keyFigure;
  private final Map<Key, NavigableMap<Period, Value>> values = new HashMap<>();

  Series(KeyFigure keyFigure, List<Figure> figures) {
    this.keyFigure = keyFigure;
    for (Figure figure : figures) {
      values
          .computeIfAbsent(new Key(figure.municipality(), figure.sex()), any -> new TreeMap<>())
          .put(figure.period(), figure.value());
    }
  }

  /** A value and the period that it is of. */
  record Dated(Period period, Value value) {}

  /**
   * The municipality's value in a comparison of that period. In a survey that each municipality
   * answers every n years, it is the newest of the last n.
   */
  Dated at(String municipality, Sex sex, Period period) {
    NavigableMap<Period, Value> series = of(municipality, sex);
    Period tried = period;
    for (int i = 0; i < keyFigure.period().surveyEvery(); i++) {
      Value value = series.get(tried);
      if (value != null && (value.known() || i == 0 && !keyFigure.period().isSurvey())) {
        return new Dated(tried, value);
      }
      tried = tried.before();
    }
    return new Dated(period, Value.missing(MissingReason.NOT_DELIVERED));
  }

  /** The last known value before that period. */
  Optional<Dated> before(String municipality, Sex sex, Period period) {
    return of(municipality, sex).headMap(period, false).descendingMap().entrySet().stream()
        .filter(entry -> entry.getValue().known())
        .findFirst()
        .map(entry -> new Dated(entry.getKey(), entry.getValue()));
  }

  private NavigableMap<Period, Value> of(String municipality, Sex sex) {
    return Objects.requireNonNullElseGet(values.get(new Key(municipality, sex)), TreeMap::new);
  }
}
