package jamfor.analytics.edition;

import jamfor.analytics.comparison.Band;
import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Outcome;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.figure.Figure;
import jamfor.analytics.figure.Revision;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * From the rows of the tables to results; the rows stand in the order in which {@link RowWriter}
 * wrote them.
 */
final class RowReader {

  /** The same few periods stand in every row. */
  private static final Map<String, Period> PERIODS = new ConcurrentHashMap<>();

  private final @Nullable Object[] cells;
  private int next;

  private RowReader(@Nullable Object[] cells) {
    this.cells = cells;
  }

  static KeyFigureResult result(ResultRows rows) {
    return new KeyFigureResult(
        rows.keyFigure(), figures(rows), comparisons(rows), revisions(rows.revisions()));
  }

  private static List<Figure> figures(ResultRows rows) {
    List<Figure> figures = new ArrayList<>();
    ListIterator<@Nullable Object[]> origins = rows.origins().listIterator();
    for (@Nullable Object[] row : rows.figures()) {
      RowReader reader = new RowReader(row);
      reader.text();
      Period period = reader.period();
      Sex sex = reader.sex();
      String municipality = reader.text();
      List<Figure.Origin> own = new ArrayList<>();
      while (origins.hasNext()) {
        RowReader origin = new RowReader(origins.next());
        origin.text();
        boolean same =
            origin.period().equals(period)
                && origin.sex() == sex
                && origin.text().equals(municipality);
        if (!same) {
          origins.previous();
          break;
        }
        own.add(
            new Figure.Origin(
                origin.text(), origin.value(), origin.text(), origin.number(), origin.number()));
      }
      figures.add(new Figure(municipality, period, sex, reader.value(), own));
    }
    return figures;
  }

  private static List<Comparison> comparisons(ResultRows rows) {
    List<Comparison> comparisons = new ArrayList<>();
    ListIterator<@Nullable Object[]> placements = rows.placements().listIterator();
    for (@Nullable Object[] row : rows.comparisons()) {
      RowReader reader = new RowReader(row);
      String keyFigure = reader.text();
      String group = reader.text();
      Period period = reader.period();
      Sex sex = reader.sex();
      List<Placement> own = new ArrayList<>();
      while (placements.hasNext()) {
        RowReader placement = new RowReader(placements.next());
        placement.text();
        boolean same =
            placement.text().equals(group)
                && placement.period().equals(period)
                && placement.sex() == sex;
        if (!same) {
          placements.previous();
          break;
        }
        own.add(placement.placement());
      }
      comparisons.add(
          new Comparison(
              keyFigure,
              group,
              period,
              sex,
              reader.number(),
              reader.number(),
              reader.value(),
              reader.value(),
              reader.value(),
              reader.value(),
              reader.value(),
              reader.value(),
              reader.value(),
              reader.value(),
              own));
    }
    return comparisons;
  }

  private Placement placement() {
    return new Placement(
        text(),
        period(),
        value(),
        rank(),
        value(),
        value(),
        value(),
        value(),
        find().map(text -> PERIODS.computeIfAbsent(text, Period::of)),
        find().map(Outcome::valueOf),
        find().map(Band::valueOf));
  }

  private static List<Revision> revisions(List<@Nullable Object[]> rows) {
    List<Revision> revisions = new ArrayList<>();
    for (@Nullable Object[] row : rows) {
      RowReader reader = new RowReader(row);
      reader.text();
      String variable = reader.text();
      String municipality = reader.text();
      revisions.add(
          new Revision(
              variable,
              municipality,
              reader.period(),
              reader.sex(),
              reader.value(),
              reader.text(),
              reader.value(),
              reader.text()));
    }
    return revisions;
  }

  private Optional<String> find() {
    return Optional.ofNullable((String) cells[next++]);
  }

  private String text() {
    return Objects.requireNonNull((String) cells[next++]);
  }

  private int number() {
    return Objects.requireNonNull((Integer) cells[next++]);
  }

  private OptionalInt rank() {
    Integer rank = (Integer) cells[next++];
    return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
  }

  private Period period() {
    return PERIODS.computeIfAbsent(text(), Period::of);
  }

  private Sex sex() {
    return Sex.valueOf(text());
  }

  private Value value() {
    Double number = (Double) cells[next++];
    String reason = (String) cells[next++];
    return number != null
        ? Value.of(number)
        : Value.missing(MissingReason.of(Objects.requireNonNull(reason)));
  }
}
