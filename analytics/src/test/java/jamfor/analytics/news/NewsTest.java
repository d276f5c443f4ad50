package jamfor.analytics.news;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.Editions;
import jamfor.analytics.engine.DuckDbEngine;
import jamfor.analytics.engine.Engine;
import jamfor.analytics.news.FigureChange.Kind;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.vocabulary.Value;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The editions of 2019 and 2024 from what was known in the summer of 2024, and that of 2024 from
 * all that is shipped: Kolada's extract of December 2024 revised that of January.
 */
class NewsTest {

  private static final LocalDate SUMMER = LocalDate.of(2024, 6, 30);

  @TempDir static Path folder;

  private static Edition earlier;
  private static Edition summer;
  private static Edition later;
  private static News news;
  private static News sinceSummer;

  @BeforeAll
  static void publish() {
    Catalogue catalogue = CatalogueReader.read(Datasets.root());
    Ingest ingest = new Ingest(catalogue, folder);
    ingest.loadShipped(file -> {});
    List<Delivery> all = ingest.deliveries().list();
    List<Delivery> known = all.stream().filter(one -> !one.retrieved().isAfter(SUMMER)).toList();
    EditionPlan of2019 = Objects.requireNonNull(catalogue.editions().get("v8-2019"));
    EditionPlan of2024 = Objects.requireNonNull(catalogue.editions().get("v8-2024"));
    Path facts = ingest.store().folder();
    try (Engine engine = new DuckDbEngine()) {
      List<Edition> then =
          new Editions(folder.resolve("summer"), catalogue)
              .publish(List.of(of2019, of2024), engine, known, facts, id -> {});
      earlier = then.get(0);
      summer = then.get(1);
      later = new Editions(folder, catalogue).publish(of2024, engine, all, facts);
    }
    news = News.of(earlier, later);
    sinceSummer = News.of(summer, later);
  }

  @Test
  void anEditionIsHeldAgainstTheLatestEarlierOneOfItsCooperation() {
    assertThat(News.earlier(later, List.of(later, earlier))).containsExactly(earlier);
    assertThat(News.earlier(earlier, List.of(later, earlier))).isEmpty();
  }

  @Test
  void keyFiguresComeAndGoByThePlans() {
    assertThat(news.added()).extracting(KeyFigure::id).contains("N11008").doesNotContain("N15428");
    assertThat(news.gone()).extracting(KeyFigure::id).contains("N15008").doesNotContain("N15428");
    assertThat(news.redefined()).isEmpty();
  }

  /** The same from the vintages, which are found where facts become figures. */
  @Test
  void revisionsAreThosePublishedBetweenTheTwo() {
    KeyFigure eligible = later.catalogue().getKeyFigure("N15428");
    Set<String> byVintage =
        later.get("N15428").revisions().stream()
            .filter(one -> later.cooperation().members().contains(one.municipality()))
            .filter(one -> one.earlier().known() && one.later().known())
            .filter(one -> isLate(one.laterDelivery()) && !isLate(one.earlierDelivery()))
            .map(
                one ->
                    line(
                        one.municipality(),
                        eligible.period().read(one.period()).text(),
                        one.sex().name(),
                        one.earlier(),
                        one.later()))
            .filter(line -> knows(line))
            .collect(Collectors.toSet());
    Set<String> byEdition =
        sinceSummer.changes().stream()
            .filter(one -> one.keyFigure().id().equals("N15428") && one.kind() == Kind.REVISED)
            .map(
                one ->
                    line(
                        one.municipality(),
                        one.period().text(),
                        one.sex().name(),
                        one.earlier(),
                        one.later()))
            .collect(Collectors.toSet());

    assertThat(byEdition).isNotEmpty().isEqualTo(byVintage);
  }

  private static String line(
      String municipality, String period, String sex, Value earlier, Value later) {
    return period + " " + municipality + " " + sex + " " + earlier.get() + " " + later.get();
  }

  private static boolean knows(String line) {
    return summer.get("N15428").figures().stream()
        .anyMatch(one -> line.startsWith(one.period().text() + " "));
  }

  private static boolean isLate(String delivery) {
    return Objects.requireNonNull(later.deliveries().get(delivery)).retrieved().isAfter(SUMMER);
  }

  @Test
  void aChangeNamesTheDeliveryThatBroughtIt() {
    assertThat(sinceSummer.changes())
        .filteredOn(one -> one.kind() == Kind.REVISED)
        .isNotEmpty()
        .allSatisfy(
            one -> {
              assertThat(one.deliveries()).isNotEmpty().allMatch(NewsTest::isLate);
              assertThat(one.difference().get())
                  .isEqualTo(one.later().get() - one.earlier().get())
                  .isNotZero();
            });
    assertThat(sinceSummer.changes())
        .filteredOn(one -> one.kind() != Kind.REVISED)
        .allMatch(one -> one.earlier().known() != one.later().known())
        .allMatch(one -> !one.difference().known());
  }

  @Test
  void newYearsArriveAndAreNoChanges() {
    Arrival eligible =
        news.arrivals().stream()
            .filter(one -> one.keyFigure().id().equals("N15428"))
            .findFirst()
            .orElseThrow();
    assertThat(eligible.periods()).isSorted().allMatch(one -> one.lastYear() > 2019);
    assertThat(eligible.periods()).extracting(one -> one.text()).contains("2022/23");
    assertThat(news.changes())
        .noneMatch(
            one ->
                one.keyFigure().id().equals("N15428") && eligible.periods().contains(one.period()));
  }

  @Test
  void aMemberIsLostOrFoundByWhatTheTwoShow() {
    assertThat(news.lost()).allMatch(one -> !one.value().known());
    assertThat(news.lost()).allMatch(one -> shows(earlier, one) && !shows(later, one));
    assertThat(news.found()).allMatch(one -> !shows(earlier, one) && shows(later, one));
    News back = News.of(later, earlier);
    assertThat(who(back.lost())).isEqualTo(who(news.found()));
    assertThat(who(back.found())).isEqualTo(who(news.lost()));
    assertThat(who(news.lost()).size() + who(news.found()).size()).isPositive();
  }

  private static Set<String> who(List<ShownValue> values) {
    return values.stream()
        .map(one -> one.keyFigure().id() + " " + one.municipality())
        .collect(Collectors.toSet());
  }

  private static boolean shows(Edition edition, ShownValue one) {
    return edition
        .findShown(one.keyFigure().id(), "v8", one.keyFigure().sexes().get(0))
        .flatMap(shown -> shown.find(one.municipality()))
        .filter(placement -> placement.value().known())
        .isPresent();
  }

  @Test
  void breaksAreThoseOfTheYearsBetween() {
    assertThat(news.breaks())
        .isNotEmpty()
        .allMatch(one -> one.years().stream().allMatch(year -> year > 2019 && year <= 2024));
  }

  @Test
  void anEditionHasNoNewsOfItself() {
    assertThat(News.of(later, later))
        .isEqualTo(
            new News(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of()));
  }
}
