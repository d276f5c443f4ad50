package jamfor.analytics.edition;

import jamfor.analytics.comparison.Band;
import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Outcome;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.decomposition.Decomposition;
import jamfor.analytics.decomposition.Difference;
import jamfor.analytics.figure.Figure;
import jamfor.analytics.figure.Revision;
import jamfor.analytics.figure.UnitValue;
import jamfor.analytics.standing.FigureInterval;
import jamfor.analytics.standing.Standing;
import jamfor.analytics.trend.MemberTrend;
import jamfor.analytics.trend.Trend;
import jamfor.analytics.uncertainty.Interval;
import jamfor.ingest.store.Vectors;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Unit;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * From the rows of a table to results, cell by cell; the rows stand in the order in which {@link
 * RowWriter} wrote them.
 */
final class RowReader {

  /** Where a placement begins in its row, after the comparison that it belongs to. */
  private static final int PLACEMENT = 4;

  /** Which part a row of a decomposition is of. */
  private static final int PART = 6;

  private final Vectors vectors;
  private final IntFunction<Optional<Period>> periods;
  private final IntFunction<Value> missing;
  private final IntFunction<Optional<Outcome>> outcomes;
  private final IntFunction<Optional<Band>> bands;
  private int row;
  private int column;

  private RowReader(Vectors rows) {
    this.vectors = rows;
    this.row = -1;
    this.periods = vectors.reading(text -> Optional.of(Period.of(text)));
    this.missing = vectors.reading(text -> Value.missing(MissingReason.of(text)));
    this.outcomes = vectors.reading(text -> Optional.of(Outcome.valueOf(text)));
    this.bands = vectors.reading(text -> Optional.of(Band.valueOf(text)));
  }

  static List<Figure> figures(ResultRows rows) {
    List<Figure> figures = new ArrayList<>(rows.figures().size());
    RowReader reader = new RowReader(rows.figures());
    RowReader origins = new RowReader(rows.origins());
    while (reader.next()) {
      reader.text();
      Period period = reader.period();
      Sex sex = reader.sex();
      String municipality = reader.text();
      List<Figure.Origin> own = new ArrayList<>(1);
      while (origins.next()) {
        origins.text();
        boolean same =
            origins.period().equals(period)
                && origins.sex() == sex
                && origins.text().equals(municipality);
        if (!same) {
          origins.back();
          break;
        }
        own.add(
            new Figure.Origin(
                origins.text(),
                origins.value(),
                origins.text(),
                origins.integer(),
                origins.integer()));
      }
      figures.add(new Figure(municipality, period, sex, reader.value(), own));
    }
    return figures;
  }

  /** Reads any one comparison of a key figure; for one thread. */
  static IntFunction<Comparison> comparisons(ResultRows rows, int[] placements) {
    RowReader comparison = new RowReader(rows.comparisons());
    RowReader placement = new RowReader(rows.placements());
    return position -> {
      comparison.at(position);
      List<Placement> own = new ArrayList<>();
      for (int row = placements[position]; row < placements[position + 1]; row++) {
        placement.at(row);
        placement.column = PLACEMENT;
        own.add(placement.placement());
      }
      return comparison.comparison(own);
    };
  }

