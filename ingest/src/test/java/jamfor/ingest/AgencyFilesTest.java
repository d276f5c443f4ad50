package jamfor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.row.RawFile;
import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Observation;
import jamfor.ingest.vocabulary.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as the agencies send them, from the file to the observation; values read off the file. */
class AgencyFilesTest {

  private static final Reading READING = new Reading(CatalogueReader.read(Datasets.root()));

  @ParameterizedTest(name = "{0}: {3} {4} {5} {6}")
  @CsvSource({
    "scb/TAB6471.json, scb-population-month, 2772, 01, scb.population_0_9, 2026-01, T, 245284",
    "scb/TAB6471.json, scb-population-month, 2772, 01, scb.population_0_9, 2026-01, M, 125373",
    "scb/TAB6471.json, scb-population-month, 2772, 25, scb.population_100_and_older, 2026-04, K, 54",
    "ssb/11820.px, ssb-kostra-px, 12, NO-3002, kostra.KOSmenn0000, 2022, T, 25433",
  })
  void aRealFileIsRecognisedAndReadWithoutAFinding(
      String file,
      String source,
      int observations,
      String place,
      String variable,
      String period,
      String sex,
      String value)
      throws Exception {
    Findings findings = new Findings();
    List<Observation> read = read(file, source, findings);

    assertThat(findings.list()).extracting(Finding::text).isEmpty();
    assertThat(read).hasSize(observations);
    assertThat(read)
        .filteredOn(one -> one.municipality().equals(place) || isUnit(one, place))
        .filteredOn(one -> one.variable().equals(variable))
        .filteredOn(one -> one.period().text().equals(period))
        .filteredOn(one -> one.sex().name().equals(sex))
        .extracting(AgencyFilesTest::text)
        .containsExactly(value);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"ssb/09220.json, ssb-kindergartens, O001, 2"})
  void whatIsWrongInARealFileIsFound(String file, String source, String rule, int count)
      throws Exception {
    Findings findings = new Findings();
    read(file, source, findings);

    assertThat(findings.counts()).containsEntry(rule, count);
  }

  private static List<Observation> read(String name, String expected, Findings findings)
      throws Exception {
    RawFile file = file(name);
    Source source = READING.recognise(file).orElseThrow();
    assertThat(source.id()).isEqualTo(expected);
    return READING.observations(source, file, LocalDate.of(2026, 11, 22), findings);
  }

  private static boolean isUnit(Observation one, String code) {
    return one.unit().filter(unit -> unit.code().equals(code)).isPresent();
  }

  /** Numbers without a needless decimal, and the reason where there is none. */
  private static String text(Observation one) {
    if (one.value() instanceof Value.Missing missing) {
      return missing.reason().word();
    }
    return java.math.BigDecimal.valueOf(one.value().get()).stripTrailingZeros().toPlainString();
  }

  private static RawFile file(String name) throws IOException {
    Path path =
        Path.of(Objects.requireNonNull(AgencyFilesTest.class.getResource("/" + name)).getPath());
    return new RawFile(String.valueOf(path.getFileName()), path, Files.readAllBytes(path));
  }
}
