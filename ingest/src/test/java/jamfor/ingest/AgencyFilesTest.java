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
    "kolada/units.json, kolada-api, 3, V15E144001301, kolada.N15428, 2023, T, 84.4",
    "kolada/units.json, kolada-api, 3, V15E144001301, kolada.N15428, 2023, K, suppressed",
    "skolinspektionen/year-8-2022.xlsx, skolinspektionen-year-8, 1764, 81072495, skolinspektionen.y8_information_index, 2022, K, 6",
    "skolinspektionen/year-8-2022.xlsx, skolinspektionen-year-8, 1764, 81072495, skolinspektionen.y8_lessons_explained, 2022, M, 6",
    "skolinspektionen/year-8-2022.xlsx, skolinspektionen-year-8, 1764, 81072495, skolinspektionen.y8_response_share, 2022, T, 0.683",
    "skolinspektionen/year-8-2022.xlsx, skolinspektionen-year-8, 1764, 57712538, skolinspektionen.y8_information_index, 2022, K, suppressed",
    "skolinspektionen/year-8-2022.xlsx, skolinspektionen-year-8, 1764, 16891307, skolinspektionen.y8_response_share, 2022, T, 0.726",
    "skolverket/planned-12247315.json, skolverket-planned, 67, 12247315, planned.specialTeacherPositions, 2025/26, T, 4",
    "skolverket/planned-12247315.json, skolverket-planned, 67, 12247315, planned.specialTeacherPositions, 2024/25, T, suppressed",
    "skolverket/planned-12247315.json, skolverket-planned, 67, 12247315, planned.averageGradesMeritRating9thGrade, 2020/21, T, 228.4",
    "skolverket/planned-12247315.json, skolverket-planned, 67, 12247315, planned.totalNumberOfPupils, 2025/26, T, suppressed",
    "skolverket/planned-11065005.json, skolverket-planned, 38, 11065005, planned.specialTeacherPositions, 2025/26, T, not_delivered",
    "skolverket/planned-11065005.json, skolverket-planned, 38, 11065005, planned.studentsPerTeacherQuota, 2025/26, T, 12.9",
    "udir/skoleporten-stavanger.csv, udir-skoleporten, 502, Auglend skole, udir.national_test_year_5_english, 2014/15, M, 54",
    "udir/skoleporten-stavanger.csv, udir-skoleporten, 502, Finnøy sentralskule, udir.national_test_year_5_english, 2014/15, K, 46",
    "udir/skoleporten-stavanger.csv, udir-skoleporten, 502, Åmøy skole (utgått), udir.national_test_year_5_numeracy_2009_2013, 2012/13, T, not_delivered",
    "udir/tabell-155.json, udir-pupil-survey-participation, 45, Bergen private gymnas AS, udir.survey_share_vg1, 2021/22, T, 88.3",
    "udir/tabell-155.json, udir-pupil-survey-participation, 45, Bergen private gymnas AS, udir.survey_invited_vg3, 2023/24, T, 181",
    "ssb/11820.px, ssb-kostra-px, 12, NO-3002, kostra.KOSmenn0000, 2022, T, 25433",
  })
  void aRealFileIsRecognisedAndReadWithoutAFault(
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

    // True of these files: "cirka 460" for a number, and tests that Skoleporten no longer fills.
    assertThat(findings.list()).extracting(Finding::rule).isSubsetOf("O026", "C028");
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
  @CsvSource({
    "kolada/municipality.json, kolada-api, F020, 1",
    "kolada/Kolada_2005.xlsx, kolada-export, O005, 2",
    "kolada/kolada2019.xlsx, kolada-export, O005, 1",
    "kolada/kolada2019.xlsx, kolada-export, O006, 1",
    "udir/tabell-152.json, udir-pupil-survey, C002, 160",
    "without-figures/schools-by-municipality.csv, skolverket-registers, F022, 1",
    "scb/TAB6471-metadata.json, pxwebapi-metadata, F022, 1",
    "without-figures/compact-school-units.json, skolverket-registers, F022, 1",
    "without-figures/codelist.json, pxwebapi-metadata, F022, 1",
    "without-figures/config.json, pxwebapi-metadata, F022, 1",
    "without-figures/query.json, pxwebapi-metadata, F022, 1",
    "without-figures/variables.json, pxwebapi-metadata, F022, 1",
  })
  void whatIsWrongInARealFileIsFound(String file, String source, String rule, int count)
      throws Exception {
    Findings findings = new Findings();
    read(file, source, findings);

    assertThat(findings.counts()).containsEntry(rule, count);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "kolada/Kolada_2005.xlsx, kolada-export, 780, 0127, kolada.N01951, 2005, 76592",
    "kolada/Kolada_2005.xlsx, kolada-export, 780, 0117, kolada.N00905, 2018, 282700",
    "kolada/Kolada_2005.xlsx, kolada-export, 780, 0117, kolada.N00905, 2019, not_delivered",
    "kolada/kolada2019.xlsx, kolada-export, 52, 0127, kolada.N01951, 2019, 94606",
    "kolada/kolada2019.xlsx, kolada-export, 52, 0117, kolada.N00905, 2019, not_delivered",
    "ssb/09220.json, ssb-kindergartens, 27, NO-0101, ssb.kindergartens_municipal, 1989, 6",
    "ssb/kostra0a-2016.csv, ssb-kostra-accounts, 1184, NO-0301, kostraregnskap.0/201/120, 2016, 25",
    "ssb/kostra0a-2016.csv, ssb-kostra-accounts, 1184, NO-1103, kostraregnskap.1/232/950, 2016, 28",
  })
  void whatOfARealFileIsKnownIsRead(
      String file,
      String source,
      int observations,
      String place,
      String variable,
      String period,
      String value)
      throws Exception {
    Findings findings = new Findings();
    List<Observation> read = read(file, source, findings);

    assertThat(findings.block()).isFalse();
    assertThat(read).hasSize(observations);
    assertThat(read)
        .filteredOn(one -> one.municipality().equals(place))
        .filteredOn(one -> one.variable().equals(variable))
        .filteredOn(one -> one.period().text().equals(period))
        .extracting(AgencyFilesTest::text)
        .containsExactly(value);
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
