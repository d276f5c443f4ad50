package jamfor.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Observations;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VintageChecksTest {

  /** Each row: what is tried; the earlier delivery; the later one; the rules found, with counts. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "another value | kolada.N15428 2023 T 1430 80 | kolada.N15428 2023 T 1430 81 | ''",
        "the same | kolada.N15428 2023 T 1430 80; kolada.N15428 2023 T 1435 suppressed | kolada.N15428 2023 T 1435 suppressed; kolada.N15428 2023 T 1430 80 | C057=1",
        "the same and one more | kolada.N15428 2023 T 1430 80 | kolada.N15428 2023 T 1430 80; kolada.N15428 2023 T 1435 81 | ''",
        "one fewer, otherwise the same | kolada.N15428 2023 T 1435 81; kolada.N15428 2023 T 1430 80; kolada.N15428 2023 T 1427 80 | kolada.N15428 2023 T 1430 80; kolada.N15428 2023 T 1427 80 | C051=1",
        "another reason for missing | kolada.N15428 2023 T 1430 suppressed | kolada.N15428 2023 T 1430 not_delivered | ''",
        "one variable of three gone | kolada.N15428 2023 T 1430 80; kolada.N15488 2023 T 1430 80; kolada.N15485 2023 T 1430 80 | kolada.N15428 2023 T 1430 81; kolada.N15488 2023 T 1430 81 | C050=1",
        "one variable of two gone | kolada.N15428 2023 T 1430 80; kolada.N15488 2023 T 1430 80 | kolada.N15428 2023 T 1430 81 | ''",
        "a member of three gone | kolada.N15428 2023 T 1430 80; kolada.N15428 2023 T 1435 80; kolada.N15428 2023 T 1427 80 | kolada.N15428 2023 T 1430 81; kolada.N15428 2023 T 1435 81; kolada.N15428 2023 T 1427 not_delivered | C051=1, C056=1",
        "a member of two gone | kolada.N15428 2023 T 1430 80; kolada.N15428 2023 T 1435 80 | kolada.N15428 2023 T 1430 81 | ''",
        "no member gone | kolada.N15428 2023 T 1430 80; kolada.N15428 2023 T 1435 80; kolada.N15428 2023 T 0114 80 | kolada.N15428 2023 T 1430 81; kolada.N15428 2023 T 1435 81 | ''",
        "one year of three gone | kolada.N15428 2021 T 1430 80; kolada.N15428 2022 T 1430 80; kolada.N15428 2023 T 1430 80 | kolada.N15428 2022 T 1430 81; kolada.N15428 2023 T 1430 81 | C053=1",
        "one year of two gone | kolada.N15428 2022 T 1430 80; kolada.N15428 2023 T 1430 80 | kolada.N15428 2023 T 1430 81 | ''",
        "ten values a hundred times | kolada.N15008 2019 T #10 100~1 | kolada.N15008 2019 T #10 10000~101 | C054=1",
        "nine values a hundred times | kolada.N15008 2019 T #9 100~1 | kolada.N15008 2019 T #9 10000~101 | ''",
        "ten values fifty times | kolada.N15008 2019 T #10 100~1 | kolada.N15008 2019 T #10 5000~51 | ''",
        "half as much again | kolada.N15008 2019 T #3 100~1; kolada.N15008 2019 T 1430 100 | kolada.N15008 2019 T #3 100~1; kolada.N15008 2019 T 1430 150 | ''",
        "more than half as much again | kolada.N15008 2019 T #3 100~1; kolada.N15008 2019 T 1430 100 | kolada.N15008 2019 T #3 100~1; kolada.N15008 2019 T 1430 151 | C055=1",
        "less than two thirds | kolada.N15008 2019 T #3 100~1; kolada.N15008 2019 T 1430 100 | kolada.N15008 2019 T #3 100~1; kolada.N15008 2019 T 1430 66 | C055=1",
        "two thirds | kolada.N15008 2019 T #3 100~1; kolada.N15008 2019 T 1430 100 | kolada.N15008 2019 T #3 100~1; kolada.N15008 2019 T 1430 67 | ''",
        "suppressed since | kolada.N15428 2023 T 1430 80; kolada.N15428 2022 T 1430 80 | kolada.N15428 2023 T 1430 suppressed; kolada.N15428 2022 T 1430 80 | C056=1",
        "known since | kolada.N15428 2023 T 1430 suppressed | kolada.N15428 2023 T 1430 80 | ''"
      })
  void findsWhatItShould(String description, String earlier, String later, String expected) {
    Findings findings = compare(earlier, Delivered.RETRIEVED, later);

    assertThat(Delivered.counts(findings)).as(description).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2024-12-12, C057=1", "2024-12-13, F013=1"})
  void besideANewerDeliveryOnlyTheAgeIsTold(LocalDate newest, String expected) {
    String same = "kolada.N15428 2023 T 1430 80";

    assertThat(Delivered.counts(compare(same, newest, same))).isEqualTo(expected);
  }

  private static Findings compare(String earlier, LocalDate retrieved, String later) {
    Findings findings = new Findings();
    Facts before = Facts.of(Delivered.parse(earlier), Delivered.CATALOGUE.municipalities());
    Checks.compare(
        new Checked(
            Delivered.CATALOGUE,
            "a file",
            Delivered.RETRIEVED,
            Observations.of(Delivered.parse(later)),
            findings),
        new Vintage("an earlier file", retrieved, before));
    return findings;
  }
}
