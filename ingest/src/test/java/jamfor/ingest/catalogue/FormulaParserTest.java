package jamfor.ingest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jamfor.ingest.catalogue.Formula.Constant;
import jamfor.ingest.catalogue.Formula.Negative;
import jamfor.ingest.catalogue.Formula.Operation;
import jamfor.ingest.catalogue.Formula.Operator;
import jamfor.ingest.catalogue.Formula.Reference;
import jamfor.ingest.catalogue.Formula.Sum;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaParserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kolada.N11008",
        "100 / kolada.N15034",
        "kolada.N15419[K] - kolada.N15419[M]",
        "100 * kolada.N15008 / kolada.N15008@2016",
        "kolada.N15008 * country(cpi.annual@2019) / country(cpi.annual)",
        "100 * rs.440 / sum(rs.400, rs.407, -rs.412)",
        "a.b - (c.d - e.f)",
        "a.b / (c.d * e.f)",
        "-(a.b + c.d) * 2.5",
        "skolverket.x@2022/23"
      })
  void printsWhatItRead(String text) {
    assertThat(FormulaParser.parse(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1 +",
        "sum()",
        "sum(a.b",
        "a.b c.d",
        "a.b[X]",
        "(a.b",
        "a.b)",
        "country(1)",
        "$",
        "1..2",
        "a.b@19"
      })
  void faultsAreRefused(String text) {
    assertThatThrownBy(() -> FormulaParser.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Cannot read the formula");
  }

  static Stream<Formula> seeded() {
    Random random = new Random(20240131);
    return IntStream.range(0, 500).mapToObj(any -> formula(random, 4));
  }

  @ParameterizedTest
  @MethodSource("seeded")
  void readsBackWhatItPrints(Formula formula) {
    assertThat(FormulaParser.parse(formula.text())).isEqualTo(formula);
  }

  private static Formula formula(Random random, int depth) {
    return switch (depth == 0 ? random.nextInt(2) : random.nextInt(5)) {
      case 0 -> new Constant(random.nextInt(1000) / 4.0);
      case 1 -> reference(random);
      case 2 -> new Negative(formula(random, depth - 1));
      case 3 -> new Sum(List.of(formula(random, depth - 1), formula(random, depth - 1)));
      default ->
          new Operation(
              Operator.values()[random.nextInt(4)],
              formula(random, depth - 1),
              formula(random, depth - 1));
    };
  }

  private static Reference reference(Random random) {
    return new Reference(
        "source.v" + random.nextInt(9),
        random.nextBoolean() ? Optional.of(Sex.values()[random.nextInt(3)]) : Optional.empty(),
        random.nextBoolean()
            ? Optional.of(Period.year(2000 + random.nextInt(20)))
            : Optional.empty(),
        random.nextBoolean());
  }
}
