package jamfor.analytics.edition;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.ingest.vocabulary.About;
import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Severity;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingsAboutTest {

  @Test
  void takesTheVariablesOfAllDeliveriesUntilTheYear() {
    Findings first = findings(about("a", 2019), about("a", 2020), about("b", 2019));
    Findings second = findings(about("a", 2019), About.variable("a"), About.FILE);

    Findings found = FindingsAbout.of(Set.of("a"), 2019, List.of(first, second));

    assertThat(found.list())
        .extracting(Finding::about)
        .containsExactly(about("a", 2019), about("a", 2019), About.variable("a"));
    assertThat(found.counts()).isEqualTo(Map.of("C004", 3));
  }

  @Test
  void countsWhatWasNotKept() {
    About[] many = new About[Findings.KEPT + 5];
    java.util.Arrays.fill(many, about("a", 2019));
    Findings delivery = findings(many);

    Findings found = FindingsAbout.of(Set.of("a"), 2019, List.of(delivery, delivery));

    assertThat(found.list()).hasSize(2 * Findings.KEPT);
    assertThat(found.count()).isEqualTo(2 * many.length);
  }

  @Test
  void findsNothingWhereOnlyLaterYearsHaveAny() {
    Findings found =
        FindingsAbout.of(Set.of("a"), 2019, List.of(findings(about("a", 2020), about("b", 2019))));

    assertThat(found.list()).isEmpty();
    assertThat(found.counts()).isEmpty();
  }

  private static Findings findings(About... abouts) {
    Findings findings = new Findings();
    for (About about : abouts) {
      findings.add(
          new Finding("C004", Severity.WARNING, "a file", "1", about, Texts.same("what is wrong")));
    }
    return findings;
  }

  private static About about(String variable, int year) {
    return new About(
        Optional.of(variable),
        Optional.of("1430"),
        Optional.of(Period.year(year)),
        Optional.of(Sex.T),
        OptionalInt.of(1));
  }
}
