package jamfor.analytics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.ingest.catalogue.Formula;
import jamfor.ingest.catalogue.FormulaParser;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.x / a.y | a.x=6 a.y=4 | 1.5",
        "a.x / a.y | a.x=6 a.y=0 | zero_denominator",
        "a.x / a.y | a.x=0 a.y=0 | zero_denominator",
        "a.x / a.y | a.x=6 a.y=suppressed | suppressed",
        "a.x / a.y | a.x=not_applicable a.y=suppressed | not_applicable",
        "a.x / a.y | a.x=6 | not_delivered",
        "a.x / a.y | a.x=1e300 a.y=1e-300 | zero_denominator",
        "a.x - a.y | a.x=1 a.y=3 | -2",
        "-a.x | a.x=0 | 0",
        "sum(a.x, a.y, a.z) | a.x=1 a.y=2 a.z=3 | 6",
        "sum(a.x, a.y) | a.x=1 a.y=not_delivered | not_delivered",
        "100 * a.x / a.x@2016 | a.x=50 a.x@2016=40 | 125",
        "a.x[K] - a.x[M] | a.x[K]=80.5 a.x[M]=70.25 | 10.25"
      })
  void formulasKeepTheReasonOfWhatIsMissing(String formula, String inputs, String expected) {
    Map<String, Value> values = new HashMap<>();
    for (String input : inputs.split(" ")) {
      int equals = input.lastIndexOf('=');
      values.put(input.substring(0, equals), value(input.substring(equals + 1)));
    }
    Formula parsed = FormulaParser.parse(formula);

    assertThat(Figures.example(parsed, values)).isEqualTo(value(expected));
  }

  /** Values of 2022, 2023, … ; the years that are the municipality's own. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "79.0 79.0 80.8 80.8 80.6 | 2022 2024 2026",
        "none 78.0 78.0 81.4 81.4 | 2023 2025",
        "85.4 85.4 85.4 85.4 89.2 | 2022 2024 2026",
        "80 81 82 83 84 | 2022 2023 2024 2025 2026",
        "80 none 80 none 80 | 2022 2024 2026",
        "none none none none none | ''"
      })
  void aRepeatOfTheYearBeforeIsNoObservation(String values, String own) {
    List<Figure> figures = new ArrayList<>();
    int year = 2022;
    for (String one : values.split(" ")) {
      Value value = one.equals("none") ? Value.missing(MissingReason.NOT_DELIVERED) : value(one);
      figures.add(new Figure("1430", Period.year(year++), Sex.T, value, List.of()));
    }

    List<String> found =
        SurveyRounds.withoutRepeats(figures).stream().map(one -> one.period().text()).toList();

    assertThat(String.join(" ", found)).isEqualTo(own);
  }

  @Test
  void aMissingInputNeverGivesAKnownFigure() {
    java.util.Random random = new java.util.Random(11);
    for (MissingReason reason : MissingReason.values()) {
      for (String formula :
          List.of("a.x + a.y", "a.x * a.y", "a.y - a.x", "a.y / a.x", "sum(a.y, a.x)")) {
        Value known = Value.of(random.nextDouble());
        Map<String, Value> inputs = Map.of("a.x", Value.missing(reason), "a.y", known);
        assertThat(Figures.example(FormulaParser.parse(formula), inputs))
            .isEqualTo(Value.missing(reason));
      }
    }
  }

  private static Value value(String text) {
    return text.matches("[a-z_]+")
        ? Value.missing(MissingReason.of(text))
        : Value.of(Double.parseDouble(text));
  }
}
