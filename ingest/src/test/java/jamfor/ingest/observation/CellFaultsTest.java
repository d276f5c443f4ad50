package jamfor.ingest.observation;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.row.Row;
import jamfor.ingest.vocabulary.Findings;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class CellFaultsTest {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());

  /** Of a source with the decimal point and the signs null, Deleted, Missing, Privacy. */
  @ParameterizedTest(name = "value {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "84.4 | \"\"",
        "Privacy | \"\"",
        "84,4 | O022",
        "1,234 | O022",
        "1,2,3 | O002",
        "~100 | O020",
        "<5 | O020",
        "ca 40 | O020",
        "mer än 95 % | O020",
        "cake 40 | O002",
        ".. | O021",
        "- | O021",
        "..C | O021",
        "saknas | O021",
        "saknad | O002",
        "84 % | O023",
        "12 345 kr | O023",
        "1.2 mkr | O023",
        "12 kilo | O002",
        "#DIV/0! | O024",
        "#VÄRDEFEL! | O024",
        "#VERDI! | O024",
        "#HELLO! | O002",
        "2024-05-01 | O025",
        "01-maj | O025",
        "1.5.2024 | O025",
        "1.5.24.3 | O002",
        "1.23457E+11 | O031",
        "1.234567E+11 | \"\"",
        "1.0E7 | \"\"",
        "\" \" | O002"
      })
  void saysWhatIsWrongWithAValue(String value, String rule) {
    assertThat(found("kolada-api", "1430", "2023", value)).isEqualTo(rule);
  }

  @ParameterizedTest(name = "period {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2023 | ''",
        "2022/23 | ''",
        "45292 | O027",
        "45292.0 | O027",
        "29299 | O003",
        "29300 | O027",
        "59999 | O027",
        "60000 | O003",
        "2022-23 | O028",
        "2022/2023 | O028",
        "HT 2023 | O028",
        "2017K2 | O028",
        "okt 2023 | O028",
        "23 | O003",
        "2022/25 | O028",
        "last year | O003"
      })
  void saysWhatIsWrongWithAPeriod(String period, String rule) {
    assertThat(found("kolada-api", "1430", period, "80")).isEqualTo(rule);
  }

  @ParameterizedTest(name = "place {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Munkedal | ''",
        "MUNKEDAL | O029",
        "Munkedals kommun | O029",
        "Malmo | O029",
        "Upplands-Väsby | O029",
        "Munkedalen | O001",
        "114 | O007",
        "115 | O007",
        "999 | O001"
      })
  void saysWhatIsWrongWithAPlace(String place, String rule) {
    assertThat(found("kolada-api", place, "2023", "80")).isEqualTo(rule);
  }

  @ParameterizedTest(name = "sign {0}")
  @CsvSource({"~100, O026", "'..', ''", "40, ''"})
  void saysThatAPublisherRounded(String value, String rule) {
    assertThat(found("skolverket-pupils", "1430", "2023/24", value)).isEqualTo(rule);
  }

  @ParameterizedTest(name = "Norwegian place {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Aure | ''",
        "Kåfjord | O029",
        "Kåfjord (utgått) | O030",
        "Kåfjorden | O001",
        "Vågå | ''",
        "VAGA | O029"
      })
  void saysThatAMunicipalityHasEnded(String place, String rule) {
    Source swedish = Objects.requireNonNull(CATALOGUE.sources().get("kolada-api"));
    Source norwegian =
        new Source(
            swedish.id(),
            swedish.publisher(),
            swedish.title(),
            swedish.delivers(),
            swedish.licence(),
            swedish.cite(),
            swedish.url(),
            swedish.copy(),
            swedish.copyNote(),
            swedish.format(),
            swedish.absence(),
            swedish.signs(),
            swedish.threshold(),
            swedish.variables(),
            JsonMapper.shared().readTree("{\"country\": \"NO\"}"),
            swedish.fetch(),
            swedish.publications(),
            swedish.shipped());

    assertThat(found(norwegian, "N15428", place, "2023", "80")).isEqualTo(rule);
  }

  @ParameterizedTest(name = "place of the Norwegian accounts {0}")
  @CsvSource({"2111, O032", "1940, ''", "Sandøy, O030", "2112, O001"})
  void passesOverWhatIsOutsideTheMunicipalities(String place, String rule) {
    Source accounts = Objects.requireNonNull(CATALOGUE.sources().get("ssb-kostra-accounts"));

    assertThat(found(accounts, "0/201/200", place, "2016", "80")).isEqualTo(rule);
  }

  private static String found(String source, String place, String period, String value) {
    Source of = Objects.requireNonNull(CATALOGUE.sources().get(source));
    String variable = source.equals("kolada-api") ? "N15428" : "Elever, årskurs 1-9";
    return found(of, variable, place, period, value);
  }

  private static String found(
      Source source, String variable, String place, String period, String value) {
    Findings findings = new Findings();
    Interpreter interpreter = new Interpreter(CATALOGUE, source, "a file", findings);
    interpreter.take(Row.of(1, "row 1", place, variable, period, "T", value));
    return String.join(" ", findings.counts().keySet());
  }
}
