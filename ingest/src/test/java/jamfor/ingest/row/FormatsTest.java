package jamfor.ingest.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FormatsTest {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());

  @Test
  void koladaVersionThree() throws Exception {
    assertThat(read("kolada-api", sample("v3.json")))
        .extracting(Row::place, Row::variable, Row::period, Row::sex, Row::value)
        .containsExactly(
            tuple("1438", "N15428", "2023", "T", "84.44444444"),
            tuple("1438", "N15428", "2023", "K", "84.61538462"),
            tuple("1438", "N15428", "2023", "M", "Privacy"),
            tuple("0000", "N15428", "2023", "T", "Missing"),
            tuple("0000", "N15428", "2023", "K", "Deleted"),
            tuple("G96180", "N15428", "2023", "T", "80.5"));
  }

  @Test
  void koladaVersionTwo() throws Exception {
    assertThat(read("kolada-api", sample("v2.json")))
        .extracting(Row::value)
        .containsExactly("84.44444444", "Not applicable", "Deleted");
  }

  @Test
  void nestedByNameFigureYearSex() throws Exception {
    String text = "{\"Munkedal\": {\"N15505\": {\"2020\": {\"T\": 187.4, \"K\": null}}}}";
    assertThat(read("kolada-skr", file(text)))
        .extracting(Row::position, Row::place, Row::sex, Row::value)
        .containsExactly(
            tuple("/Munkedal/N15505/2020/T", "Munkedal", "T", "187.4"),
            tuple("/Munkedal/N15505/2020/K", "Munkedal", "K", "null"));
  }

  @Test
  void nestedByFigureYearCode() throws Exception {
    String text = "{\"years\": [2022], \"data\": {\"N15613\": {\"2022\": {\"1421\": 79.0}}}}";
    assertThat(read("kolada-survey", file(text)))
        .extracting(Row::place, Row::variable, Row::period, Row::sex, Row::value)
        .containsExactly(tuple("1421", "N15613", "2022", "T", "79.0"));
  }

  @Test
  void nestingOfAnotherDepthIsRefusedWithItsPath() {
    String text = "{\"data\": {\"N15613\": {\"2022\": 79.0}}}";
    assertThatThrownBy(() -> read("kolada-survey", file(text)))
        .isInstanceOf(UnreadableException.class)
        .satisfies(
            broken ->
                assertThat(((UnreadableException) broken).position()).isEqualTo("/N15613/2022"));
  }

  @Test
  void jsonStatWithStatusAndSparseValues() throws Exception {
    String text =
        """
        {"version": "2.0", "class": "dataset", "id": ["Region", "Verksomrkom", "ContentsCode", "Tid"],
         "size": [2, 2, 1, 1],
         "dimension": {
           "Region": {"category": {"index": ["00", "1430"]}},
           "Verksomrkom": {"category": {"index": {"440": 1, "407": 0}}},
           "ContentsCode": {"category": {"label": {"0000005X": "Nettokostnad"}}},
           "Tid": {"category": {"index": ["2024"]}}},
         "value": {"0": 1, "1": 2, "3": 247}, "status": {"2": ".."}}
        """;
    assertThat(read("scb-rs-2024", file(text)))
        .extracting(Row::place, Row::variable, Row::value)
        .containsExactly(
            tuple("00", "407", "1"),
            tuple("00", "440", "2"),
            tuple("1430", "407", ".."),
            tuple("1430", "440", "247"));
  }

  @Test
  void jsonStatWithTooFewValuesIsRefused() {
    String text =
        """
        {"class": "dataset", "id": ["Region", "Verksomrkom"],
         "dimension": {"Region": {"category": {"index": ["00", "1430"]}},
                       "Verksomrkom": {"category": {"index": ["440"]}}}, "value": [1]}
        """;
    assertThatThrownBy(() -> read("scb-rs-2024", file(text)))
        .hasMessageContaining("1 values where the dimensions make 2");
  }

  @Test
  void sirisWithTitleLinesSuppressionAndExplanations() throws Exception {
    String text =
        """
        \uFEFFStatistik från Skolverket, https://www.skolverket.se

        Grundskola - Antal elever per årskurs
        Valt läsår: 2023/24

        Skola;Skol-enhetskod;Skolkommun;Kommun-kod;Typ av huvudman;Elever, förskoleklass;Elever, årskurs 1-9;
        Kungsmarksskolan;12345678;Munkedal;1430;Kommunal;.;1 088;
        Friskolan;87654321;Munkedal;1430;Enskild;..;~100;

        ".." betyder att uppgiften är skyddad;
        """;
    assertThat(read("skolverket-pupils", file(text)))
        .extracting(
            Row::place, row -> row.unit().orElseThrow(), Row::variable, Row::period, Row::value)
        .containsExactly(
            tuple("1430", "12345678", "Elever, årskurs 1-9", "2023/24", "1 088"),
            tuple("1430", "12345678", "Elever, förskoleklass", "2023/24", "."),
            tuple("1430", "87654321", "Elever, årskurs 1-9", "2023/24", "~100"),
            tuple("1430", "87654321", "Elever, förskoleklass", "2023/24", ".."));
  }

  @Test
  void tidyCsvWithQuotedCellsAndMeasure() throws Exception {
    String text =
        """
        municipality,variable,unit,period,sex,value
        1430,"Kostnad förskola per inskrivet barn 1-5 år",kr per inskrivet barn,2022,T,176136
        """;
    assertThat(read("regionfakta-preschool", file(text)))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.measure()).contains("kr per inskrivet barn");
              assertThat(row.position()).isEqualTo("row 2");
              assertThat(row.value()).isEqualTo("176136");
            });
  }

  @Test
  void textThatIsNotUtf8IsRefusedAndNotGuessedAt() {
    byte[] latin = "municipality,variable\n1430,Åmål\n".getBytes(StandardCharsets.ISO_8859_1);
    RawFile file = new RawFile("latin.csv", Path.of("latin.csv"), latin);
    assertThatThrownBy(() -> read("regionfakta-preschool", file)).hasMessageContaining("not UTF-8");
  }

  @Test
  void aWorkbookThatIsNoneIsRefused() {
    assertThatThrownBy(() -> read("kolada-inhabitants", file("PK but no zip")))
        .isInstanceOf(UnreadableException.class);
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }

  private static List<Row> read(String source, RawFile file) throws UnreadableException {
    Source of = Objects.requireNonNull(CATALOGUE.sources().get(source));
    Format format =
        Formats.with().stream()
            .filter(one -> one.name().equals(of.format()))
            .findFirst()
            .orElseThrow();
    List<Row> rows = new ArrayList<>();
    format.read(file, of, rows::add);
    return rows;
  }

  private static RawFile file(String text) {
    return new RawFile("a file", Path.of("a file"), text.getBytes(StandardCharsets.UTF_8));
  }

  private static RawFile sample(String name) throws Exception {
    Path path =
        Path.of(Objects.requireNonNull(FormatsTest.class.getResource("/kolada/" + name)).toURI());
    return new RawFile(name, path, Files.readAllBytes(path));
  }
}
