package jamfor.analytics.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Outcome;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.Editions;
import jamfor.analytics.engine.DuckDbEngine;
import jamfor.analytics.engine.Engine;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.KeyFigure.Direction;
import jamfor.ingest.catalogue.Measure;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By hand, and on the shipped deliveries. */
class OverviewTest {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());
  private static final Value NONE = Value.missing(MissingReason.NOT_DELIVERED);

  @TempDir static Path folder;

  private static Edition edition;
  private static Overview overview;

  @BeforeAll
  static void publish() {
    Ingest ingest = new Ingest(CATALOGUE, folder);
    ingest.loadShipped(file -> {});
    try (Engine engine = new DuckDbEngine()) {
      edition =
          new Editions(folder, CATALOGUE)
              .publish(
                  Objects.requireNonNull(CATALOGUE.editions().get("v8-2024")),
                  engine,
                  ingest.deliveries().list(),
                  ingest.store().folder());
    }
    overview = Overview.of(edition);
  }

  /** What a sentence names lies beyond a quartile of the comparison that its row shows. */
  @Test
  void aBriefNamesOnlyWhatLiesOutsideTheMiddleHalf() {
    for (String member : edition.cooperation().members()) {
      MunicipalityBrief brief = MunicipalityBrief.of(edition, edition.cooperation(), member);
      for (Standout one : brief.dearer()) {
        assertThat(one.placement().value().get())
            .isGreaterThan(one.comparison().upperQuartile().get());
        assertThat(one.keyFigure().measure().kind()).isEqualTo(Measure.Kind.MONEY);
      }
      for (Standout one : brief.cheaper()) {
        assertThat(one.placement().value().get())
            .isLessThan(one.comparison().lowerQuartile().get());
      }
      assertThat(brief.better()).allMatch(one -> isJudged(one));
      assertThat(brief.worse()).allMatch(one -> isJudged(one));
      assertThat(brief.others()).noneMatch(one -> isJudged(one));
      assertThat(
              brief.dearer().size()
                  + brief.cheaper().size()
                  + brief.better().size()
                  + brief.worse().size()
                  + brief.others().size())
          .isEqualTo(brief.standouts().size());
      assertThat(brief.standouts().size() + brief.similar()).isLessThanOrEqualTo(brief.placed());
    }
  }

  private static boolean isJudged(Standout one) {
    return one.keyFigure().direction() != Direction.NEUTRAL;
  }

  /** The key figures that are no numbers of people are placed or missing. */
  @Test
  void aBriefCountsEveryKeyFigureOnce() {
    long all =
        edition.keyFigures().stream()
            .filter(one -> one.measure().kind() != Measure.Kind.COUNT)
            .count();
    for (String member : edition.cooperation().members()) {
      MunicipalityBrief brief = MunicipalityBrief.of(edition, edition.cooperation(), member);
      assertThat(brief.placed() + brief.missing()).isEqualTo(all);
    }
  }

  /** The median is 4.5, the distances to it 0.5 0.5 1.5 1.5 2.5 2.5 3.5 15.5: their median is 2. */
  @Test
  void aDistanceIsFromTheMedianInMedianDistances() {
    Comparison eight = comparison(1, 2, 3, 4, 5, 6, 7, 20);

    List<Standout> found = Standouts.of(keyFigure(Direction.NEUTRAL), eight, Set.of());

    assertThat(found)
        .extracting(one -> one.placement().municipality())
        .containsExactly("0", "1", "6", "7");
    assertThat(found.get(3).distance()).isCloseTo(15.5 / (1.4826 * 2), within(1e-12));
    assertThat(found.get(0).distance()).isCloseTo(-3.5 / (1.4826 * 2), within(1e-12));
  }

  @Test
  void whatChanceCouldHaveDoneStandsOutNowhere() {
    assertThat(
            Standouts.of(
                keyFigure(Direction.NEUTRAL),
                comparison(1, 2, 3, 4, 5, 6, 7, 20),
                Set.of("7", "0")))
        .extracting(one -> one.placement().municipality())
        .containsExactly("1", "6");
  }

  @Test
  void theUsualChangeIsTheMedianWithoutSigns() {
    assertThat(MemberChanges.usual(1, -1, 2, -2, 3, -3, 4, -4)).hasValue(2.5);
    assertThat(MemberChanges.usual(0, 0, 0, 0, 0, 3, -3, 2)).hasValue(1);
    assertThat(MemberChanges.usual(0, 0, 0, 0, 0, 0, 0, 0)).isEmpty();
    assertThat(MemberChanges.usual(1, -1, 2, -2, 3, -3, 4)).isEmpty();
  }

  @Test
  void aChangeIsGoodOrBadOnlyWhereThereIsADirection() {
    Placement up = placement(0, 1, 5);
    Placement down = placement(0, 1, -5);
    assertThat(outcomes(Direction.NEUTRAL, up, down))
        .containsExactly(Outcome.HIGHER, Outcome.LOWER);
    assertThat(outcomes(Direction.HIGHER_IS_BETTER, up, down))
        .containsExactly(Outcome.BETTER, Outcome.WORSE);
    assertThat(outcomes(Direction.LOWER_IS_BETTER, up, down))
        .containsExactly(Outcome.WORSE, Outcome.BETTER);
  }

  private static List<Outcome> outcomes(Direction direction, Placement... placements) {
    return Arrays.stream(placements)
        .map(one -> new MemberChange(keyFigure(direction), comparison(1), one, 2).outcome())
        .toList();
  }

  @Test
  void theFarthestComeFirstAndCostsAreNeverGoodOrBad() {
    assertThat(overview.standouts()).isNotEmpty().isSortedAccordingTo(Standout.FARTHEST);
    assertThat(overview.changes())
        .isNotEmpty()
        .isSortedAccordingTo(Comparator.comparingDouble(MemberChange::timesUsual).reversed());
    assertThat(overview.standouts())
        .allSatisfy(one -> assertJudged(one.keyFigure(), one.outcome()));
    assertThat(overview.changes()).allSatisfy(one -> assertJudged(one.keyFigure(), one.outcome()));
    assertThat(overview.standouts())
        .extracting(Standout::outcome)
        .contains(Outcome.BETTER, Outcome.WORSE, Outcome.HIGHER, Outcome.LOWER);
  }

  private static void assertJudged(KeyFigure keyFigure, Outcome outcome) {
    assertThat(keyFigure.measure().kind()).isNotEqualTo(Measure.Kind.COUNT);
    assertThat(outcome)
        .isIn(
            keyFigure.direction() == Direction.NEUTRAL
                ? List.of(Outcome.HIGHER, Outcome.LOWER)
                : List.of(Outcome.BETTER, Outcome.WORSE));
  }

  /** The median and the median distance, worked out once more. */
  @Test
  void distancesAreThoseOfTheShownComparison() {
    for (Standout one : overview.standouts()) {
      double[] values =
          one.comparison().placements().stream()
              .filter(placement -> placement.value().known())
              .mapToDouble(placement -> placement.value().get())
              .toArray();
      double median = median(values);
      double usual =
          1.4826 * median(Arrays.stream(values).map(value -> Math.abs(value - median)).toArray());
      if (usual > 0) {
        assertThat(one.distance() * usual)
            .isCloseTo(one.placement().value().get() - median, within(1e-6));
      }
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  @Test
  void aFewHoldTheBestAndTheWorstAndEachKeyFigureOnce() {
    List<Standout> few = Standout.few(overview.standouts(), 5);

    assertThat(few).hasSize(5).isSortedAccordingTo(Standout.FARTHEST);
    assertThat(few).extracting(Standout::outcome).contains(Outcome.BETTER, Outcome.WORSE);
    assertThat(few).extracting(Standout::keyFigure).doesNotHaveDuplicates();
    assertThat(Standout.few(List.of(), 5)).isEmpty();
  }

  @Test
  void theFarthestOfAnOutcomeHoldEachKeyFigureOnce() {
    List<Standout> worse = overview.farthest(Set.of(Outcome.WORSE), 4);

    assertThat(worse).hasSize(4).isSortedAccordingTo(Standout.FARTHEST);
    assertThat(worse).extracting(Standout::outcome).containsOnly(Outcome.WORSE);
    assertThat(worse).extracting(Standout::keyFigure).doesNotHaveDuplicates();
    assertThat(worse.get(0))
        .isEqualTo(
            overview.standouts().stream()
                .filter(one -> one.outcome() == Outcome.WORSE)
                .findFirst()
                .orElseThrow());
    assertThat(overview.greatestChanges(4))
        .hasSize(4)
        .startsWith(overview.changes().get(0))
        .extracting(MemberChange::keyFigure)
        .doesNotHaveDuplicates();
  }

  /** SCB's table of 2024 lacks Tanum, so what is computed per inhabitant lacks it too. */
  @Test
  void gapsAreCountedByMember() {
    assertThat(overview.gaps()).isNotEmpty();
    assertThat(overview.gaps().get(0).of()).isEqualTo(edition.keyFigures().size());
    int all =
        edition.keyFigures().stream()
            .mapToInt(
                one ->
                    edition
                        .findShown(one.id(), "v8", one.sexes().get(0))
                        .map(shown -> shown.of() - shown.n())
                        .orElse(8))
            .sum();
    assertThat(overview.gaps().stream().mapToInt(MemberGap::missing).sum()).isEqualTo(all);
    assertThat(overview.gaps()).extracting(MemberGap::municipality).contains("1435");
  }

  @Test
  void whatComesNextComesAfterTheDataCutAndWithinAYear() {
    LocalDate cut = edition.plan().dataCut();
    assertThat(overview.upcoming())
        .doesNotHaveDuplicates()
        .isSortedAccordingTo(Comparator.comparing(Upcoming::day))
        .allMatch(one -> one.day().isAfter(cut) && !one.day().isAfter(cut.plusYears(1)));
    assertThat(overview.upcoming())
        .extracting(one -> one.day() + " " + one.publisher() + ": " + one.what().en())
        .contains(
            "2026-11-30 Kolada (RKA): Upper secondary examination",
            "2027-03-28 Skolverket: Pupils in compulsory school",
            "2027-08-28 Kolada (RKA): Costs, final");
  }

  private static KeyFigure keyFigure(Direction direction) {
    return CATALOGUE.keyFigures().values().stream()
        .filter(one -> one.direction() == direction)
        .findFirst()
        .orElseThrow();
  }

  /** The lowest two and the highest two lie outside the middle half. */
  private static Comparison comparison(double... values) {
    List<Placement> placements = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      placements.add(placement(i, values[i], 0));
    }
    return new Comparison(
        "x",
        "v8",
        Period.year(2023),
        Sex.T,
        values.length,
        values.length,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        placements);
  }

  private static Placement placement(int municipality, double value, double change) {
    Outcome outcome =
        municipality < 2 ? Outcome.LOWER : municipality > 5 ? Outcome.HIGHER : Outcome.SIMILAR;
    return new Placement(
        String.valueOf(municipality),
        Period.year(2023),
        Value.of(value),
        OptionalInt.empty(),
        NONE,
        NONE,
        NONE,
        Value.of(change),
        Optional.of(Period.year(2022)),
        Optional.of(outcome),
        Optional.empty());
  }
}
