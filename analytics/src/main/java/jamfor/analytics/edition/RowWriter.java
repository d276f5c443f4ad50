package jamfor.analytics.edition;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.figure.Figure;
import jamfor.analytics.figure.Revision;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From results to the rows of the tables; {@link RowReader} goes the other way. */
final class RowWriter {

  private final List<@Nullable Object> cells = new ArrayList<>();

  private RowWriter() {}

  static ResultRows rows(KeyFigureResult result) {
    ResultRows rows = ResultRows.empty(result.keyFigure());
    for (Figure figure : result.figures()) {
      rows.figures().add(about(result, figure).value(figure.value()).row());
      for (Figure.Origin origin : figure.origins()) {
        rows.origins()
            .add(
                about(result, figure)
                    .cell(origin.reference())
                    .value(origin.value())
                    .cell(origin.delivery())
                    .cell(origin.row())
                    .cell(origin.units())
                    .row());
      }
    }
    for (Comparison comparison : result.comparisons()) {
      rows.comparisons().add(comparison(comparison));
      comparison.placements().forEach(one -> rows.placements().add(placement(comparison, one)));
    }
    result.revisions().forEach(one -> rows.revisions().add(revision(result, one)));
    return rows;
  }

  private static RowWriter about(KeyFigureResult result, Figure figure) {
    return new RowWriter()
        .cell(result.keyFigure())
        .cell(figure.period().text())
        .cell(figure.sex().name())
        .cell(figure.municipality());
  }

  private static RowWriter about(Comparison comparison) {
    return new RowWriter()
        .cell(comparison.keyFigure())
        .cell(comparison.group())
        .cell(comparison.period().text())
        .cell(comparison.sex().name());
  }

  private static @Nullable Object[] comparison(Comparison one) {
    return about(one)
        .cell(one.n())
        .cell(one.of())
        .value(one.mean())
        .value(one.weightedMean())
        .value(one.median())
        .value(one.lowerQuartile())
        .value(one.upperQuartile())
        .value(one.minimum())
        .value(one.maximum())
        .value(one.country())
        .row();
  }

  private static @Nullable Object[] placement(Comparison comparison, Placement one) {
    return about(comparison)
        .cell(one.municipality())
        .cell(one.period().text())
        .value(one.value())
        .cell(one.rank().isPresent() ? one.rank().getAsInt() : null)
        .value(one.difference())
        .value(one.differenceToOthers())
        .value(one.kronor())
        .value(one.change())
        .cell(one.changeSince().map(Period::text).orElse(null))
        .cell(word(one.outcome()))
        .cell(word(one.band()))
        .row();
  }

  private static @Nullable Object[] revision(KeyFigureResult result, Revision one) {
    return new RowWriter()
        .cell(result.keyFigure())
        .cell(one.variable())
        .cell(one.municipality())
        .cell(one.period().text())
        .cell(one.sex().name())
        .value(one.earlier())
        .cell(one.earlierDelivery())
        .value(one.later())
        .cell(one.laterDelivery())
        .row();
  }

  private static @Nullable String word(Optional<? extends Enum<?>> word) {
    return word.map(Enum::name).orElse(null);
  }

  private RowWriter cell(@Nullable Object cell) {
    cells.add(cell);
    return this;
  }

  private RowWriter value(Value value) {
    cells.add(value.known() ? (Double) value.get() : null);
    cells.add(value instanceof Value.Missing missing ? missing.reason().word() : null);
    return this;
  }

  private @Nullable Object[] row() {
    return cells.toArray();
  }
}
