package jamfor.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.analytics.edition.Edition;
import jamfor.ingest.vocabulary.Language;
import jamfor.web.TestHome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sentences that stand where nobody has written yet. */
class DraftTest {

  @Test
  @DisplayName("a cost: per cent from the mean and place, as worked by hand from Regionfakta")
  void aCost() {
    assertThat(draft("v8-2024", "N11008", Language.SV))
        .startsWith("Utkast: ")
        .contains(
            "Dals-Ed 9,4\u00a0% över, plats 8 av 8",
            "Munkedal 3,6\u00a0% under, plats 2 av 8", "Sotenäs vid medel, plats 5 av 8")
        .endsWith("Plats 1 är lägst.");
  }

  @Test
  @DisplayName("a share: percentage points, and a place that two share is said to be shared")
  void aShare() {
    assertThat(draft("v8-2024", "unemployment_18_24", Language.SV))
        .contains(
            "Färgelanda 0,2\u00a0procentenheter under, delad plats 3 av 8",
            "Strömstad 0,2\u00a0procentenheter under, delad plats 3 av 8")
        .endsWith("Plats 1 är bäst i nyckeltalets riktning.");
  }

  @Test
  @DisplayName("a missing value is said with its reason, and places are of those that have one")
  void aMissingValue() {
    assertThat(draft("v8-2024", "net_cost_education_per_inhabitant", Language.SV))
        .contains("Tanum utan värde (inte levererat)", "plats 7 av 7")
        .doesNotContain("av 8;");
  }

  @Test
  @DisplayName("an older answer to a survey bears its year")
  void anOlderAnswer() {
    assertThat(draft("v8-2024", "N15643", Language.SV)).contains("(2023)");
  }

  @Test
  @DisplayName("a count is no better for being far from a mean: only its place is said")
  void aCount() {
    assertThat(draft("v8-2024", "pupils_1_9", Language.SV))
        .contains("Sotenäs plats ")
        .doesNotContain(" över,", " under,");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("of a cost nothing is called better or worse, in any language")
  void noCostIsBetter(Language language) {
    List<String> costs =
        edition("v8-2024").keyFigures().stream()
            .filter(one -> one.costConcept() != jamfor.ingest.catalogue.KeyFigure.CostConcept.NONE)
            .map(one -> draft("v8-2024", one.id(), language))
            .toList();
    assertThat(costs)
        .isNotEmpty()
        .allSatisfy(
            draft ->
                assertThat(draft)
                    .doesNotContainPattern(
                        "(?i)bättre|sämre|bäst|bedre|dårligere|best|better|worse"));
  }

  @Test
  @DisplayName("the Norwegian edition's figures are those of Skoleporten")
  void theNorwegianEdition() {
    assertThat(draft("levanger-verdal-2018", "operating_cost_per_pupil_norway", Language.NB))
        .contains(
            "Levanger 5,8\u00a0% under, plass 1 av 2", "Verdal 5,8\u00a0% over, plass 2 av 2");
  }

  private static String draft(String edition, String keyFigure, Language language) {
    return Contents.of(edition(edition), Optional.empty(), language).chapters().stream()
        .flatMap(chapter -> chapter.sections().stream())
        .filter(section -> section.id().equals(keyFigure))
        .flatMap(section -> section.parts().stream())
        .filter(Part.Text.class::isInstance)
        .map(Part.Text.class::cast)
        .filter(text -> text.kind() == Part.Text.Kind.DRAFT)
        .map(Part.Text::text)
        .findFirst()
        .orElseThrow();
  }

  private static Edition edition(String id) {
    return TestHome.editions().find(id).orElseThrow();
  }
}
