package jamfor.analytics.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jamfor.analytics.engine.DuckDbEngine;
import jamfor.analytics.engine.Engine;
import jamfor.analytics.figure.Figure;
import jamfor.analytics.protection.PinnedException;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an edition of a synthetic town with few boys in a school shows, and what it does not. */
class EditionProtectionTest {

  private static final String TOWN = "1430";
  private static final Period YEAR = Period.year(2023);
  private static final Value HIDDEN = Value.missing(MissingReason.SUPPRESSED);

  @TempDir Path folder;
  private Path home = Path.of("");

  @BeforeEach
  void atHome() {
    home = folder.resolve("home");
  }

  @Test
  void threeBoysAreHiddenAndSoIsWhatWouldTellOfThem() throws IOException {
    Edition edition = publish(SmallTown.catalogue(folder.resolve("datasets")), SmallTown.EDITION);

    // 3 boys in the second school; with the girls there and the boys of the first all would follow.
    assertThat(units(edition, "town_pupils", Sex.T))
        .containsExactly(known(42), known(18), known(16));
    assertThat(units(edition, "town_pupils", Sex.M)).containsExactly(HIDDEN, HIDDEN, known(9));
    assertThat(units(edition, "town_pupils", Sex.K)).containsExactly(HIDDEN, HIDDEN, known(7));
    // The totals stand, and the independent school's own, which is no small number.
    assertThat(figures(edition, "town_pupils")).containsExactly(known(76), known(42), known(34));
    assertThat(figures(edition, "town_pupils_own"))
        .containsExactly(known(60), known(35), known(25));
    assertThat(figures(edition, "town_pupils_independent"))
        .containsExactly(known(16), known(7), known(9));
    // Two of 18 did not pass; with the mean of all its last digits would tell which share is
    // hidden.
    assertThat(units(edition, "town_passed", Sex.T).subList(0, 3))
        .containsExactly(known(73.8), HIDDEN, known(62.5));
    assertThat(figures(edition, "town_passed").get(0)).isEqualTo(HIDDEN);
    assertThat(figures(edition, "town_points").get(2)).isEqualTo(HIDDEN);
  }

  @Test
  void whatIsComputedOfAHiddenFigureIsHiddenToo() throws IOException {
    Edition edition = publish(SmallTown.catalogue(folder.resolve("datasets")), SmallTown.EDITION);

    var comparison = edition.get("town_passed").find("v8", YEAR, Sex.T).orElseThrow();
    assertThat(comparison.n()).isEqualTo(1);
    assertThat(comparison.mean()).isEqualTo(known(80));
    var placement = comparison.find(TOWN).orElseThrow();
    assertThat(placement.value()).isEqualTo(HIDDEN);
    assertThat(placement.difference()).isEqualTo(HIDDEN);
    assertThat(placement.differenceToOthers()).isEqualTo(HIDDEN);
    assertThat(placement.rank()).isEmpty();
    assertThat(
            edition.get("town_passed").listFigures(TOWN, Sex.T).get(0).origins().stream()
                .map(Figure.Origin::value))
        .containsExactly(HIDDEN);
  }

  @Test
  void noFindingTellsOfTheTown() throws IOException {
    Edition open =
        publish(
            SmallTown.catalogue(folder.resolve("open"), "{none: \"a trial of a test\"}"),
            SmallTown.EDITION);
    assertThat(texts(open)).anyMatch(text -> text.contains("88.9 % of 18"));

    home = folder.resolve("another home");
    Catalogue catalogue = SmallTown.catalogue(folder.resolve("datasets"));
    Edition edition = publish(catalogue, SmallTown.EDITION);
    assertThat(texts(edition)).noneMatch(text -> text.contains("18"));
    assertThat(edition.findings().values().stream().mapToInt(one -> one.count()).sum())
        .isEqualTo(open.findings().values().stream().mapToInt(one -> one.count()).sum());
    // What is published again is the same folder: it is not built twice.
    Object folderBefore = identity(edition);
    assertThat(identity(publish(catalogue, SmallTown.EDITION))).isEqualTo(folderBefore);
  }

  @Test
  void withoutAThresholdAllIsShown() throws IOException {
    Edition edition =
        publish(
            SmallTown.catalogue(folder.resolve("open"), "{none: \"a trial of a test\"}"),
            SmallTown.EDITION);
    assertThat(units(edition, "town_pupils", Sex.M)).containsExactly(known(22), known(3), known(9));
    assertThat(figures(edition, "town_passed").get(0).known()).isTrue();
  }

  @Test
  void whatAnEarlierEditionShowsCannotBeHidden() throws IOException {
    publish(
        SmallTown.catalogue(folder.resolve("open"), "{none: \"a trial of a test\"}"),
        SmallTown.EDITION);
    Catalogue catalogue = SmallTown.catalogue(folder.resolve("datasets"));

    assertThatThrownBy(() -> publish(catalogue, SmallTown.LATER))
        .isInstanceOfSatisfying(
            PinnedException.class,
            pinned ->
                assertThat(pinned.facts())
                    .contains("synthetic.pupils 2023 M 1430 22222222")
                    .noneMatch(fact -> fact.contains("11111111")));
    assertThat(new Editions(home, catalogue).find(SmallTown.LATER)).isEmpty();

    // The earlier one first: then both hide the same.
    Edition earlier = publish(catalogue, SmallTown.EDITION);
    Edition later = publish(catalogue, SmallTown.LATER);
    assertThat(units(later, "town_pupils", Sex.M)).isEqualTo(units(earlier, "town_pupils", Sex.M));
    assertThat(units(later, "town_pupils", Sex.M)).containsExactly(HIDDEN, HIDDEN, known(9));
  }

  private Edition publish(Catalogue catalogue, String id) throws IOException {
    Ingest ingest = new Ingest(catalogue, home);
    if (ingest.deliveries().list().isEmpty()) {
      Optional<LocalDate> retrieved = Optional.of(LocalDate.of(2024, 1, 15));
      assertThat(ingest.load(SmallTown.delivery(), retrieved).refused()).isFalse();
    }
    try (Engine engine = new DuckDbEngine()) {
      return new Editions(home, catalogue)
          .publish(
              Objects.requireNonNull(catalogue.editions().get(id)),
              engine,
              ingest.deliveries().listAccepted(),
              ingest.store().folder());
    }
  }

  private static Object identity(Edition edition) throws IOException {
    return Objects.requireNonNull(
        Files.readAttributes(edition.folder(), BasicFileAttributes.class).fileKey());
  }

  private static Value known(double number) {
    return Value.of(number);
  }

  /** Of each school, by code; the variable's own first. */
  private static List<Value> units(Edition edition, String keyFigure, Sex sex) {
    return edition.get(keyFigure).listUnits(TOWN, YEAR, sex).stream()
        .map(unit -> unit.value())
        .toList();
  }

  /** Of all, of girls and of boys. */
  private static List<Value> figures(Edition edition, String keyFigure) {
    return Stream.of(Sex.T, Sex.K, Sex.M)
        .map(sex -> edition.get(keyFigure).listFigures(TOWN, sex).get(0).value())
        .toList();
  }

  private static List<String> texts(Edition edition) {
    return edition.findings().values().stream()
        .flatMap(findings -> findings.list().stream())
        .map(finding -> finding.text().en())
        .toList();
  }
}
