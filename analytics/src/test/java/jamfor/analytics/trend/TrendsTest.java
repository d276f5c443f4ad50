package jamfor.analytics.trend;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.analytics.figure.Figure;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendsTest {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());

  /**
   * N15505, the merit value, has a break in 2017, and nothing else is known of the synthetic
   * values.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "nothing | '' | 0 0 0 | TOO_FEW | missing",
        "one year | 2020:7 | 1 2020 2020 | TOO_FEW | missing",
        "four years that rise | 2020:1 2021:2 2022:3 2023:4 | 4 2020 2023 | TOO_FEW | missing",
        "five years that rise | 2019:1 2020:2 2021:3 2022:4 2023:5 | 5 2019 2023 | RISING | 1",
        "five years that fall | 2019:9 2020:7 2021:5 2022:3 2023:1 | 5 2019 2023 | FALLING | -2",
        "five years, one against | 2019:1 2020:3 2021:2 2022:4 2023:5 | 5 2019 2023 | UNSURE | 1",
        "five years, two against | 2019:1 2020:3 2021:2 2022:5 2023:4 | 5 2019 2023 | UNSURE | 0.875",
        "all equal | 2019:7 2020:7 2021:7 2022:7 2023:7 | 5 2019 2023 | UNSURE | 0",
        "a gap counts as time | 2017:1 2019:2 2021:3 2023:4 2025:5 | 5 2017 2025 | RISING | 0.5",
        "a missing year is no year | 2018:1 2019:2 2020:x 2021:4 2022:5 2023:6 | 5 2018 2023 | RISING | 1",
        "not across a break | 2014:1 2015:2 2016:3 2017:4 2018:5 | 2 2017 2018 | TOO_FEW | missing",
        "since the break | 2015:9 2016:8 2017:1 2018:2 2019:3 2020:4 2021:5 | 5 2017 2021 | RISING | 1",
      })
  void whatAFewYearsSay(
      String tried, String series, String years, Trend.Verdict verdict, String slope) {
    List<MemberTrend> trends =
        Trends.compute(CATALOGUE.getKeyFigure("N15505"), figures(series), List.of("1430"));

    MemberTrend total = trends.stream().filter(one -> one.sex() == Sex.T).findFirst().orElseThrow();
    Trend trend = total.trend();
    assertThat(trend.n() + " " + year(total.first()) + " " + year(total.last())).isEqualTo(years);
    assertThat(trend.verdict()).isEqualTo(verdict);
    assertThat(trend.slope())
        .isEqualTo(
            slope.equals("missing")
                ? Value.missing(MissingReason.TOO_FEW)
                : Value.of(Double.parseDouble(slope)));
  }

  @Test
  void everyMemberAndSexHasItsOwn() {
    List<MemberTrend> trends =
        Trends.compute(
            CATALOGUE.getKeyFigure("N15505"),
            figures("2019:1 2020:2 2021:3 2022:4 2023:5"),
            List.of("1486", "1430"));

    assertThat(trends)
        .extracting(one -> one.municipality() + " " + one.sex() + " " + one.trend().verdict())
        .startsWith("1430 T RISING", "1430 K TOO_FEW")
        .contains("1486 T TOO_FEW");
  }

  private static int year(Optional<Period> period) {
    return period.map(Period::lastYear).orElse(0);
  }

  private static List<Figure> figures(String series) {
    List<Figure> figures = new ArrayList<>();
    for (String one : series.split(" ")) {
      if (!one.isEmpty()) {
        String[] parts = one.split(":");
        figures.add(
            new Figure(
                "1430",
                Period.year(Integer.parseInt(parts[0])),
                Sex.T,
                parts[1].equals("x")
                    ? Value.missing(MissingReason.SUPPRESSED)
                    : Value.of(Double.parseDouble(parts[1])),
                List.of()));
      }
    }
    return figures;
  }
}
