package jamfor.analytics.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.figure.Figure;
import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What we compute from the shipped deliveries equals what somebody else has printed. */
class PublishedTruthTest {

  @TempDir static Path folder;

  private static PublishedHome home;

  @BeforeAll
  static void publish() {
    home = new PublishedHome(folder, "v8-2024");
  }

  private Edition edition() {
    return home.edition();
  }

  private Comparison comparison(String keyFigure, String group, int year) {
    return edition().get(keyFigure).comparisons().stream()
        .filter(one -> one.group().equals(group) && one.sex() == Sex.T)
        .filter(one -> one.period().lastYear() == year)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Regionfakta prints the county's preschool cost 2022 as 169 869, the unweighted mean of its 49
   * municipalities.
   */
  @ParameterizedTest
  @CsvSource({
    "N11008, 2022, 169869",
    "individual_family_care_cost_per_inhabitant, 2020, 4620",
    "targeted_measures_cost_per_inhabitant, 2017, 4473",
    "targeted_measures_cost_per_inhabitant, 2020, 1885"
  })
  void theCountyMeanIsThePrintedOne(String keyFigure, int year, long printed) {
    Comparison county = comparison(keyFigure, "vastra-gotaland", year);
    Figure published =
        edition().get(keyFigure).listFigures("14", Sex.T).stream()
            .filter(figure -> figure.period().equals(Period.year(year)))
            .findFirst()
            .orElseThrow();

    assertThat(county.n()).isEqualTo(49);
    assertThat(Math.round(county.mean().get())).isEqualTo(printed);
    assertThat(published.value()).isEqualTo(Value.of(printed));
  }

  @Test
  void theEightsPreschoolCostIsAsRecomputedByOthers() {
    Comparison eight = comparison("N11008", "v8", 2022);

    assertThat(eight.n()).isEqualTo(8);
    assertThat(eight.mean()).isEqualTo(Value.of(182750.125));
    assertThat(eight.median()).isEqualTo(Value.of(179945));
    assertThat(eight.lowerQuartile()).isEqualTo(Value.of(176480.25));
    assertThat(eight.upperQuartile()).isEqualTo(Value.of(187867.5));
    assertThat(eight.country()).isEqualTo(Value.of(168981));
    assertThat(eight.weightedMean()).isEqualTo(Value.missing(MissingReason.NO_WEIGHT));
  }

  @ParameterizedTest
  @CsvSource({
    "1438, 49",
    "1439, 36",
    "1484, 28",
    "1430, 35",
    "1421, 38",
    "1427, 41",
    "1486, 47",
    "1435, 45"
  })
  void theirRanksAmongTheFortyNineAreThePublished(String municipality, int rank) {
    Placement placement =
        comparison("N11008", "vastra-gotaland", 2022).find(municipality).orElseThrow();

    assertThat(placement.rank()).hasValue(rank);
  }

  @Test
  void fortyNineOfTwoHundredNinetyHaveNoBand() {
    Comparison country = comparison("N11008", "sverige", 2022);

    assertThat(country.n()).isEqualTo(49);
    assertThat(country.of()).isEqualTo(290);
    assertThat(country.placements()).allMatch(placement -> placement.band().isEmpty());
  }

  @Test
  void wholeCountriesHaveBandsOfAQuarterAHalfAndAQuarter() {
    Comparison country = comparison("N15428", "sverige", 2024);

    assertThat(country.placements())
        .filteredOn(placement -> placement.value().known())
        .allMatch(placement -> placement.band().isPresent());
  }

  /**
   * Kolada prints 91 426.19230769 as the unweighted mean of the county's 26 municipalities, 31
   * December 2019.
   */
  @Test
  void stockholmCountysMeanPopulationIsKoladas() {
    List<Figure> county =
        edition().get("N01951").figures().stream()
            .filter(figure -> figure.municipality().matches("01\\d\\d"))
            .filter(figure -> figure.period().lastYear() == 2019)
            .toList();
    double mean =
        county.stream().mapToDouble(figure -> figure.value().get()).average().orElseThrow();

    assertThat(county).hasSize(26);
    assertThat(mean).isCloseTo(91426.19230769, within(1e-8));
  }

  @Test
  void officialPeersAreNotSymmetric() {
    assertThat(home.catalogue().listSimilar("1435"))
        .anySatisfy(group -> assertThat(group.members()).contains("1438"));
    assertThat(home.catalogue().listSimilar("1438"))
        .allSatisfy(group -> assertThat(group.members()).doesNotContain("1435", "1438"));
  }

  @Test
  void aSurveyRoundIsTwoYearsAndARepeatIsNoValue() {
    Placement orust = comparison("N15613", "v8", 2023).find("1421").orElseThrow();

    assertThat(orust.period()).isEqualTo(Period.year(2022));
    assertThat(orust.value()).isEqualTo(Value.of(79.0));
    assertThat(edition().get("N15613").listFigures("1421", Sex.T))
        .extracting(figure -> figure.period().year())
        .containsExactly(2022, 2024);
  }

  @Test
  void aPopulationThatNobodyDeliversGivesNoCostPerInhabitant() {
    String keyFigure = "net_cost_education_per_inhabitant";
    Placement tanum = comparison(keyFigure, "v8", 2024).find("1435").orElseThrow();

    assertThat(tanum.value()).isEqualTo(Value.missing(MissingReason.NOT_DELIVERED));
    assertThat(comparison(keyFigure, "v8", 2024).n()).isEqualTo(7);
    assertThat(comparison(keyFigure, "v8", 2024).weightedMean().known()).isTrue();
    assertThat(comparison(keyFigure, "v8", 2024).find("1430").orElseThrow().kronor().known())
        .isTrue();
  }

  @Test
  void bothVintagesAreKeptAndTheNewerCounts() {
    assertThat(edition().get("N17813").revisions()).isNotEmpty();
    assertThat(edition().get("N17813").revisions())
        .allSatisfy(
            revision -> {
              assertThat(delivery(revision.earlierDelivery())).isEqualTo("2024-01-30");
              assertThat(delivery(revision.laterDelivery())).isEqualTo("2024-12-12");
            });
  }

  private String delivery(String sha256) {
    return Objects.requireNonNull(edition().deliveries().get(sha256)).retrieved().toString();
  }

  @Test
  void publishingAgainChangesNothing() throws IOException {
    String before = edition().contentHash();

    assertThat(home.publish().contentHash()).isEqualTo(before);
    try (Stream<Path> folders = Files.list(home.revisions())) {
      assertThat(folders.filter(Files::isDirectory)).hasSize(1);
    }
  }

  /** Both pulls give Dorotea's girls and boys 0 % of a total of 89.5 %. */
  @Test
  void whatTheChecksFoundIsKeptByKeyFigure() {
    assertThat(edition().findings("N15428").orElseThrow().list())
        .filteredOn(finding -> finding.rule().equals("C007"))
        .filteredOn(finding -> finding.about().municipality().equals(Optional.of("2425")))
        .hasSize(2)
        .allSatisfy(
            finding -> {
              assertThat(finding.about().period()).contains(Period.year(2023));
            });
    assertThat(edition().findings("N15428_gap").orElseThrow().list())
        .hasSameElementsAs(edition().findings("N15428").orElseThrow().list());
    assertThat(edition().findings("N11008").orElseThrow().count()).isZero();
  }

  @Test
  void findingsThatAreGoneAreNotTakenForNoneAndPublishedAnew() throws IOException {
    String before = edition().contentHash();
    List<Finding> found = edition().findings("N15428").orElseThrow().list();
    Path findings = edition().folder().resolve("findings");
    try (Stream<Path> files = Files.list(findings)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    assertThat(home.reopened().findings("N15428")).isEmpty();

    home.publish();

    assertThat(edition().contentHash()).isEqualTo(before);
    assertThat(found).isNotEmpty();
    assertThat(edition().findings("N15428").orElseThrow().list()).isEqualTo(found);
  }

  @Test
  void aDamagedEditionIsNoticedAndPublishedAnew() throws IOException {
    Path results = edition().folder().resolve("results/N15428.vectors");
    byte[] bytes = Files.readAllBytes(results);
    Files.write(results, Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(edition().isWhole()).isFalse();

    home.publish();

    assertThat(edition().isWhole()).isTrue();
    assertThat(Files.readAllBytes(results)).isEqualTo(bytes);
  }

  @Test
  void theNewestEarlierValueIsShownAtMostTwoYearsBack() {
    assertThat(edition().findShownPeriod("N11008", Sex.T)).contains(Period.year(2022));
    assertThat(edition().findShownPeriod("N15428", Sex.T)).contains(Period.schoolYear(2023));
    assertThat(edition().findShownPeriod("N15008", Sex.T)).isEmpty();
  }

  @Test
  void everyKeyFigureOfTheEditionHasAShownPeriod() {
    assertThat(edition().keyFigures())
        .isNotEmpty()
        .allSatisfy(
            keyFigure ->
                assertThat(edition().findShownPeriod(keyFigure.id(), Sex.T))
                    .as(keyFigure.id())
                    .isPresent());
  }
}
