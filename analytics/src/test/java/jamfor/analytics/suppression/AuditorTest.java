package jamfor.analytics.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an attacker can work out, worked out by hand and by trying all tables. */
final class AuditorTest {

  private static final List<Relation> SUM = List.of(Relation.sum("total", "a", "b", "c"));

  private static Cells cells(double a, double b, double c) {
    return new Cells(
        List.of(
            Cell.open("total", a + b + c),
            Cell.secret("a", a, 3),
            Cell.open("b", b),
            Cell.open("c", c)),
        SUM);
  }

  private static Guess attack(Cells cells, String... hidden) {
    List<Guess> guesses = Auditor.attack(cells, Set.of(hidden));
    assertThat(guesses).hasSize(1);
    return guesses.get(0);
  }

  @Test
  void byHand() {
    assertThat(attack(cells(2, 10, 30))).isEqualTo(new Guess("a", 2, 2, 3));
    assertThat(attack(cells(2, 10, 30), "a")).isEqualTo(new Guess("a", 2, 2, 3));
    assertThat(attack(cells(2, 10, 30), "a", "b")).isEqualTo(new Guess("a", 0, 12, 3));
    assertThat(attack(cells(2, 0, 30), "a", "b")).isEqualTo(new Guess("a", 0, 2, 3));
    assertThat(attack(cells(2, 10, 30), "a", "b", "c")).isEqualTo(new Guess("a", 0, 42, 3));
    assertThat(attack(cells(2, 10, 30), "a", "total").greatest()).isGreaterThan(400);
    assertThat(attack(cells(2, 10, 30), "a", "total").least()).isZero();
  }

  @Test
  void pinnedIsNarrowerThanNeeded() {
    assertThat(new Guess("a", 0, 2, 3).isPinned()).isTrue();
    assertThat(new Guess("a", 0, 3, 3).isPinned()).isFalse();
    // The last places are the solver's.
    assertThat(new Guess("a", 0, 2.9999999, 3).isPinned()).isFalse();
    assertThat(new Guess("a", 0, 2.9999, 3).isPinned()).isTrue();
  }

  @Test
  void anAmountThatIsNegativeIsNotTakenForOneThatIsNot() {
    Guess guess = attack(cells(2, -10, 30), "a", "b");
    assertThat(guess.least()).isZero();
    assertThat(guess.greatest()).isGreaterThan(400);
  }

  @Test
  void whatOthersKnowIsNotUnknownAndWhatIsPrintedNowhereIs() {
    Cells cells =
        new Cells(
            List.of(
                Cell.open("total", 42),
                Cell.secret("a", 2, 3),
                new Cell("b", 10, Cell.Publicity.UNPRINTED, 0),
                Cell.known("c", 30)),
            SUM);
    assertThat(attack(cells, "a")).isEqualTo(new Guess("a", 0, 12, 3));
    assertThat(attack(cells, "a", "c")).isEqualTo(new Guess("a", 0, 12, 3));
    Cells told =
        new Cells(
            List.of(
                Cell.open("total", 42),
                new Cell("a", 2, Cell.Publicity.KNOWN, 3),
                Cell.open("b", 10),
                Cell.open("c", 30)),
            SUM);
    assertThat(attack(told, "a", "b")).isEqualTo(new Guess("a", 2, 2, 3));
  }

  @Test
  void aHiddenCellThatIsNotThereIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Auditor.attack(cells(1, 2, 3), Set.of("d")))
        .withMessageContaining("d");
  }

  /** In a table of two ways the whole numbers bound a cell as tightly as all numbers do. */
  @Test
  void asNarrowAsTryingAllTables() {
    Random random = new Random(4);
    int narrow = 0;
    for (int i = 0; i < 60; i++) {
      double[] counts = random.doubles(6, 0, 6).map(Math::floor).toArray();
      List<String> names = List.of("a x", "a y", "a z", "b x", "b y", "b z");
      Cells cells = new TwoWay(names, counts).cells(count -> count > 0 && count < 4 ? 4 : 0);
      List<String> hidden = new ArrayList<>(names);
      hidden.removeIf(name -> random.nextInt(4) == 0);
      for (Guess guess : Auditor.attack(cells, Set.copyOf(hidden))) {
        int cell = names.indexOf(guess.cell());
        if (cell >= 0) {
          int[] bounds = AllTables.bounds(counts, names, hidden, cell);
          assertThat(guess.least()).isEqualTo(bounds[0], within(1e-9));
          assertThat(guess.greatest()).isEqualTo(bounds[1], within(1e-9));
          narrow += guess.isPinned() ? 1 : 0;
        }
      }
    }
    assertThat(narrow).isBetween(20, 200);
  }
}
