package jamfor.analytics.engine;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.analytics.edition.EditionResults;
import jamfor.analytics.edition.KeyFigureResult;
import jamfor.analytics.figure.Figure;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What compares the engines sees the smallest difference. */
class DifferencesTest {

  @Test
  void theLastBitIsSeen() {
    assertThat(
            Differences.between(
                result(Value.of(0.1), Value.of(1)),
                result(Value.of(Math.nextUp(0.1)), Value.of(1))))
        .singleElement()
        .asString()
        .startsWith("N00000, figures, row 0:")
        .contains("0.1]", "0.10000000000000002");
  }

  @Test
  void theReasonIsSeen() {
    assertThat(
            Differences.between(
                result(Value.missing(MissingReason.NOT_DELIVERED)),
                result(Value.missing(MissingReason.SUPPRESSED))))
        .hasSize(1);
  }

  @Test
  void aRowTooFewIsSeen() {
    assertThat(Differences.between(result(Value.of(1), Value.of(2)), result(Value.of(1))))
        .singleElement()
        .asString()
        .contains("row 1", "no such row");
  }

  @Test
  void theSameIsTheSame() {
    assertThat(Differences.between(result(Value.of(1)), result(Value.of(1)))).isEmpty();
  }

  private static KeyFigureResult result(Value... values) {
    List<Figure> figures =
        Stream.of(values)
            .map(value -> new Figure("1430", Period.year(2019), Sex.T, value, List.of()))
            .toList();
    return EditionResults.of("N00000", figures);
  }
}
