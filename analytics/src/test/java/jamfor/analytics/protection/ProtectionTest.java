package jamfor.analytics.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jamfor.analytics.edition.SmallTown;
import jamfor.analytics.figure.Fact;
import jamfor.analytics.figure.FactKey;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which facts are hidden, and why. */
final class ProtectionTest {

  private static final String PUPILS = "synthetic.pupils";
  private static final String PASSED = "synthetic.passed";
  private static final String POINTS = "synthetic.points";
  private static final String MOVED = "synthetic.moved";
  private static final Period YEAR = Period.year(2023);

  @TempDir private static Path folder = Path.of("");
  private static List<Protection> protections = List.of();
  private static List<Catalogue> catalogues = List.of();

  @BeforeAll
  static void read() throws IOException {
    catalogues = List.of(SmallTown.catalogue(folder));
    protections = List.of(new Protection(catalogues.get(0)));
  }

  private static FactKey key(String variable, Sex sex, String municipality, String whose) {
    return new FactKey(variable, YEAR, sex, municipality, whose);
  }

  private static Fact fact(String variable, Sex sex, double value) {
    return new Fact(key(variable, sex, "1430", "municipality"), value, List.of());
  }

  private static Fact unit(String variable, String unit, double value) {
    return new Fact(key(variable, Sex.T, "1430", unit), value, List.of());
  }

  private static Fact rolledUp(String variable, String scope, double value, Fact... parts) {
    return new Fact(
        key(variable, Sex.T, "1430", scope), value, Stream.of(parts).map(Fact::key).toList());
  }

  private static List<String> hidden(Fact... facts) {
    return protections.get(0).decide(List.of(facts), fact -> false).facts().stream()
        .map(FactKey::text)
        .sorted()
        .toList();
  }

  @Test
  void whatCountsPersonsIsReadOffTheKeyFigures() {
    assertThat(CountedVariables.of(catalogues.get(0)))
        .isEqualTo(
            Map.of(
                PUPILS,
                new Counted(PUPILS, Counted.Sort.NUMBER, 5, Optional.empty()),
                PASSED,
                new Counted(PASSED, Counted.Sort.SHARE, 5, Optional.of(PUPILS)),
                MOVED,
                new Counted(MOVED, Counted.Sort.NUMBER, 5, Optional.of(PUPILS)),
                POINTS,
                new Counted(POINTS, Counted.Sort.MEAN, 5, Optional.of(PUPILS))));
  }

  @Test
  void oneSexGivesTheOther() {
    assertThat(hidden(fact(PUPILS, Sex.T, 23), fact(PUPILS, Sex.K, 20), fact(PUPILS, Sex.M, 3)))
        .containsExactly(
            "synthetic.pupils 2023 K 1430 municipality",
            "synthetic.pupils 2023 M 1430 municipality");
    assertThat(hidden(fact(PUPILS, Sex.T, 23), fact(PUPILS, Sex.K, 18), fact(PUPILS, Sex.M, 5)))
        .isEmpty();
  }

  @Test
  void whereSomeHaveNoSexTheRestIsTakenForKnown() {
    assertThat(hidden(fact(PUPILS, Sex.T, 24), fact(PUPILS, Sex.K, 20), fact(PUPILS, Sex.M, 3)))
        .hasSize(2);
  }

  @Test
  void ownAndAllGiveTheOnlyIndependentSchool() {
    Fact norra = unit(PUPILS, "11111111", 40);
    Fact soedra = unit(PUPILS, "22222222", 50);
    Fact free = unit(PUPILS, "33333333", 3);
    assertThat(
            hidden(
                norra,
                soedra,
                free,
                rolledUp(PUPILS, "located", 93, norra, soedra, free),
                rolledUp(PUPILS, "own", 90, norra, soedra),
                rolledUp(PUPILS, "independent", 3, free)))
        .containsExactly(
            "synthetic.pupils 2023 T 1430 11111111",
            "synthetic.pupils 2023 T 1430 33333333",
            "synthetic.pupils 2023 T 1430 independent",
            "synthetic.pupils 2023 T 1430 own");
  }

  @Test
  void oneSchoolAloneBehindTheMunicipality() {
    Fact alone = unit(PUPILS, "11111111", 4);
    assertThat(hidden(alone, rolledUp(PUPILS, "located", 4, alone))).hasSize(2);
  }

  @Test
  void sharesFollowTheirCounts() {
    List<String> share = List.of("synthetic.passed 2023 T 1430 municipality");
    // 1, 4, 16 and 19 of 20, the last but one as 79.95 to a decimal; 5 and 15 are open.
    for (double unsafe : new double[] {5, 20, 80, 79.96, 95}) {
      assertThat(hidden(fact(PUPILS, Sex.T, 20), fact(PASSED, Sex.T, unsafe)))
          .as("%s", unsafe)
          .isEqualTo(share);
    }
    for (double safe : new double[] {25, 24.95, 50, 75.05, 75}) {
      assertThat(hidden(fact(PUPILS, Sex.T, 20), fact(PASSED, Sex.T, safe)))
          .as("%s", safe)
          .isEmpty();
    }
    // No whole number of 20: what is given is taken as it is.
    assertThat(hidden(fact(PUPILS, Sex.T, 20), fact(PASSED, Sex.T, 24))).isEqualTo(share);
    // All passed: nobody is singled out, unless they are fewer than five.
    assertThat(hidden(fact(PUPILS, Sex.T, 20), fact(PASSED, Sex.T, 100))).isEmpty();
    assertThat(hidden(fact(PUPILS, Sex.T, 20), fact(PASSED, Sex.T, 0))).isEmpty();
    assertThat(hidden(fact(PUPILS, Sex.T, 4), fact(PASSED, Sex.T, 100))).hasSize(2);
    // More than all of them is no part, and of nobody knows how many nothing follows.
    assertThat(hidden(fact(PUPILS, Sex.T, 20), fact(PASSED, Sex.T, 115))).isEmpty();
    assertThat(hidden(fact(PUPILS, Sex.T, 20), fact(PASSED, Sex.T, -5))).isEmpty();
    assertThat(hidden(fact(PUPILS, Sex.T, 2), fact(PASSED, Sex.T, 150))).hasSize(2);
    assertThat(hidden(fact(PASSED, Sex.T, 5))).isEmpty();
  }

