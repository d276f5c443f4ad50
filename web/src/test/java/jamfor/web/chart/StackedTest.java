package jamfor.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jamfor.analytics.edition.Edition;
import jamfor.ingest.vocabulary.Language;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.web.TestHome;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The parts of a cost, and one member held against another. */
class StackedTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String EDUCATION = "net_cost_education_per_inhabitant";

  @Test
  @DisplayName("the parts of each bar are together the published figure, the mean last")
  void barsAreWhole() {
    EChartsOption chart =
        EChartsOption.find(
                Charts.edition(), Charts.request(ChartRequest.Kind.STACKED, EDUCATION, "2024"))
            .orElseThrow();
    JsonNode option = JSON.readTree(chart.json());
    JsonNode names = option.at("/yAxis/0/data");
    assertThat(names).hasSize(8);
    assertThat(names.get(7).asString()).isEqualTo("Ovägt medelvärde");
    assertThat(names).noneMatch(name -> name.asString().equals("Tanum"));
    assertThat(option.at("/series")).hasSize(10);
    assertThat(option.at("/series/0/name").asString()).isEqualTo("1 Förskola");
    assertThat(option.at("/title/0/subtext").asString()).startsWith("V8: 7 av 8 kommuner");
    var comparison =
        Charts.edition().get(EDUCATION).find("v8", Period.year(2024), Sex.T).orElseThrow();
    for (int bar = 0; bar < names.size(); bar++) {
      double sum = 0;
      for (JsonNode layer : option.at("/series")) {
        sum += layer.at("/data/" + bar + "/value").asDouble();
      }
      String name = names.get(bar).asString();
      double whole =
          comparison.placements().stream()
              .filter(
                  one ->
                      TestHome.catalogue()
                          .municipalities()
                          .get(one.municipality())
                          .name()
                          .equals(name))
              .map(one -> one.value().get())
              .findFirst()
              .orElse(comparison.mean().get());
      assertThat(sum).as(name).isCloseTo(whole, within(1e-9 * whole));
    }
  }

  @Test
  @DisplayName("each part's number is read on its colour, on white and on dark paper")
  void numbersAreRead() {
    Map<String, Object> dark = PartColours.dark();
    String darkPaper = String.valueOf(dark.get(Palette.PAPER));
    assertThat(PartColours.COLOURS)
        .hasSize(10)
        .allSatisfy(
            one -> {
              assertThat(PaletteTest.contrast(one.light(), Palette.PAPER))
                  .isGreaterThanOrEqualTo(4.5);
              assertThat(PaletteTest.contrast(one.dark(), darkPaper)).isGreaterThanOrEqualTo(4.5);
              assertThat(dark).containsEntry(one.light(), one.dark());
            });
  }

  @Test
  @DisplayName("what is multiplied has no bars of parts")
  void noProduct() {
    assertThat(
            EChartsOption.find(
                Charts.edition(),
                Charts.request(
                    ChartRequest.Kind.STACKED, "net_cost_preschool_per_inhabitant", "2024")))
        .isEmpty();
  }

  @Test
  @DisplayName("a waterfall against another member ends at the difference between the two")
  void againstAnother() {
    Edition edition = Charts.edition();
    JsonNode option =
        JSON.readTree(EChartsOption.find(edition, waterfall("1430", "1427")).orElseThrow().json());
    // 365 086 thousand kronor / 10 354 less 216 160 / 9 104, of Munkedal and of Sotenäs.
    assertThat(option.at("/yAxis/1/data/10").asString()).isEqualTo("+11\u00A0517");
    assertThat(option.at("/title/0/subtext").asString()).startsWith("Munkedal mot Sotenäs");
    assertThat(EChartsOption.find(edition, waterfall("1430", "1435"))).isEmpty();
  }

  private static ChartRequest waterfall(String municipality, String other) {
    return new ChartRequest(
        ChartRequest.Kind.WATERFALL,
        "v8-2024",
        EDUCATION,
        "v8",
        Period.year(2024),
        Sex.T,
        Language.SV,
        Optional.of(municipality),
        Optional.of(other));
  }
}
