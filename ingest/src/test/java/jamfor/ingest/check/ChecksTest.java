package jamfor.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.ingest.vocabulary.About;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {

  /**
   * Each row: what is tried; observations as variable period sex municipality value; the rules
   * found, with counts.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "nothing at all | '' | F003=1",
        "one value | kolada.N15428 2023 T 1430 80 | ''",
        "the same twice | kolada.N15428 2023 T 1430 80; kolada.N15428 2023 T 1430 80 | C002=1",
        "twice with another value | kolada.N15428 2023 T 1430 80; kolada.N15428 2023 T 1430 81 | C001=1",
        "twice, known and missing | kolada.N15428 2023 T 1430 80; kolada.N15428 2023 T 1430 suppressed | C001=1",
        "same figure, other sex | kolada.N15428 2023 K 1430 80; kolada.N15428 2023 M 1430 81 | ''",
        "the year of retrieval | kolada.N15428 2024 T 1430 80 | ''",
        "a year later | kolada.N15428 2025 T 1430 80 | C003=1",
        "a missing value of a year later | kolada.N15428 2025 T 1430 not_delivered | ''",
        "share of 100 | kolada.N15428 2023 T 1430 100 | ''",
        "share above 100 | kolada.N15428 2023 T 1430 100.1 | C004=1",
        "share of 0 | kolada.N15428 2023 T 1430 0 | ''",
        "share below 0 | kolada.N15428 2023 T 1430 -0.1 | C004=1",
        "a variable that is no share | kolada.N15505 2020 T 1430 187.4 | ''",
        "cost of 0 | kolada.N15008 2019 T 1430 0 | ''",
        "cost below 0 | kolada.N15008 2019 T 1430 -1 | C005=1",
        "net cost below 0 | rs.571 2024 T 1427 -183 | ''",
        "total between girls and boys | kolada.N15428 2023 T 1430 80; kolada.N15428 2023 K 1430 85; kolada.N15428 2023 M 1430 75 | ''",
        "total as far outside as rounding goes | kolada.N15428 2023 T 1430 85.1; kolada.N15428 2023 K 1430 85; kolada.N15428 2023 M 1430 75 | ''",
        "total further outside | kolada.N15428 2023 T 1430 85.2; kolada.N15428 2023 K 1430 85; kolada.N15428 2023 M 1430 75 | C007=1",
        "total below both | kolada.N15428 2023 T 1430 74.8; kolada.N15428 2023 K 1430 85; kolada.N15428 2023 M 1430 75 | C007=1",
        "one sex suppressed | kolada.N15428 2023 T 1430 90; kolada.N15428 2023 K 1430 85; kolada.N15428 2023 M 1430 suppressed | ''",
        "a survey year repeated | kolada.N15613 2022 T 1430 80; kolada.N15613 2023 T 1430 80 | C006=1",
        "two survey questions repeated | kolada.N15613 2022 T 1430 80; kolada.N15613 2023 T 1430 80; kolada.N15614 2022 T 1430 70; kolada.N15614 2023 T 1430 70 | C006=2",
        "a survey year of its own | kolada.N15613 2022 T 1430 80; kolada.N15613 2023 T 1430 81 | ''",
        "no survey, the same value | kolada.N15428 2022 T 1430 80; kolada.N15428 2023 T 1430 80 | ''",
        "a code on its last day | kolada.N01951 2006 T 1917 100 | ''",
        "a code that had ended | kolada.N01951 2007 T 1917 100 | C008=1",
        "a code in its first year | kolada.N01951 2007 T 0331 100 | ''",
        "a code before it was there, told once | kolada.N01951 2005 T 0331 100; kolada.N01951 2006 T 0331 101 | C030=1",
        "a missing value before the code was there | kolada.N01951 2006 T 0331 not_delivered | ''",
        "a series that goes on under the successor | kolada.N01951 2006 T 1917 100; kolada.N01951 2007 T 0331 101 | C031=1",
        "the old code alone | kolada.N01951 2005 T 1917 100; kolada.N01951 2006 T 1917 101 | ''",
        "the old and the new code in one year | kolada.N01951 2006 T 1917 100; kolada.N01951 2006 T 0331 101 | C030=1, C032=1",
        "a municipality beside the one that took it in later | kolada.N01951 2019 T NO-1141 100; kolada.N01951 2019 T NO-1103 101 | ''",
        "a municipality beside the one that has taken it in | kolada.N01951 2020 T NO-1141 100; kolada.N01951 2020 T NO-1103 101 | C008=1, C032=1",
        "one that was taken in, and who took it in before and after | kolada.N01951 2019 T NO-1141 100; kolada.N01951 2019 T NO-1103 101; kolada.N01951 2020 T NO-1103 201 | ''",
        "nine rows without a known value | kolada.N15428 2023 T #9 not_delivered | ''",
        "ten rows without a known value | kolada.N15428 2023 T #10 not_delivered | C028=1",
        "one known value among ten rows | kolada.N15428 2023 T #9 suppressed; kolada.N15428 2023 T 1430 80 | ''",
        "ten shares up to 1 | kolada.N15428 2023 T #10 0.1~0.1 | C014=1",
        "ten shares up to 1.1 | kolada.N15428 2023 T #10 0.2~0.1 | ''",
        "nine shares up to 0.9 | kolada.N15428 2023 T #9 0.1~0.1 | ''",
        "ten noughts and ones | kolada.N15428 2023 T #9 0; kolada.N15428 2023 T 1430 1 | ''",
        "ten costs up to 1 | kolada.N15008 2019 T #10 0.1~0.1 | ''",
        "half an inhabitant | kolada.N01951 2019 T 1430 10300.5 | C015=1",
        "half a point | kolada.N15505 2020 T 1430 187.5 | ''",
        "nineteen counts in fives | kolada.N01951 2019 T #19 100~5 | ''",
        "twenty counts in fives | kolada.N01951 2019 T #20 100~5 | C034=1",
        "twenty counts, one of them not in fives | kolada.N01951 2019 T #19 100~5; kolada.N01951 2019 T 1430 101 | ''",
        "sexes one from the total | kolada.N01951 2019 T 1430 100; kolada.N01951 2019 K 1430 50; kolada.N01951 2019 M 1430 49 | ''",
        "sexes two from the total | kolada.N01951 2019 T 1430 100; kolada.N01951 2019 K 1430 50; kolada.N01951 2019 M 1430 48 | C016=1",
        "nine totals told three times | kolada.N15428 2023 T #9 70~1; kolada.N15428 2023 K #9 70~1; kolada.N15428 2023 M #9 70~1 | ''",
        "ten totals told three times | kolada.N15428 2023 T #10 70~1; kolada.N15428 2023 K #10 70~1; kolada.N15428 2023 M #10 70~1 | C018=1",
        "ten totals, one of a sex its own | kolada.N15428 2023 T #10 70~1; kolada.N15428 2023 K #10 70~1; kolada.N15428 2023 M #9 70~1; kolada.N15428 2023 M 0163 79.05 | ''",
        "a suppressed sex beside total and the other | kolada.N01951 2019 T 1430 100; kolada.N01951 2019 K 1430 suppressed; kolada.N01951 2019 M 1430 97 | C019=1",
        "both sexes suppressed | kolada.N01951 2019 T 1430 100; kolada.N01951 2019 K 1430 suppressed; kolada.N01951 2019 M 1430 suppressed | ''",
        "a sex not delivered | kolada.N01951 2019 T 1430 100; kolada.N01951 2019 K 1430 not_delivered; kolada.N01951 2019 M 1430 97 | ''",
        "a share whose sex is suppressed | kolada.N15428 2023 T 1430 80; kolada.N15428 2023 K 1430 suppressed; kolada.N15428 2023 M 1430 81 | ''",
        "the country at the least of two hundred | kolada.N15428 2023 T #200 50~0.1; kolada.N15428 2023 T 0000 50 | ''",
        "the country below two hundred | kolada.N15428 2023 T #200 50~0.1; kolada.N15428 2023 T 0000 49.9 | C020=1",
        "the country above two hundred | kolada.N15428 2023 T #200 50~0.1; kolada.N15428 2023 T 0000 70 | C020=1",
        "the country below a hundred and ninety-nine | kolada.N15428 2023 T #199 50~0.1; kolada.N15428 2023 T 0000 49.9 | ''",
        "a country's count half a per cent off | kolada.N01951 2019 T #289 999; kolada.N01951 2019 T 2584 1289; kolada.N01951 2019 T 0000 291450 | ''",
        "a country's count further off | kolada.N01951 2019 T #289 999; kolada.N01951 2019 T 2584 1289; kolada.N01951 2019 T 0000 291451 | C021=1",
        "a country's count without one municipality | kolada.N01951 2019 T #288 999; kolada.N01951 2019 T 2584 1289; kolada.N01951 2019 T 0000 291451 | ''",
        "everybody the same | kolada.N15428 2023 T #10 50 | C024=1",
        "nine the same | kolada.N15428 2023 T #9 50 | ''",
        "all but one the same | kolada.N15428 2023 T #10 50; kolada.N15428 2023 T 1430 51 | ''",
        "a nought, the others at half the median or more | kolada.N15428 2023 T #5 50; kolada.N15428 2023 T #19 100; kolada.N15428 2023 T 1430 0 | C001=5, C025=1",
        "a nought among nineteen others | kolada.N15428 2023 T #19 80~0.5; kolada.N15428 2023 T 1430 0 | C025=1",
        "a nought among eighteen others | kolada.N15428 2023 T #18 80~0.5; kolada.N15428 2023 T 1430 0 | ''",
        "two noughts among thirty others | kolada.N15428 2023 T #30 80~0.5; kolada.N15428 2023 T 1430 0; kolada.N15428 2023 T 1435 0 | ''",
        "a nought, somebody near | kolada.N15428 2023 T #19 80~0.5; kolada.N15428 2023 T 1430 0; kolada.N15428 2023 T 1435 40 | ''",
        "a nought of a count | kolada.N01951 2019 T #19 80~1; kolada.N01951 2019 T 1430 0 | ''",
        "far from the others and from itself | kolada.N15505 2019 T #20 200~1; kolada.N15505 2020 T #20 190~2; kolada.N15505 2019 T 1430 210; kolada.N15505 2020 T 1430 262 | C010=1",
        "not far enough from the others | kolada.N15505 2019 T #20 200~1; kolada.N15505 2020 T #20 190~2; kolada.N15505 2019 T 1430 210; kolada.N15505 2020 T 1430 261 | ''",
        "far from the others as the year before | kolada.N15505 2019 T #20 200~1; kolada.N15505 2020 T #20 190~2; kolada.N15505 2019 T 1430 263; kolada.N15505 2020 T 1430 262 | ''",
        "far from the others without a year before | kolada.N15505 2020 T #20 190~2; kolada.N15505 2020 T 1430 400 | ''",
        "a change within the limit | kolada.N15008 2018 T #20 100~1; kolada.N15008 2019 T #20 104~0.6; kolada.N15008 2018 T 1430 80; kolada.N15008 2019 T 1430 110 | ''",
        "a change beyond the limit | kolada.N15008 2018 T #20 100~1; kolada.N15008 2019 T #20 104~0.6; kolada.N15008 2018 T 1430 79; kolada.N15008 2019 T 1430 110 | C009=1",
        "a change beyond the limit among nineteen | kolada.N15008 2018 T #18 100~1; kolada.N15008 2019 T #18 104~0.6; kolada.N15008 2018 T 1430 60; kolada.N15008 2019 T 1430 110 | ''",
        "a change from nought | kolada.N15008 2018 T #20 100~1; kolada.N15008 2019 T #20 104~0.6; kolada.N15008 2018 T 1430 0; kolada.N15008 2019 T 1430 110 | C025=1",
        "a survey that changes | kolada.N15613 2022 T #20 40~1; kolada.N15613 2023 T #20 42~0.9; kolada.N15613 2022 T 1430 20; kolada.N15613 2023 T 1430 50 | ''",
        "ten times as much for ten | kolada.N15008 2018 T #10 100~1; kolada.N15008 2019 T #10 1000~10 | C011=1",
        "ten times as much for nine | kolada.N15008 2018 T #9 100~1; kolada.N15008 2019 T #9 1000~10 | ''",
        "an eighth of a hundred times as much | kolada.N15008 2018 T #10 100~1; kolada.N15008 2019 T #10 1250~12.5 | C011=1",
        "a quarter more than ten times as much | kolada.N15008 2018 T #10 100~1; kolada.N15008 2019 T #10 1260~12.6 | ''",
        "a hundredth of it | kolada.N15008 2018 T #10 100~1; kolada.N15008 2019 T #10 1~0.01 | C011=1",
        "one a thousand times its own | kolada.N15008 2018 T #3 100~1; kolada.N15008 2019 T #2 101~3; kolada.N15008 2019 T 0117 102000 | C012=1",
        "one a hundred times its own | kolada.N15008 2018 T #3 100~1; kolada.N15008 2019 T #2 101~3; kolada.N15008 2019 T 0117 10200 | ''",
        "one 1300 times its own | kolada.N15008 2018 T #3 100~1; kolada.N15008 2019 T #2 101~3; kolada.N15008 2019 T 0117 132600 | ''",
        "half of them a thousand times their own | kolada.N15008 2018 T #4 100~1; kolada.N15008 2019 T #2 101~3; kolada.N15008 2019 T 0117 102000; kolada.N15008 2019 T 0120 103000 | ''",
        "six of ten as the year before | kolada.N15008 2018 T #10 200~1; kolada.N15008 2019 T #6 200~1; kolada.N15008 2019 T 0126 207; kolada.N15008 2019 T 0127 208; kolada.N15008 2019 T 0128 209; kolada.N15008 2019 T 0136 210 | C022=1",
        "five of ten as the year before | kolada.N15008 2018 T #10 200~1; kolada.N15008 2019 T #5 200~1; kolada.N15008 2019 T 0125 206; kolada.N15008 2019 T 0126 207; kolada.N15008 2019 T 0127 208; kolada.N15008 2019 T 0128 209; kolada.N15008 2019 T 0136 210 | ''",
        "small whole numbers as the year before | kolada.N15034 2018 T #10 0~1; kolada.N15034 2019 T #10 0~1 | ''",
        "another year with the same values | kolada.N15008 2017 T #10 100~1; kolada.N15008 2019 T #10 100~1 | ''",
        "eight in ten in the newest year | kolada.N15008 2018 T #10 100~1; kolada.N15008 2019 T #8 101~2 | ''",
        "fewer in the newest year | kolada.N15008 2018 T #10 100~1; kolada.N15008 2019 T #7 101~2 | C026=1",
        "fewer two years later | kolada.N15008 2017 T #10 100~1; kolada.N15008 2019 T #7 101~2 | ''",
        "half in a middle year | kolada.N15008 2016 T #10 90~2; kolada.N15008 2017 T #10 100~1; kolada.N15008 2018 T #5 103~3; kolada.N15008 2019 T #10 101~2 | ''",
        "less than half in a middle year | kolada.N15008 2016 T #10 90~2; kolada.N15008 2017 T #10 100~1; kolada.N15008 2018 T #4 103~3; kolada.N15008 2019 T #10 101~2 | C027=1",
        "a middle year without rows | kolada.N15008 2016 T #10 90~2; kolada.N15008 2017 T #10 100~1; kolada.N15008 2018 T 1430 not_delivered; kolada.N15008 2019 T #10 101~2 | C027=1",
        "every second year | kolada.N15008 2015 T #10 90~2; kolada.N15008 2016 T 1430 not_delivered; kolada.N15008 2017 T #10 100~1; kolada.N15008 2018 T 1430 not_delivered; kolada.N15008 2019 T #10 101~2 | ''",
        "the cost of the year of retrieval | kolada.N15008 2024 T 1430 100000 | C036=1",
        "the cost of the year before | kolada.N15008 2023 T 1430 100000 | ''",
        "two variables alike | kolada.N15428 2023 T #20 70~1; kolada.N15488 2023 T #20 70~1 | C023=1",
        "two variables alike for nineteen | kolada.N15428 2023 T #19 70~1; kolada.N15488 2023 T #19 70~1 | ''",
        "two variables alike but for one | kolada.N15428 2023 T #19 70~1; kolada.N15428 2023 T 1430 89; kolada.N15488 2023 T #19 70~1; kolada.N15488 2023 T 1430 50 | ''",
        "a share of a whole number of pupils | skolverket.year_9_pupils 2023/24 T 1430/1 40; skolverket.year_9_all_criteria 2023/24 T 1430/1 87.5 | ''",
        "a share of no whole number of pupils | skolverket.year_9_pupils 2023/24 T 1430/1 40; skolverket.year_9_all_criteria 2023/24 T 1430/1 86.3 | C039=1",
        "a share of all but four | skolverket.year_9_pupils 2023/24 T 1430/1 40; skolverket.year_9_all_criteria 2023/24 T 1430/1 90 | C040=1",
        "a share of four | skolverket.year_9_pupils 2023/24 T 1430/1 40; skolverket.year_9_all_criteria 2023/24 T 1430/1 10 | C040=1",
        "a share of five | skolverket.year_9_pupils 2023/24 T 1430/1 40; skolverket.year_9_all_criteria 2023/24 T 1430/1 12.5 | ''",
        "a share of all | skolverket.year_9_pupils 2023/24 T 1430/1 40; skolverket.year_9_all_criteria 2023/24 T 1430/1 100 | ''",
        "a whole six from its parts | kolada.N15008 2018 T 1430 100; kolada.N15009 2018 T 1430 20; kolada.N15010 2018 T 1430 20; kolada.N15011 2018 T 1430 20; kolada.N15012 2018 T 1430 20; kolada.N15013 2018 T 1430 20; kolada.N15014 2018 T 1430 6 | ''",
        "a whole seven from its parts | kolada.N15008 2018 T 1430 100; kolada.N15009 2018 T 1430 20; kolada.N15010 2018 T 1430 20; kolada.N15011 2018 T 1430 20; kolada.N15012 2018 T 1430 20; kolada.N15013 2018 T 1430 20; kolada.N15014 2018 T 1430 7 | C041=1",
        "a whole without one of its parts | kolada.N15008 2018 T 1430 100; kolada.N15009 2018 T 1430 20; kolada.N15010 2018 T 1430 20; kolada.N15011 2018 T 1430 20; kolada.N15012 2018 T 1430 20; kolada.N15013 2018 T 1430 2; kolada.N15014 2018 T 1430 not_delivered | ''",
        "shares of 100.1 | kolada.N11710 2023 T 1430 20.1; kolada.N11711 2023 T 1430 80 | ''",
        "shares of 100.2 | kolada.N11710 2023 T 1430 20.2; kolada.N11711 2023 T 1430 80 | C042=1",
        "shares of 99.8 | kolada.N11710 2023 T 1430 19.8; kolada.N11711 2023 T 1430 80 | C042=1",
        "a deviation below in both | kolada.N11024 2024 T 1430 -19.2; kolada.N11038 2024 T 1430 -28.6 | ''",
        "a deviation above and below | kolada.N11024 2024 T 1430 19.2; kolada.N11038 2024 T 1430 -28.6 | C043=1",
        "a deviation of nought | kolada.N11024 2024 T 1430 0; kolada.N11038 2024 T 1430 -28.6 | ''",
        "all schools between the two | kolada.N15033 2023 T 1430 12.1; kolada.N15034 2023 T 1430 12; kolada.N15035 2023 T 1430 11 | ''",
        "all schools outside the two | kolada.N15033 2023 T 1430 12.2; kolada.N15034 2023 T 1430 12; kolada.N15035 2023 T 1430 11 | C044=1",
        "all schools below the two | kolada.N15033 2023 T 1430 10.8; kolada.N15034 2023 T 1430 12; kolada.N15035 2023 T 1430 11 | C044=1",
        "a cost per inhabitant a fifth above | kolada.N11007 2023 T 1430 96; kolada.N11008 2023 T 1430 100; kolada.N11800 2023 T 1430 80 | ''",
        "a cost per inhabitant further above | kolada.N11007 2023 T 1430 97; kolada.N11008 2023 T 1430 100; kolada.N11800 2023 T 1430 80 | C045=1",
        "a cost per inhabitant further below | kolada.N11007 2023 T 1430 63; kolada.N11008 2023 T 1430 100; kolada.N11800 2023 T 1430 80 | C045=1"
      })
  void findsWhatItShould(String description, String observations, String expected) {
    String found = Delivered.counts(Delivered.check(observations));

    assertThat(found).as(description).isEqualTo(expected);
  }

  @Test
  void everyFindingSaysWhatToCorrectInThreeLanguages() {
    Findings findings =
        Delivered.check("kolada.N15428 2023 T 1430 80.5; kolada.N15428 2023 T 1430 81");

    assertThat(findings.list())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.position()).isEqualTo("row 2");
              assertThat(finding.text().sv())
                  .contains("Munkedal (1430)", "rad 1", "(80,5)", "(81)", "Ta bort");
              assertThat(finding.text().nb())
                  .contains("Munkedal (1430)", "rad 1", "(80,5)", "(81)", "Fjern");
              assertThat(finding.text().en())
                  .contains("Munkedal (1430)", "row 1", "(80.5)", "(81)", "Remove");
            });
  }

  @Test
  void aFindingSaysWhatItIsAbout() {
    Findings findings =
        Delivered.check(
            "kolada.N15428 2023 K 1430 0; kolada.N15428 2023 M 1430 0; kolada.N15428 2023 T 1430 80");

    assertThat(findings.list())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.about())
                    .isEqualTo(
                        new About(
                            Optional.of("kolada.N15428"),
                            Optional.of("1430"),
                            Optional.of(Period.year(2023)),
                            Optional.of(Sex.T),
                            OptionalInt.of(3))));
  }

  @Test
  void whatConcernsAWholeSurveyQuestionIsAboutItsVariable() {
    Findings findings =
        Delivered.check("kolada.N15613 2022 T 1430 80; kolada.N15613 2023 T 1430 80");

    assertThat(findings.list())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.about()).isEqualTo(About.variable("kolada.N15613"));
              assertThat(finding.text().en()).startsWith("1 of the values of N15613 repeat");
            });
  }

  /**
   * A large delivery is looked at by several threads: what they find stands as one would find it.
   */
  @Test
  void aLargeDeliveryIsFoundAsASmallOneIs() {
    StringBuilder text = new StringBuilder();
    for (int variable = 0; variable < 400; variable++) {
      String name = "kolada.S" + (variable * 7 % 400);
      text.append(name).append(" 2023 T 1430 1;").append(name).append(" 2023 T 1430 2;");
      text.append(name).append(" 2030 T 1430 1;");
      text.append(name).append(" 2022 T #290 10~1;");
    }
    Findings findings = Delivered.check(text.toString());

    assertThat(findings.counts()).containsEntry("C001", 400).containsEntry("C003", 400);
    assertThat(findings.list())
        .filteredOn(finding -> finding.rule().equals("C001") || finding.rule().equals("C003"))
        .extracting(finding -> finding.about().variable().orElseThrow() + " " + finding.rule())
        .containsExactlyElementsOf(
            IntStream.range(0, 400)
                .mapToObj(i -> "kolada.S" + (i * 7 % 400))
                .flatMap(name -> Stream.of(name + " C001", name + " C003"))
                .toList());
  }
}