  @Test
  void aNumberThatIsPartOfAnotherIsHiddenForThoseWhoAreNot() {
    List<String> moved = List.of("synthetic.moved 2023 T 1430 municipality");
    assertThat(hidden(fact(PUPILS, Sex.T, 20), fact(MOVED, Sex.T, 2))).isEqualTo(moved);
    assertThat(hidden(fact(PUPILS, Sex.T, 20), fact(MOVED, Sex.T, 17))).isEqualTo(moved);
    assertThat(hidden(fact(PUPILS, Sex.T, 20), fact(MOVED, Sex.T, 15))).isEmpty();
    assertThat(hidden(fact(PUPILS, Sex.T, 20), fact(MOVED, Sex.T, 20))).isEmpty();
    assertThat(hidden(fact(PUPILS, Sex.T, 0), fact(MOVED, Sex.T, 3))).isEqualTo(moved);
    assertThat(hidden(fact(PUPILS, Sex.T, 20), fact(MOVED, Sex.T, -1))).isEmpty();
    assertThat(hidden(fact(MOVED, Sex.T, 3))).isEqualTo(moved);
    assertThat(hidden(fact(MOVED, Sex.T, 0))).isEmpty();
    assertThat(hidden(fact(MOVED, Sex.T, -3))).isEmpty();
  }

  @Test
  void aHiddenShareOfASchoolHidesTheMunicipalitys() {
    Fact norra = unit(PUPILS, "11111111", 42);
    Fact soedra = unit(PUPILS, "22222222", 18);
    Fact passed = unit(PASSED, "11111111", 73.8);
    Fact few = unit(PASSED, "22222222", 88.9);
    Fact all = rolledUp(PUPILS, "located", 60, norra, soedra);
    double mean = (42 * 73.8 + 18 * 88.9) / 60;
    assertThat(
            hidden(norra, soedra, passed, few, all, rolledUp(PASSED, "located", mean, passed, few)))
        .containsExactly(
            "synthetic.passed 2023 T 1430 22222222", "synthetic.passed 2023 T 1430 located");
    Fact enough = unit(PASSED, "22222222", 72.2);
    double open = (42 * 73.8 + 18 * 72.2) / 60;
    assertThat(
            hidden(
                norra,
                soedra,
                passed,
                enough,
                all,
                rolledUp(PASSED, "located", open, passed, enough)))
        .isEmpty();
  }

  @Test
  void meansOfFewAreHidden() {
    // Nobody is no small number, but a mean of nobody is no mean.
    assertThat(hidden(fact(PUPILS, Sex.T, 0), fact(POINTS, Sex.T, 220)))
        .containsExactly("synthetic.points 2023 T 1430 municipality");
    assertThat(hidden(fact(PUPILS, Sex.T, 4), fact(POINTS, Sex.T, 220))).hasSize(2);
    assertThat(hidden(fact(PUPILS, Sex.T, 5), fact(POINTS, Sex.T, 220))).isEmpty();
    assertThat(hidden(fact(PUPILS, Sex.T, 4), fact(POINTS, Sex.T, 0))).hasSize(2);
    assertThat(hidden(fact(PUPILS, Sex.T, 4), fact(POINTS, Sex.T, -3))).hasSize(2);
  }

  @Test
  void aCountryLessAllOthersGivesTheOne() {
    List<Fact> facts = new ArrayList<>();
    double sum = 0;
    for (var one : catalogues.get(0).municipalities().listCurrent("SE")) {
      double value = one.code().equals("1430") ? 3 : 100 + facts.size();
      sum += value;
      facts.add(new Fact(key(PUPILS, Sex.T, one.code(), "municipality"), value, List.of()));
    }
    facts.add(new Fact(key(PUPILS, Sex.T, "0000", "municipality"), sum, List.of()));
    assertThat(hidden(facts.toArray(Fact[]::new)))
        .containsExactly(
            "synthetic.pupils 2023 T %s municipality".formatted(facts.get(0).key().municipality()),
            "synthetic.pupils 2023 T 1430 municipality");
    // With one municipality unknown nothing follows.
    assertThat(hidden(facts.subList(1, facts.size()).toArray(Fact[]::new))).hasSize(1);
  }

  @Test
  void whatIsOutIsTakenForKnown() {
    List<Fact> facts =
        List.of(fact(PUPILS, Sex.T, 23), fact(PUPILS, Sex.K, 20), fact(PUPILS, Sex.M, 3));
    Protection protection = protections.get(0);
    assertThat(protection.decide(facts, fact -> fact.key().sex() == Sex.K).facts())
        .containsExactlyInAnyOrder(facts.get(0).key(), facts.get(2).key());
    assertThatThrownBy(() -> protection.decide(facts, fact -> fact.key().sex() != Sex.M))
        .isInstanceOfSatisfying(
            PinnedException.class,
            pinned ->
                assertThat(pinned.facts())
                    .containsExactly("synthetic.pupils 2023 M 1430 municipality"))
        .hasMessageContaining("synthetic.pupils 2023 M 1430 municipality");
    assertThatThrownBy(() -> protection.decide(facts, fact -> fact.key().sex() == Sex.M))
        .isInstanceOf(PinnedException.class);
  }
}