  private Comparison comparison(List<Placement> placements) {
    return new Comparison(
        text(),
        text(),
        period(),
        sex(),
        integer(),
        integer(),
        value(),
        value(),
        value(),
        value(),
        value(),
        value(),
        value(),
        value(),
        placements);
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
        find(periods),
        find(outcomes),
        find(bands));
  }

  static List<Revision> revisions(ResultRows rows) {
    List<Revision> revisions = new ArrayList<>();
    RowReader reader = new RowReader(rows.revisions());
    while (reader.next()) {
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

  static List<UnitValue> units(ResultRows rows) {
    List<UnitValue> units = new ArrayList<>();
    RowReader reader = new RowReader(rows.units());
    while (reader.next()) {
      reader.text();
      Period period = reader.period();
      Sex sex = reader.sex();
      String municipality = reader.text();
      units.add(
          new UnitValue(
              municipality,
              period,
              sex,
              reader.text(),
              new Unit(reader.text(), Unit.Provider.valueOf(reader.text())),
              reader.value(),
              reader.text(),
              reader.integer()));
    }
    return units;
  }

  static List<MemberTrend> trends(ResultRows rows) {
    List<MemberTrend> trends = new ArrayList<>();
    RowReader reader = new RowReader(rows.trends());
    while (reader.next()) {
      reader.text();
      String municipality = reader.text();
      Sex sex = reader.sex();
      Optional<Period> first = reader.find(reader.periods);
      Optional<Period> last = reader.find(reader.periods);
      Trend trend =
          new Trend(
              reader.integer(),
              reader.value(),
              reader.value(),
              reader.value(),
              reader.value(),
              Trend.Verdict.valueOf(reader.text()));
      trends.add(new MemberTrend(municipality, sex, first, last, trend));
    }
    return trends;
  }

  static List<Decomposition> decompositions(ResultRows rows) {
    List<Decomposition> decompositions = new ArrayList<>();
    RowReader reader = new RowReader(rows.decompositions());
    boolean more = reader.next();
    while (more) {
      reader.text();
      String group = reader.text();
      Period period = reader.period();
      Sex sex = reader.sex();
      String municipality = reader.text();
      int n = reader.integer();
      reader.integer();
      Difference whole = reader.difference();
      double rest = reader.number();
      List<Difference> parts = new ArrayList<>();
      more = reader.next();
      while (more && reader.part() > 0) {
        parts.add(reader.difference());
        more = reader.next();
      }
      decompositions.add(
          new Decomposition(group, period, sex, municipality, n, whole, parts, rest));
    }
    return decompositions;
  }

  static List<FigureInterval> intervals(ResultRows rows) {
    List<FigureInterval> intervals = new ArrayList<>();
    RowReader reader = new RowReader(rows.intervals());
    while (reader.next()) {
      reader.text();
      Period period = reader.period();
      Sex sex = reader.sex();
      String municipality = reader.text();
      intervals.add(
          new FigureInterval(
              municipality, period, sex, reader.number(), reader.number(), reader.number()));
    }
    return intervals;
  }

  static List<Standing> standings(ResultRows rows) {
    List<Standing> standings = new ArrayList<>();
    RowReader reader = new RowReader(rows.standings());
    while (reader.next()) {
      reader.text();
      standings.add(
          new Standing(
              reader.text(),
              reader.period(),
              reader.sex(),
              reader.text(),
              reader.number(),
              reader.number(),
              reader.rank(),
              reader.rank(),
              reader.value(),
              reader.number(),
              reader.value(),
              reader.value(),
              new Interval(reader.number(), reader.number()),
              new Interval(reader.number(), reader.number())));
    }
    return standings;
  }

  /** The number of a part; what it says comes next, or the row is read again. */
  private int part() {
    int part = vectors.integer(PART, row);
    column = part > 0 ? PART + 1 : 0;
    return part;
  }

  private Difference difference() {
    return new Difference(number(), number(), number(), value());
  }

  private boolean next() {
    if (row + 1 >= vectors.size()) {
      return false;
    }
    at(row + 1);
    return true;
  }

  private void at(int next) {
    row = next;
    column = 0;
  }

  /** Gives the row back, for whom it belongs to. */
  private void back() {
    row--;
  }

  private <T> Optional<T> find(IntFunction<Optional<T>> read) {
    int at = column++;
    return vectors.isEmpty(at, row) ? Optional.empty() : read.apply(vectors.word(at, row));
  }

  private String text() {
    return vectors.text(column++, row);
  }

  private int integer() {
    return vectors.integer(column++, row);
  }

  private OptionalInt rank() {
    int at = column++;
    return vectors.isEmpty(at, row)
        ? OptionalInt.empty()
        : OptionalInt.of(vectors.integer(at, row));
  }

  private Period period() {
    return periods.apply(vectors.word(column++, row)).orElseThrow();
  }

  private Sex sex() {
    return Sex.valueOf(text());
  }

  /** A value that is always known. */
  private double number() {
    return value().get();
  }

  private Value value() {
    int at = column;
    column += 2;
    return vectors.isEmpty(at, row)
        ? missing.apply(vectors.word(at + 1, row))
        : Value.of(vectors.number(at, row));
  }
}
