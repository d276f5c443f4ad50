package jamfor.analytics.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.analytics.suppression.Cell.Publicity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The ways in which figures of municipalities have given small numbers away, each closed. */
final class SuppressionTest {

  private static final double THRESHOLD = 5;

  private static Decision decide(List<Cell> cells, Relation... relations) {
    Decision decision = Suppression.decide(new Cells(cells, Arrays.asList(relations)));
    Auditor.attack(new Cells(cells, Arrays.asList(relations)), decision.hidden())
        .forEach(guess -> assertThat(guess.isPinned()).isFalse());
    assertThat(decision.isClean()).isTrue();
    return decision;
  }

  private static Cell count(String name, double value) {
    return DisclosureRules.isUnsafeCount(value, THRESHOLD)
        ? Cell.secret(name, value, THRESHOLD)
        : Cell.open(name, value);
  }

  @Test
  void girlsAndBoysAndTotal() {
    assertThat(
            decide(
                    List.of(count("total", 23), count("girls", 20), count("boys", 3)),
                    Relation.sum("total", "girls", "boys"))
                .hidden())
        .containsExactlyInAnyOrder("girls", "boys");
  }

  @Test
  void ownAndTotalGiveTheOnlyIndependentSchool() {
    // Three schools of the municipality and one that is not: total less own is that one.
    Decision decision =
        decide(
            List.of(
                count("total", 121),
                count("own", 118),
                count("independent", 3),
                count("Norra", 40),
                count("Södra", 50),
                count("Östra", 28),
                count("Friskolan", 3)),
            Relation.sum("total", "own", "independent"),
            Relation.sum("own", "Norra", "Södra", "Östra"),
            Relation.sum("independent", "Friskolan"));
    assertThat(decision.hidden())
        .containsExactlyInAnyOrder("Friskolan", "independent", "own", "Östra");
  }

  @Test
  void oneSchoolAloneBehindAMunicipalRollUp() {
    assertThat(
            decide(
                    List.of(count("municipality", 4), count("the school", 4)),
                    Relation.sum("municipality", "the school"))
                .hidden())
        .containsExactlyInAnyOrder("municipality", "the school");
  }

  @Test
  void thoseWhoLiveHereAgainstThoseWhoGoToSchoolHere() {
    // Home and located share those who do both: two who come from elsewhere are the difference.
    Decision decision =
        decide(
            List.of(
                count("located", 60),
                count("home", 64),
                new Cell("both", 58, Publicity.UNPRINTED, 0),
                count("come here", 2),
                count("go elsewhere", 6)),
            Relation.sum("located", "both", "come here"),
            Relation.sum("home", "both", "go elsewhere"));
    assertThat(decision.hidden()).contains("come here").hasSize(2);
  }

  @Test
  void finalLessPreliminary() {
    // What was missing in the preliminary edition is a school of three: the final total would tell.
    Decision decision =
        decide(
            List.of(
                Cell.known("total, preliminary", 97),
                count("total", 100),
                count("late school", 3),
                count("Norra", 57),
                count("Södra", 40)),
            Relation.sum("total", "total, preliminary", "late school"),
            Relation.sum("total", "late school", "Norra", "Södra"));
    // The two other schools together are the preliminary total: they may be shown.
    assertThat(decision.hidden()).containsExactlyInAnyOrder("total", "late school");
  }

  @Test
  void groupMeansWithoutOneself() {
    List<String> members = List.of("a", "b", "c", "d", "e", "f", "g", "h");
    List<Cell> cells = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    double sum = 3 + 7 * 20 + 21;
    for (int i = 0; i < members.size(); i++) {
      cells.add(count(members.get(i), i == 0 ? 3 : 20 + i - 1));
    }
    for (int i = 0; i < members.size(); i++) {
      List<String> others = new ArrayList<>(members);
      others.remove(i);
      String mean = "mean without " + members.get(i);
      cells.add(Cell.open(mean, (sum - cells.get(i).value()) / others.size()));
      relations.add(Relation.mean(mean, others));
    }
    Set<String> hidden = decide(cells, relations.toArray(Relation[]::new)).hidden();
    // Only the mean without the hidden one may stand, as all that it is of does.
    assertThat(hidden).hasSize(8).contains("a").doesNotContain("mean without a", "b", "h");
  }

