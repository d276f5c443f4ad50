package jamfor.analytics.comparison;

import jamfor.analytics.figure.Figure;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One key figure's figures as a series for each municipality and sex. Periods are known by their
 * position, the earliest is 0.
 */
final class Series {

  private static final int SEXES = Sex.values().length;

  private final boolean survey;
  private final List<Period> periods;
  private final int[][] rounds;

  /** By municipality; null where there is no figure of the sex. */
  private final Map<String, @Nullable Line[]> lines = new HashMap<>();

  Series(KeyFigure keyFigure, List<Figure> figures) {
    this.survey = keyFigure.period().isSurvey();
    TreeMap<Period, Integer> positions = new TreeMap<>();
    Period last = null;
    for (Figure figure : figures) {
      // Figures are sorted by period: mostly it is the same as before.
      if (figure.period() != last) {
        last = figure.period();
        positions.put(last, 0);
      }
    }
    this.periods = List.copyOf(positions.keySet());
    for (int i = 0; i < periods.size(); i++) {
      positions.put(periods.get(i), i);
    }
    this.rounds = rounds(keyFigure.period().surveyEvery(), positions);
    last = null;
    int position = 0;
    for (Figure figure : figures) {
      if (figure.period() != last) {
        last = figure.period();
        position = Objects.requireNonNull(positions.get(last));
      }
      filled(figure.municipality(), figure.sex()).values()[position] = figure.value();
    }
  }

  private Line filled(String municipality, Sex sex) {
    @Nullable Line[] ofSexes = lines.computeIfAbsent(municipality, any -> new Line[SEXES]);
    Line line = ofSexes[sex.ordinal()];
    if (line == null) {
      line = none(municipality);
      ofSexes[sex.ordinal()] = line;
    }
    return line;
  }

  private Line none(String municipality) {
    return new Line(municipality, new Value[periods.size()]);
  }

  /** Of each period itself and those of the n − 1 before it, that have figures; itself first. */
  private static int[][] rounds(int every, Map<Period, Integer> positions) {
    int[][] rounds = new int[positions.size()][];
    positions.forEach(
        (period, position) -> {
          int[] round = new int[every];
          int size = 0;
          Period tried = period;
          for (int i = 0; i < every; i++) {
            Integer found = positions.get(tried);
            if (found != null) {
              round[size++] = found;
            }
            tried = tried.before();
          }
          rounds[position] = Arrays.copyOf(round, size);
        });
    return rounds;
  }

  /** All periods that have figures, the earliest first. */
  List<Period> periods() {
    return periods;
  }

  /**
   * A municipality's values of one sex, by the period's position; null where there is no figure.
   */
  record Line(String municipality, @Nullable Value[] values) {}

  /** The values of a municipality, whether it has any or not. */
  Line line(String municipality, Sex sex) {
    @Nullable Line[] ofSexes = lines.get(municipality);
    Line line = ofSexes == null ? null : ofSexes[sex.ordinal()];
    return line == null ? none(municipality) : line;
  }

  /** A value and the position of the period that it is of. */
  record Dated(int position, Value value) {}

  /**
   * The municipality's value in a comparison of that period. In a survey that each municipality
   * answers every n years, it is the newest of the last n.
   */
  Dated at(Line line, int position) {
    for (int tried : rounds[position]) {
      Value value = line.values()[tried];
      if (value != null && (value.known() || !survey)) {
        return new Dated(tried, value);
      }
    }
    return new Dated(position, Value.missing(MissingReason.NOT_DELIVERED));
  }

  /** The last known value before that period. */
  Optional<Dated> before(Line line, int position) {
    for (int i = position - 1; i >= 0; i--) {
      Value value = line.values()[i];
      if (value != null && value.known()) {
        return Optional.of(new Dated(i, value));
      }
    }
    return Optional.empty();
  }
}
