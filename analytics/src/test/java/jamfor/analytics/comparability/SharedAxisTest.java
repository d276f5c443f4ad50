package jamfor.analytics.comparability;

import static jamfor.analytics.comparability.SharedAxis.Refusal.COST_CONCEPT;
import static jamfor.analytics.comparability.SharedAxis.Refusal.COUNTRY;
import static jamfor.analytics.comparability.SharedAxis.Refusal.CURRENCY;
import static jamfor.analytics.comparability.SharedAxis.Refusal.MEASURE;
import static jamfor.analytics.comparability.SharedAxis.Refusal.SCOPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jamfor.analytics.comparability.SharedAxis.Placed;
import jamfor.analytics.comparability.SharedAxis.Refusal;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.CountryPair;
import jamfor.ingest.catalogue.Datasets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SharedAxisTest {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());

  static Stream<Arguments> figures() {
    return Stream.of(
        arguments("N15008", "SE", "N15008", "SE", List.of()),
        arguments("N15008", "SE", "N15008", "NO", List.of(COUNTRY, CURRENCY)),
        arguments("N15813", "NO", "N15813", "SE", List.of(COUNTRY)),
        arguments("N15008", "SE", "N15008_real", "SE", List.of(MEASURE)),
        arguments("N15813", "SE", "N15814", "SE", List.of(SCOPE)),
        arguments(
            "net_cost_preschool_per_inhabitant",
            "SE",
            "net_cost_compulsory_school_per_inhabitant",
            "SE",
            List.of()),
        arguments(
            "net_cost_preschool_per_inhabitant",
            "SE",
            "N11008",
            "SE",
            List.of(MEASURE, COST_CONCEPT, SCOPE)),
        arguments("N11008", "SE", "N15008", "SE", List.of(MEASURE, COST_CONCEPT, SCOPE)));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void whatMayShareAnAxis(
      String one, String country, String other, String otherCountry, List<Refusal> refusals) {
    Placed left = new Placed(CATALOGUE.getKeyFigure(one), country);
    Placed right = new Placed(CATALOGUE.getKeyFigure(other), otherCountry);
    assertThat(SharedAxis.refusals(left, right)).containsExactlyElementsOf(refusals);
    assertThat(SharedAxis.refusals(right, left)).containsExactlyElementsOf(refusals);
  }

  static Stream<Arguments> drawings() {
    return Stream.of(
        arguments("N11008", "N15428", Set.of("SE"), List.of()),
        arguments("N15428", "N11821", Set.of("SE"), List.of()),
        arguments("N11008", "N11008", Set.of("SE"), List.of()),
        arguments(
            "net_cost_preschool_per_inhabitant",
            "net_cost_compulsory_school_per_inhabitant",
            Set.of("SE"),
            List.of()),
        arguments(
            "N11008",
            "net_cost_preschool_per_inhabitant",
            Set.of("SE"),
            List.of(COST_CONCEPT, SCOPE)),
        arguments("N15428", "N11821", Set.of("SE", "NO"), List.of(COUNTRY)),
        arguments("N11008", "N15428", Set.of("SE", "NO"), List.of(COUNTRY, CURRENCY)));
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void whatMayBeDrawnAgainstEachOther(
      String x, String y, Set<String> countries, List<Refusal> refusals) {
    assertThat(
            SharedAxis.refusalsOfDrawing(
                CATALOGUE.getKeyFigure(x), CATALOGUE.getKeyFigure(y), countries))
        .containsExactlyElementsOf(refusals);
    assertThat(
            SharedAxis.refusalsOfDrawing(
                CATALOGUE.getKeyFigure(y), CATALOGUE.getKeyFigure(x), countries))
        .containsExactlyElementsOf(refusals);
  }

  @Test
  void thePairsOfTheCountriesAreData() {
    List<CountryPair> pairs = CATALOGUE.methods().pairs();
    assertThat(pairs).hasSize(8).extracting(CountryPair::id).doesNotHaveDuplicates();
    assertThat(pairs.stream().flatMap(pair -> pair.sweden().stream())).doesNotHaveDuplicates();
  }
}
