package jamfor.analytics.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.analytics.engine.GoldenVectors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is hidden by elimination, before anybody asks how narrow the rest is. */
final class GaussSuppressionTest {

  /** Two ages by three countries, a cell that is 0 or 1 is secret, as the vignette has it. */
  private static Cells vignette(double[] counts) {
    List<String> names = List.of("young S", "young I", "young P", "old S", "old I", "old P");
    return new TwoWay(names, counts).cells(count -> count <= 1 ? 2 : 0);
  }

  @ParameterizedTest
  @EnumSource
  void theVignettesTable(GoldenVectors through) {
    double[] counts = through.get("small-counts");
    assertThat(GaussSuppression.hide(vignette(counts)))
        .containsExactly("old I", "old P", "young I", "young P");
    Decision decision = Suppression.decide(vignette(counts));
    assertThat(decision.hidden()).containsExactlyInAnyOrder("old I", "old P", "young I", "young P");
    assertThat(decision.isClean()).isTrue();
    // Iceland and Portugal are 2 young together: Portugal has between none of them and both.
    assertThat(Auditor.attack(vignette(counts), decision.hidden()))
        .containsExactly(new Guess("young P", 0, 2, 2));
  }

  @Test
  void nothingSecretHidesNothing() {
    assertThat(GaussSuppression.hide(vignette(new double[] {5, 2, 3, 6, 3, 4}))).isEmpty();
    assertThat(GaussSuppression.hide(new Cells(List.of(), List.of()))).isEmpty();
  }

  @Test
  void ofEqualsTheFirstIsPublished() {
    Cells cells =
        new Cells(
            List.of(
                Cell.open("total", 9),
                Cell.open("first", 4),
                Cell.open("second", 4),
                Cell.secret("secret", 1, 3)),
            List.of(Relation.sum("total", "first", "second", "secret")));
    assertThat(GaussSuppression.hide(cells)).containsExactly("second", "secret");
  }

  @Test
  void aSecretThatIsPrintedNowhereIsProtectedAllTheSame() {
    Cells cells =
        new Cells(
            List.of(
                Cell.open("pupils", 30),
                Cell.open("passed", 28),
                new Cell("failed", 2, Cell.Publicity.UNPRINTED, 5)),
            List.of(Relation.sum("pupils", "passed", "failed")));
    assertThat(GaussSuppression.hide(cells)).containsExactly("passed");
  }

  @Test
  void whatOthersKnowIsTakenIntoAccountFirst() {
    List<Cell> cells =
        List.of(
            Cell.open("total", 40),
            Cell.open("girls", 37),
            Cell.secret("boys", 3, 5),
            Cell.known("girls, preliminary", 37));
    Relation total = Relation.sum("total", "girls", "boys");
    Relation unchanged = Relation.sum("girls", "girls, preliminary");
    assertThat(GaussSuppression.hide(new Cells(cells, List.of(total))))
        .containsExactly("boys", "girls");
    assertThat(GaussSuppression.hide(new Cells(cells, List.of(total, unchanged))))
        .containsExactly("boys", "total");
  }

  @Test
  void coefficientsOtherThanOneCount() {
    // The mean of four without oneself, times three, is their sum.
    Cells cells =
        new Cells(
            List.of(
                Cell.open("a", 100),
                Cell.open("b", 70),
                Cell.open("c", 60),
                Cell.secret("d", 2, 5),
                Cell.open("mean without a", 44)),
            List.of(Relation.mean("mean without a", List.of("b", "c", "d"))));
    assertThat(GaussSuppression.hide(cells)).containsExactly("d", "mean without a");
  }
}
