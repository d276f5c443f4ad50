package jamfor.analytics.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class ComparisonFrameTest {

  private static final Period YEAR = Period.year(2022);
  private static final Value SUPPRESSED = Value.missing(MissingReason.SUPPRESSED);

  @Test
  void aMissingValueIsAMissingCellWithItsReason() {
    Table table =
        ComparisonFrame.of(
            List.of(
                comparison(
                    placement("1430", Value.of(176136), OptionalInt.of(1)),
                    placement("1435", SUPPRESSED, OptionalInt.empty()))));

    assertThat(table.rowCount()).isEqualTo(2);
    assertThat(table.doubleColumn("value").get(0)).isEqualTo(176136);
    assertThat(table.stringColumn("status").asList()).containsExactly("known", "suppressed");
    assertThat(table.doubleColumn("value").isMissing(1)).isTrue();
    assertThat(table.intColumn("rank").isMissing(1)).isTrue();
    assertThat(table.doubleColumn("weighted_mean").isMissing(0)).isTrue();
  }

  private static Placement placement(String municipality, Value value, OptionalInt rank) {
    return new Placement(
        municipality,
        YEAR,
        value,
        rank,
        value,
        value,
        SUPPRESSED,
        value,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Comparison comparison(Placement... placements) {
    Value known = Value.of(1);
    return new Comparison(
        "N11008",
        "v8",
        YEAR,
        Sex.T,
        1,
        2,
        known,
        SUPPRESSED,
        known,
        known,
        known,
        known,
        known,
        known,
        List.of(placements));
  }
}
