package jamfor.ingest.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jamfor.ingest.catalogue.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoladaJsonTest {

  private static final Source API = Samples.source("kolada-api");

  @Test
  void aUnitsIdSaysItsMunicipality() throws Exception {
    assertThat(Samples.read(API, Samples.file("kolada/units.json")))
        .extracting(Row::place, row -> row.unit().orElseThrow(), Row::sex, Row::value)
        .containsExactly(
            tuple("1440", "V15E144001301", "T", "84.4"),
            tuple("1440", "V15E144001301", "K", "Privacy"),
            tuple("1440", "V15E144001301", "M", "Deleted"));
  }

  @Test
  void aUnitWhoseIdSaysNoMunicipalityIsNotGuessedAt() throws Exception {
    String text = units().replace("V15E144001301", "X-1440");
    assertThat(Samples.read(API, Samples.text(text)).get(0).place()).isEqualTo("X-1440");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "key figures | {\"id\": \"N15428\", \"title\": \"t\", \"is_divided_by_gender\": 1, \"municipality_type\": \"K\"} | kpi",
        "municipalities | {\"id\": \"1430\", \"title\": \"Munkedal\", \"type\": \"K\"} | municipality",
        "groups | {\"id\": \"G96180\", \"title\": \"Fyrbodal (ovägt medel)\", \"members\": []} | municipality_groups",
        "units | {\"id\": \"V15E144001301\", \"municipality\": \"1440\", \"title\": \"t\"} | ou"
      })
  void aListIsRecognisedAndHoldsNoFigures(String what, String item, String list) {
    RawFile file = Samples.text("{\"count\": 1, \"values\": [" + item + "]}");

    assertThat(Samples.recognises(API, file)).as(what).isTrue();
    assertThatThrownBy(() -> Samples.read(API, file))
        .as(what)
        .isInstanceOfSatisfying(
            UnreadableException.class, refused -> assertThat(refused.rule()).isEqualTo("F020"))
        .hasMessage(list);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "version 3, last page | \"next_url\": null | ",
        "version 3, last page, empty | \"next_url\": \"\" | ",
        "version 3 | \"next_url\": \"https://api.kolada.se/v3/x?page=2\" | /next_url",
        "version 2 | \"next_page\": \"http://api.kolada.se/v2/x?page=2\" | /next_page"
      })
  void anAnswerThatGoesOnSaysSo(String what, String next, String position) throws Exception {
    RawFile file = Samples.text(units().replace("\"next_url\": null", next));

    List<Notice> notices = new ArrayList<>();
    new KoladaJson().read(file, API, row -> {}, notices::add);

    assertThat(notices)
        .as(what)
        .extracting(Notice::rule, Notice::position)
        .isEqualTo(position == null ? List.of() : List.of(tuple("F021", position)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "fewer items than counted | {\"count\": 2, \"values\": [ | /count | 1 items where the answer counts 2",
        "an item of another kind | {\"values\": [{\"ou\": \"x\"}, | /values/0 | an item without kpi"
      })
  void whatIsBrokenIsRefusedWithItsPlace(
      String what, String begins, String position, String message) {
    String text = begins + units().substring(units().indexOf("[") + 1);

    assertThatThrownBy(() -> Samples.read(API, Samples.text(text)))
        .as(what)
        .isInstanceOfSatisfying(
            UnreadableException.class,
            refused -> assertThat(refused.position()).isEqualTo(position))
        .hasMessageContaining(message);
  }

  private static String units() {
    return new String(Samples.bytes("kolada/units.json"), StandardCharsets.UTF_8);
  }
}
