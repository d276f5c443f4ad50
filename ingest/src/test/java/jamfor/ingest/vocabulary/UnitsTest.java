package jamfor.ingest.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.ingest.vocabulary.Unit.Provider;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Synthetic registers. */
class UnitsTest {

  private static final LocalDate FIRST = LocalDate.of(2019, 9, 1);
  private static final LocalDate SECOND = LocalDate.of(2020, 9, 1);
  private static final LocalDate THIRD = LocalDate.of(2021, 9, 1);

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource({
    "2019-07-01, 2019/20, true",
    "2020-06-30, 2019/20, true",
    "2019-06-30, 2019/20, false",
    "2020-07-01, 2019/20, false",
    "2019-07-01, 2019-10, true",
    "2019-06-30, 2019-10, false",
    "2020-06-30, 2019-10-15, true",
    "2020-07-01, 2019-10-15, false",
    "2019-06-30, 2019-06, true",
    "2019-01-01, 2019, true",
    "2019-12-31, 2019, true",
    "2020-01-01, 2019, false",
    "2019-05-01, 2019-T1, true",
    "2019-07-01, 2019-T1, false",
    "2019-07-01, 2019-T2, true",
    "2019-05-01, 2019-Q2, true",
    "2019-05-01, 2019-Q3, false",
  })
  void aRegisterIsOfThePeriodThatItsDayLiesIn(String day, String period, boolean of) {
    UnitRegister register = new UnitRegister(LocalDate.parse(day), List.of());

    assertThat(register.isOf(Period.of(period))).isEqualTo(of);
  }

  @Test
  void onlyARegisterThatListsAUnitOfTheFormSaysWhoIsThere() {
    Units units = new Units(List.of(register(FIRST, unit("1", "1430", Provider.MUNICIPAL))));
    Period october = Period.month(2019, 10);

    assertThat(units.listOf(october, "1430", Set.of("compulsory_school", "preschool"))).hasSize(1);
    assertThat(units.listOf(october, "1430", Set.of("preschool"))).isEmpty();
    assertThat(units.listOf(october, "1427", Set.of("compulsory_school"))).isEmpty();
    assertThat(units.listOf(Period.month(2020, 10), "1430", Set.of("compulsory_school"))).isEmpty();
  }

  @Test
  void aStretchEndsWhenAUnitMovesIsSoldOrIsGone() {
    Units units =
        new Units(
            List.of(
                register(
                    THIRD,
                    unit("same", "1430", Provider.MUNICIPAL),
                    unit("moved", "1427", Provider.MUNICIPAL),
                    unit("sold", "1430", Provider.INDEPENDENT),
                    unit("back", "1430", Provider.MUNICIPAL)),
                register(
                    FIRST,
                    unit("same", "1430", Provider.MUNICIPAL),
                    unit("moved", "1430", Provider.MUNICIPAL),
                    unit("sold", "1430", Provider.MUNICIPAL),
                    unit("back", "1430", Provider.MUNICIPAL)),
                register(SECOND, unit("same", "1430", Provider.MUNICIPAL))));

    assertThat(stretches(units, "same")).containsExactly(FIRST + " " + THIRD + " 1430");
    assertThat(stretches(units, "moved"))
        .containsExactly(FIRST + " " + FIRST + " 1430", THIRD + " " + THIRD + " 1427");
    assertThat(stretches(units, "sold"))
        .containsExactly(FIRST + " " + FIRST + " 1430", THIRD + " " + THIRD + " 1430");
    assertThat(stretches(units, "back"))
        .containsExactly(FIRST + " " + FIRST + " 1430", THIRD + " " + THIRD + " 1430");
    assertThat(units.history("unknown")).isEmpty();
  }

  @Test
  void aRegisterThatDoesNotCoverAUnitSaysNothingOfIt() {
    Units units =
        new Units(
            List.of(
                register(FIRST, unit("1", "1430", Provider.MUNICIPAL)),
                register(SECOND, unit("2", "1427", Provider.MUNICIPAL)),
                register(THIRD, unit("1", "1430", Provider.MUNICIPAL))));

    assertThat(stretches(units, "1")).containsExactly(FIRST + " " + THIRD + " 1430");
  }

  private static List<String> stretches(Units units, String code) {
    return units.history(code).stream()
        .map(one -> one.from() + " " + one.to() + " " + one.unit().municipality())
        .toList();
  }

  private static UnitRegister register(LocalDate day, ListedUnit... units) {
    return new UnitRegister(day, List.of(units));
  }

  private static ListedUnit unit(String code, String municipality, Provider provider) {
    return new ListedUnit(
        code,
        "Synthetic " + code,
        municipality,
        provider,
        new TreeSet<>(Set.of("compulsory_school")),
        1);
  }
}
