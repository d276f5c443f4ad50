package jamfor.analytics.edition;

import jamfor.analytics.comparison.Comparison;
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
import jamfor.ingest.store.Table;
import jamfor.ingest.store.Vectors;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** From results to the rows of a table; {@link RowReader} goes the other way. */
final class RowWriter {

  private final Vectors rows;

  /** The same text each time, which is found among the words at once. */
  private final Map<Period, String> periods = new HashMap<>();

  private int column;

  private RowWriter(Table table) {
    this.rows = new Vectors(table);
  }

  static ResultRows rows(Results of) {
    String keyFigure = of.keyFigure();
    RowWriter figures = new RowWriter(Layout.FIGURES);
    RowWriter origins = new RowWriter(Layout.ORIGINS);
    for (Figure figure : of.figures().figures()) {
      figures.about(keyFigure, figure).value(figure.value());
      for (Figure.Origin origin : figure.origins()) {
        origins
            .about(keyFigure, figure)
            .cell(origin.reference())
            .value(origin.value())
            .cell(origin.delivery())
            .cell(origin.row())
            .cell(origin.units());
      }
    }
    RowWriter comparisons = new RowWriter(Layout.COMPARISONS);
    RowWriter placements = new RowWriter(Layout.PLACEMENTS);
    for (Comparison comparison : of.comparisons()) {
      comparisons.comparison(comparison);
      comparison.placements().forEach(one -> placements.placement(comparison, one));
    }
    RowWriter revisions = new RowWriter(Layout.REVISIONS);
    of.figures().revisions().forEach(one -> revisions.revision(keyFigure, one));
    RowWriter units = new RowWriter(Layout.UNITS);
    of.figures().units().forEach(one -> units.unit(keyFigure, one));
    RowWriter trends = new RowWriter(Layout.TRENDS);
    of.trends().forEach(one -> trends.trend(keyFigure, one));
    RowWriter decompositions = new RowWriter(Layout.DECOMPOSITIONS);
    of.decompositions().forEach(one -> decompositions.decomposition(keyFigure, one));
    RowWriter intervals = new RowWriter(Layout.INTERVALS);
    of.intervals().forEach(one -> intervals.interval(keyFigure, one));
    RowWriter standings = new RowWriter(Layout.STANDINGS);
    of.standings().forEach(one -> standings.standing(keyFigure, one));
    return new ResultRows(
        keyFigure,
        List.of(
            figures.rows,
            origins.rows,
            comparisons.rows,
            placements.rows,
            revisions.rows,
            units.rows,
            trends.rows,
            decompositions.rows,
            intervals.rows,
            standings.rows));
  }

  private RowWriter about(String keyFigure, Figure figure) {
    return row()
        .cell(keyFigure)
        .cell(figure.period())
        .cell(figure.sex().name())
        .cell(figure.municipality());
  }

  private RowWriter about(Comparison comparison) {
    return row()
        .cell(comparison.keyFigure())
        .cell(comparison.group())
        .cell(comparison.period())
        .cell(comparison.sex().name());
  }

  private void comparison(Comparison one) {
    about(one)
        .cell(one.n())
        .cell(one.of())
        .value(one.mean())
        .value(one.weightedMean())
        .value(one.median())
        .value(one.lowerQuartile())
        .value(one.upperQuartile())
        .value(one.minimum())
        .value(one.maximum())
        .value(one.country());
  }

  private void placement(Comparison comparison, Placement one) {
    about(comparison).cell(one.municipality()).cell(one.period()).value(one.value());
    cell(one.rank())
        .value(one.difference())
        .value(one.differenceToOthers())
        .value(one.kronor())
        .value(one.change())
        .cell(one.changeSince().orElse(null))
        .cell(word(one.outcome()))
        .cell(word(one.band()));
  }

  private void revision(String keyFigure, Revision one) {
    row()
        .cell(keyFigure)
        .cell(one.variable())
        .cell(one.municipality())
        .cell(one.period())
        .cell(one.sex().name())
        .value(one.earlier())
        .cell(one.earlierDelivery())
        .value(one.later())
        .cell(one.laterDelivery());
  }

  private void unit(String keyFigure, UnitValue one) {
    row()
        .cell(keyFigure)
        .cell(one.period())
        .cell(one.sex().name())
        .cell(one.municipality())
        .cell(one.reference())
        .cell(one.unit().code())
        .cell(one.unit().provider().name())
        .value(one.value())
        .cell(one.delivery())
        .cell(one.row());
  }

  private void trend(String keyFigure, MemberTrend one) {
    Trend trend = one.trend();
    row()
        .cell(keyFigure)
        .cell(one.municipality())
        .cell(one.sex().name())
        .cell(one.first().orElse(null))
        .cell(one.last().orElse(null))
        .cell(trend.n())
        .value(trend.slope())
        .value(trend.low())
        .value(trend.high())
        .value(trend.p())
        .cell(trend.verdict().name());
  }

  private void decomposition(String keyFigure, Decomposition one) {
    part(keyFigure, one, 0, one.whole());
    for (int i = 0; i < one.parts().size(); i++) {
      part(keyFigure, one, i + 1, one.parts().get(i));
    }
  }

  private void part(String keyFigure, Decomposition one, int part, Difference difference) {
    row()
        .cell(keyFigure)
        .cell(one.group())
        .cell(one.period())
        .cell(one.sex().name())
        .cell(one.municipality())
        .cell(one.n())
        .cell(part)
        .value(Value.of(difference.own()))
        .value(Value.of(difference.mean()))
        .value(Value.of(difference.difference()))
        .value(difference.kronor())
        .value(Value.of(one.rest()));
  }

  private void interval(String keyFigure, FigureInterval one) {
    row()
        .cell(keyFigure)
        .cell(one.period())
        .cell(one.sex().name())
        .cell(one.municipality())
        .value(Value.of(one.persons()))
        .value(Value.of(one.low()))
        .value(Value.of(one.high()));
  }

  private void standing(String keyFigure, Standing one) {
    row()
        .cell(keyFigure)
        .cell(one.group())
        .cell(one.period())
        .cell(one.sex().name())
        .cell(one.municipality())
        .value(Value.of(one.persons()))
        .value(Value.of(one.value()))
        .cell(one.firstRank())
        .cell(one.lastRank())
        .value(one.shrunken())
        .value(Value.of(one.baseline()))
        .value(one.phi())
        .value(one.tau())
        .value(Value.of(one.inner().low()))
        .value(Value.of(one.inner().high()))
        .value(Value.of(one.outer().low()))
        .value(Value.of(one.outer().high()));
  }

  private static @Nullable String word(Optional<? extends Enum<?>> word) {
    return word.map(Enum::name).orElse(null);
  }

  private RowWriter row() {
    rows.addRow();
    column = 0;
    return this;
  }

  private RowWriter cell(@Nullable String text) {
    rows.put(column++, text);
    return this;
  }

  private RowWriter cell(@Nullable Period period) {
    return cell(period == null ? null : periods.computeIfAbsent(period, Period::text));
  }

  private RowWriter cell(int integer) {
    rows.put(column++, integer);
    return this;
  }

  private RowWriter cell(OptionalInt integer) {
    integer.ifPresent(known -> rows.put(column, known));
    column++;
    return this;
  }

  private RowWriter value(Value value) {
    if (value instanceof Value.Missing missing) {
      rows.put(column + 1, missing.reason().word());
    } else {
      rows.put(column, value.get());
    }
    column += 2;
    return this;
  }
}
