package jamfor.analytics.outlier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jamfor.analytics.engine.GoldenVectors;
import jamfor.ingest.statistics.MedianDeviation;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.statistics.descriptive.StandardDeviation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OutliersTest {

  @ParameterizedTest
  @EnumSource
  void theExampleOfLeys(GoldenVectors through) {
    double[] values = through.get("leys-2013");
    MedianDeviation usual = MedianDeviation.of(values);

    assertThat(usual.median()).isEqualTo(7);
    assertThat(usual.unscaled()).isEqualTo(3.5);
    assertThat(usual.scaled()).isCloseTo(5.1891, within(1e-9));
    assertThat(Outliers.hampel(values)).extracting(Outlier::value).containsExactly(1000.0);
    assertThat(edges(values)).containsExactly(-8.5673, 22.5673);
  }

  /** The least and the greatest eighth value, to four decimals, that would not stand out. */
  private static List<Double> edges(double[] values) {
    MedianDeviation usual = MedianDeviation.of(values);
    return List.of(
        Math.round((usual.median() - 3 * usual.scaled()) * 1e4) / 1e4,
        Math.round((usual.median() + 3 * usual.scaled()) * 1e4) / 1e4);
  }

  @ParameterizedTest
  @EnumSource
  void theManualOfPlausi(GoldenVectors through) {
    double[] values = through.get("plausi-manual");
    List<Outlier> found = Outliers.hampel(values);

    assertThat(found).extracting(Outlier::position).containsExactly(18, 19);
    assertThat(found).extracting(Outlier::value).containsExactly(52.0, 90.0);
    assertThat(found).extracting(Outlier::median).containsOnly(6.0);
    assertThat(found.get(0).score()).isCloseTo(15.5133, within(0.00005));
    assertThat(found.get(1).score()).isCloseTo(28.3286, within(0.00005));
    assertThat(MedianDeviation.of(values).scaled()).isCloseTo(2.9652, within(0.00005));
  }

  /** Of eight values no z-score exceeds 2.4749, and this one is as wild as values come. */
  @ParameterizedTest
  @EnumSource
  void theUraniumOfNist(GoldenVectors through) {
    double[] values = through.get("nist-uranium");
    double mean = Arrays.stream(values).average().orElseThrow();
    double deviation = StandardDeviation.of(values).getAsDouble();
    List<Outlier> found = Outliers.iglewiczHoaglin(values);

    assertThat(mean).isCloseTo(206.43375, within(0.000005));
    assertThat(deviation).isCloseTo(15.85256, within(0.000005));
    assertThat((values[7] - mean) / deviation).isCloseTo(2.46876, within(0.000005)).isLessThan(3);
    assertThat(found).extracting(Outlier::value).containsExactly(245.57);
    assertThat(found.get(0).score()).isCloseTo(29.963, within(0.0005));
  }

  /** Two rules, one line each: values, positions found by Hampel, by Iglewicz and Hoaglin. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "nothing | '' | '' | ''",
        "one | 7 | '' | ''",
        "two are equally far | 1 1000 | '' | ''",
        "three | 1 2 9 | 2 | 2",
        "all equal | 5 5 5 5 | '' | ''",
        "zeros of both signs | 0 -0.0 0 -0.0 | '' | ''",
        "all but one equal, the mean distance: 3.99 | 5 5 5 5 9 | 4 | 4",
        "all but one of four equal: 3.19 | 5 5 5 9 | 3 | ''",
        "all but one of three equal: 2.39 | 5 5 9 | '' | ''",
        "either way | -90 1 2 3 4 5 90 | 0 6 | 0 6",
        "negative | -1000 -10 -10 -8 -6 -3 -3 -1 | 0 | 0",
        "at 3.0 of Hampel's, not beyond | 0 1 2 3 6.4478 | '' | ''",
        "beyond 3.0 of Hampel's, not 3.5 of the other | 0 1 2 3 7 | 4 | ''",
        "beyond both | 0 1 2 3 8 | 4 | 4"
      })
  void tables(String tried, String text, String hampel, String iglewiczHoaglin) {
    double[] values = values(text);
    assertThat(positions(Outliers.hampel(values))).isEqualTo(hampel);
    assertThat(positions(Outliers.iglewiczHoaglin(values))).isEqualTo(iglewiczHoaglin);
    assertThat(Outliers.scores(values)).hasSize(values.length);
  }

  @Test
  void scoresAreSigned() {
    assertThat(Outliers.scores(new double[] {0, 1, 2, 3, 8}))
        .containsExactly(-2 / 1.4826, -1 / 1.4826, 0, 1 / 1.4826, 6 / 1.4826);
    assertThat(Outliers.modifiedScores(new double[] {0, 1, 2, 3, 8})[4])
        .isCloseTo(6 * 0.6745, within(1e-12));
    assertThat(Outliers.scores(new double[] {5, 5, 5, 5, 1})[4])
        .isCloseTo(-5 / 1.2533, within(1e-12));
    assertThat(Outliers.modifiedScores(new double[] {5, 5, 5, 5, 9})[4])
        .isCloseTo(5 / 1.2533, within(1e-12));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "nothing | '' | ''",
        "one year | 2020:7 | ''",
        "two years | 2020:7 2021:900 | ''",
        "a steady rise | 2016:1 2017:2 2018:3 2019:4 2020:5 2021:6 | ''",
        "one wild year in the middle | 2016:10 2017:11 2018:50 2019:12 2020:13 | 2",
        "a wild newest year, of three | 2018:10 2019:11 2020:12 2021:40 | 3",
        "a level series with one other value | 2016:5 2017:5 2018:9 2019:5 2020:5 | 2",
        "a new level is no outlier | 2016:5 2017:5 2018:5 2019:9 2020:9 2021:9 | ''",
        "only the years near by count | 2000:1 2001:2 2002:3 2010:50 2011:51 2012:52 | ''",
        "missing years leave too few | 2010:1 2012:2 2015:90 | ''",
        "two years away counts, three does not | 2012:900 2013:2 2014:2.5 2015:90 | 0 3",
        "years in any order | 2020:13 2018:50 2016:10 2019:12 2017:11 | 1"
      })
  void overTime(String tried, String series, String found) {
    String[] parts = series.isEmpty() ? new String[0] : series.split(" ");
    int[] years =
        Arrays.stream(parts).mapToInt(one -> Integer.parseInt(one.split(":")[0])).toArray();
    double[] values =
        Arrays.stream(parts).mapToDouble(one -> Double.parseDouble(one.split(":")[1])).toArray();
    assertThat(positions(Outliers.hampelOverTime(years, values))).isEqualTo(found);
  }

  @Test
  void overTimeTheQuestionSaysAgainstWhat() {
    assertThat(
            Outliers.hampelOverTime(
                new int[] {2016, 2017, 2018, 2019, 2020}, new double[] {10, 11, 50, 12, 13}))
        .containsExactly(new Outlier(2, 50, 12, 38 / 1.4826));
  }

  @ParameterizedTest
  @CsvSource({"NaN", "Infinity", "-Infinity"})
  void valuesAreFinite(double wrong) {
    double[] values = {1, wrong, 3};
    assertThatThrownBy(() -> Outliers.hampel(values))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not a finite value: " + wrong);
    assertThatThrownBy(() -> Outliers.iglewiczHoaglin(values))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Outliers.hampelOverTime(new int[] {1, 2, 3}, values))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyValueHasItsYear() {
    assertThatThrownBy(() -> Outliers.hampelOverTime(new int[] {2020}, new double[] {1, 2}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 years of 2 values");
  }

  /** Neither the unit nor the zero of a scale makes a value wild. */
  @Test
  void scaleAndZeroDoNotMatter() {
    Random random = new Random(9);
    for (int round = 0; round < 300; round++) {
      int n = random.nextInt(30);
      double[] values =
          IntStream.range(0, n).mapToDouble(i -> Math.pow(random.nextInt(9), 3)).toArray();
      double[] changed = Arrays.stream(values).map(value -> 4 * value - 64).toArray();
      assertThat(positions(Outliers.hampel(changed))).isEqualTo(positions(Outliers.hampel(values)));
      assertThat(positions(Outliers.iglewiczHoaglin(changed)))
          .isEqualTo(positions(Outliers.iglewiczHoaglin(values)));
    }
  }

  private static String positions(List<Outlier> found) {
    return found.stream()
        .map(one -> Integer.toString(one.position()))
        .collect(Collectors.joining(" "));
  }

  private static double[] values(String text) {
    return text.isEmpty()
        ? new double[0]
        : Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }
}
