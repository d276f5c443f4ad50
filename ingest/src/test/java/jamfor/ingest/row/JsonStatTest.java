package jamfor.ingest.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jamfor.ingest.catalogue.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonStatTest {

  private static final Source KINDERGARTENS = Samples.source("ssb-kindergartens");
  private static final Source EARNINGS =
      Samples.source(
          "json-stat",
          """
          {"constant": {"place": "NO"}, "variable": ["ContentsCode", "Alder"], "period": "Tid",
           "sex": "Kjonn"}
          """);

  @Test
  void versionOneIsABundleWithTheDimensionsIdInside() throws Exception {
    List<Row> rows = Samples.read(KINDERGARTENS, Samples.file("ssb/09220.json"));

    assertThat(rows)
        .hasSize(27)
        .extracting(Row::place, Row::variable, Row::period, Row::value)
        .startsWith(
            tuple("0", "Antall1/01", "1987", "2195"),
            tuple("0", "Antall1/01", "1988", "2357"),
            tuple("0", "Antall1/01", "1989", "2495"),
            tuple("0", "Antall1/02-03", "1987", "82"))
        .contains(tuple("01", "Antall1/98", "1989", "51"))
        .endsWith(tuple("0101", "Antall1/98", "1989", "11"));
    assertThat(rows.get(26).position()).isEqualTo("/dataset/value/26");
  }

  @Test
  void statusesByIndexOfARealAnswer() throws Exception {
    List<Row> rows = Samples.read(EARNINGS, Samples.file("ssb/fish-farming-earnings.json"));

    assertThat(rows)
        .hasSize(1260)
        .extracting(Row::variable, Row::period, Row::sex, Row::value)
        .startsWith(tuple("Ansatte/999", "2002", "0", "2036"))
        .endsWith(tuple("Overtid/060+", "2008", "2", ".."));
    assertThat(rows).filteredOn(row -> row.value().equals("..")).hasSize(390);
    assertThat(rows).noneMatch(row -> row.value().equals("null"));
  }

  @Test
  void versionTwoWithAgeClassesSexAndMonths() throws Exception {
    assertThat(
            Samples.read(Samples.source("scb-population-month"), Samples.file("scb/TAB6471.json")))
        .hasSize(2772)
        .extracting(Row::place, Row::variable, Row::sex, Row::period, Row::value)
        .startsWith(
            tuple("01", "000007SF/0-9", "TotSa", "2026M01", "245284"),
            tuple("01", "000007SF/0-9", "TotSa", "2026M02", "247245"))
        .endsWith(tuple("25", "000007SF/100+10", "2", "2026M04", "54"));
  }

  @Test
  void severalDatasetsOfABundleAreCountedOn() throws Exception {
    String one = new String(Samples.bytes("ssb/09220.json"), StandardCharsets.UTF_8).strip();
    String inside = one.substring(one.indexOf('{', 1), one.lastIndexOf('}'));
    String two = "{\"a\": " + inside + ", \"b\": " + inside + "}";

    List<Row> rows = Samples.read(KINDERGARTENS, Samples.text(two));

    assertThat(rows).hasSize(54).extracting(Row::number).doesNotHaveDuplicates();
    assertThat(rows.get(27).position()).isEqualTo("/b/value/0");
  }

  @Test
  void aCollectionHoldsDatasets() throws Exception {
    String text =
        """
        {"version": "2.0", "class": "collection", "link": {"item": [%s]}}
        """
            .formatted(small("[1, 2]", "[null, null]"));
    assertThat(Samples.read(SMALL, Samples.text(text)))
        .extracting(Row::place, Row::value, Row::position)
        .containsExactly(
            tuple("14", "1", "/link/item/0/value/0"), tuple("1430", "2", "/link/item/0/value/1"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "values and statuses as lists | [null, 2] | [\"..\", null] | .. | 2",
        "statuses by number | [null, 2] | {\"0\": \"..\"} | .. | 2",
        "one status for all | [null, null] | \":\" | : | :",
        "values by number | {\"1\": 2} | {\"0\": \".\"} | . | 2",
        "a value that is not there and has no status | {\"1\": 2} | {} | null | 2",
        "a status beside a value | [1, 2] | {\"0\": \"e\"} | 1 | 2"
      })
  void valuesAndTheirStatuses(
      String what, String values, String status, String county, String municipality)
      throws Exception {
    assertThat(Samples.read(SMALL, Samples.text(small(values, status))))
        .as(what)
        .extracting(Row::place, Row::value)
        .containsExactly(tuple("14", county), tuple("1430", municipality));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a value too few | \"value\": [1, 2] | \"value\": [1] | /value | 1 values where the dimensions make 2",
        "a cell that is none | \"value\": [1, 2] | \"value\": {\"2\": 1} | /value/2 | no such cell",
        "no values | \"value\": [1, 2] | \"values\": [1, 2] | /value | no values",
        "a status too few | \"status\": [null, null] | \"status\": [null] | /status | 1 values",
        "a size that is wrong | [2, 1, 1] | [3, 1, 1] | /size/0 | 3 categories where Region has 2",
        "two categories in one place | {\"14\": 0, \"1430\": 1} | {\"14\": 0, \"1430\": 0} | /dimension/Region/category/index/1430 | the places are not 0 to 1",
        "categories without an order | \"index\": {\"14\": 0, \"1430\": 1} | \"label\": {\"14\": \"a\", \"1430\": \"b\"} | /dimension/Region/category | not known",
        "periods elsewhere | \"time\": [\"Tid\"] | \"time\": [\"Month\"] | /role/time | not Tid",
        "a dimension more | [\"Region\", | [\"Alder\", \"Region\", | /dimension/Alder/category | not known"
      })
  void whatIsBrokenIsRefusedWithItsPlace(
      String what, String right, String wrong, String position, String message) {
    String text = small("[1, 2]", "[null, null]");

    assertThat(text).as(what).contains(right);
    RawFile broken = Samples.text(text.replace(right, wrong));

    assertThatThrownBy(() -> Samples.read(SMALL, broken))
        .as(what)
        .isInstanceOfSatisfying(
            UnreadableException.class,
            refused -> {
              assertThat(refused.position()).isEqualTo(position);
              assertThat(refused).hasMessageContaining(message);
            });
  }

  @Test
  void aTableOfOtherDimensionsIsNotTheSources() {
    assertThat(Samples.recognises(KINDERGARTENS, Samples.file("scb/TAB6471.json"))).isFalse();
    assertThat(Samples.recognises(KINDERGARTENS, Samples.file("ssb/09220.json"))).isTrue();
    assertThatThrownBy(() -> Samples.read(EARNINGS, Samples.file("ssb/09220.json")))
        .hasMessageContaining("the dimension is missing");
  }

  private static final Source SMALL =
      Samples.source(
          "json-stat",
          "{\"place\": \"Region\", \"variable\": \"ContentsCode\", \"period\": \"Tid\"}");

  /** Synthetic: a county that is the parent of a municipality. */
  private static String small(String values, String status) {
    return """
    {"version": "2.0", "class": "dataset", "id": ["Region", "ContentsCode", "Tid"],
     "size": [2, 1, 1], "role": {"time": ["Tid"], "geo": ["Region"], "metric": ["ContentsCode"]},
     "dimension": {
       "Region": {"category": {"index": {"14": 0, "1430": 1}, "child": {"14": ["1430"]}}},
       "ContentsCode": {"category": {"label": {"N": "Number"}}},
       "Tid": {"category": {"index": ["2024"]}}},
     "status": %s, "value": %s}
    """
        .formatted(status, values)
        .strip();
  }
}