  @Test
  void twoViewsOfOneNumber() {
    // The dashboard's and the report's number are one cell each, tied: neither is shown.
    assertThat(
            decide(
                    List.of(count("on the page", 3), count("in the file", 3)),
                    Relation.sum("on the page", "in the file"))
                .hidden())
        .containsExactlyInAnyOrder("on the page", "in the file");
  }

  @Test
  void shareAndComplement() {
    // 28 of 30: the two who are not are printed nowhere, and follow from the rest.
    Decision decision =
        decide(
            List.of(
                count("pupils", 30),
                Cell.open("passed", 28),
                new Cell("failed", 2, Publicity.UNPRINTED, THRESHOLD)),
            Relation.sum("pupils", "passed", "failed"));
    assertThat(decision.hidden()).containsExactly("passed");
    assertThat(decision.showsShare("passed", "pupils")).isFalse();
    assertThat(decision.showsShare("pupils", "passed")).isFalse();
    assertThat(decision.showsShare("pupils", "pupils")).isTrue();
  }

  @Test
  void hiddenZerosAreNoProtection() {
    // Elimination is content with two that nobody knows; the second is 0, and the sum tells all.
    List<Cell> cells =
        List.of(count("total", 20), count("a", 3), count("b", 0), count("c", 7), count("d", 10));
    Cells all = new Cells(cells, List.of(Relation.sum("total", "a", "b", "c", "d")));
    assertThat(GaussSuppression.hide(all)).containsExactly("a", "b");
    Decision decision = Suppression.decide(all);
    assertThat(decision.hidden()).containsExactlyInAnyOrder("a", "b", "c");
    assertThat(decision.isClean()).isTrue();
    assertThat(Auditor.attack(all, decision.hidden()))
        .containsExactly(new Guess("a", 0, 10, THRESHOLD));
  }

  @Test
  void whatIsOutAlreadyCannotBeTakenBack() {
    Cells cells =
        new Cells(
            List.of(
                Cell.known("girls, preliminary", 20),
                Cell.known("total, preliminary", 23),
                count("boys", 3)),
            List.of(Relation.sum("total, preliminary", "girls, preliminary", "boys")));
    Decision decision = Suppression.decide(cells);
    assertThat(decision.hidden()).containsExactly("boys");
    assertThat(decision.isClean()).isFalse();
    assertThat(decision.pinned()).containsExactly(new Guess("boys", 3, 3, THRESHOLD));
  }

  @Test
  void whatMustBeHiddenAndIsOutIsPinned() {
    Cells cells =
        new Cells(
            List.of(
                count("total", 23),
                count("girls", 20),
                new Cell("boys", 3, Publicity.KNOWN, THRESHOLD)),
            List.of(Relation.sum("total", "girls", "boys")));
    assertThat(Suppression.decide(cells))
        .isEqualTo(new Decision(Set.of(), List.of(new Guess("boys", 3, 3, THRESHOLD))));
  }

  @Test
  void amountsOfFewProviders() {
    // Purchased from two, one of whom dominates: the total of the line goes, and one more.
    double[] contributions = {900, 60};
    Cell purchased =
        DisclosureRules.isWithinPercent(contributions, 10)
            ? Cell.secret("purchased", 960, 180)
            : Cell.open("purchased", 960);
    assertThat(
            decide(
                    List.of(
                        Cell.open("cost", 41_960),
                        purchased,
                        Cell.open("premises", 9_000),
                        Cell.open("staff", 32_000)),
                    Relation.sum("cost", "purchased", "premises", "staff"))
                .hidden())
        .containsExactlyInAnyOrder("purchased", "premises");
  }

  @Test
  void nothingToHide() {
    assertThat(Suppression.decide(new Cells(List.of(), List.of())))
        .isEqualTo(new Decision(Set.of(), List.of()));
    assertThat(
            decide(
                    List.of(count("total", 23), count("girls", 12), count("boys", 11)),
                    Relation.sum("total", "girls", "boys"))
                .hidden())
        .isEmpty();
  }
}
