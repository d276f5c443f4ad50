package jamfor.analytics.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What cells and relations may be. */
final class CellsTest {

  @Test
  void aCellHasANameANumberAndAWidth() {
    for (String name : List.of("", " ")) {
      assertThatIllegalArgumentException().isThrownBy(() -> Cell.open(name, 1));
    }
    for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Cell.open("a", value))
          .withMessageContaining("a is no finite number");
      assertThatIllegalArgumentException().isThrownBy(() -> Cell.secret("a", 1, value));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cell.secret("a", 1, -1))
        .withMessageContaining("-1");
    assertThat(Cell.open("a", -1).isSecret()).isFalse();
    assertThat(Cell.secret("a", -1, 0.5).isSecret()).isTrue();
  }

  @Test
  void aRelationIsBetweenTwoAtLeast() {
    assertThat(Relation.sum("total", "a", "b").coefficients())
        .isEqualTo(Map.of("total", -1.0, "a", 1.0, "b", 1.0));
    assertThat(Relation.mean("mean", List.of("a", "b", "c")).coefficients())
        .isEqualTo(Map.of("mean", -3.0, "a", 1.0, "b", 1.0, "c", 1.0));
    assertThatIllegalArgumentException().isThrownBy(() -> Relation.sum("total"));
    assertThatIllegalArgumentException().isThrownBy(() -> Relation.mean("mean", List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Relation.sum("total", "a", "a"))
        .withMessageContaining("a comes twice");
    assertThatIllegalArgumentException().isThrownBy(() -> Relation.sum("total", "total"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Relation(Map.of("a", 1.0, "b", 0.0)))
        .withMessageContaining("b");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Relation(Map.of("a", 1.0, "b", Double.NaN)));
  }

  @Test
  void relationsHoldBetweenCellsThatAreThere() {
    List<Cell> cells = List.of(Cell.open("total", 3), Cell.open("a", 1), Cell.open("b", 2));
    Relation sum = Relation.sum("total", "a", "b");
    assertThat(new Cells(cells, List.of(sum)).relations()).containsExactly(sum);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cells(cells, List.of(Relation.sum("total", "a", "c"))))
        .withMessageContaining("c");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cells(cells, List.of(Relation.sum("b", "a", "total"))))
        .withMessageContaining("holding");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cells(List.of(Cell.open("a", 1), Cell.open("a", 1)), List.of()))
        .withMessageContaining("Two cells are named a");
  }

  @Test
  void theLastPlacesOfLargeAmountsMayDiffer() {
    Relation sum = Relation.sum("total", "a", "b");
    List<Cell> cells =
        List.of(Cell.open("total", 3e9), Cell.open("a", 1e9), Cell.open("b", 2e9 + 1));
    assertThat(new Cells(cells, List.of(sum)).list()).hasSize(3);
    List<Cell> wrong =
        List.of(Cell.open("total", 3e9), Cell.open("a", 1e9), Cell.open("b", 2e9 + 4));
    assertThatIllegalArgumentException().isThrownBy(() -> new Cells(wrong, List.of(sum)));
    List<Cell> small =
        List.of(Cell.open("total", 0.3), Cell.open("a", 0.1), Cell.open("b", 0.2001));
    assertThatIllegalArgumentException().isThrownBy(() -> new Cells(small, List.of(sum)));
  }

  @Test
  void whatNothingTiesIsApart() {
    Cells cells =
        new Cells(
            List.of(
                Cell.open("a", 1),
                Cell.open("b", 2),
                Cell.open("c", 3),
                Cell.known("d", 3),
                Cell.open("e", 3),
                Cell.open("f", 3),
                Cell.open("g", 7)),
            List.of(
                Relation.sum("c", "d"),
                Relation.sum("e", "d"),
                Relation.sum("e", "f"),
                Relation.sum("c", "b", "a")));
    assertThat(cells.apart().stream().map(part -> part.list().stream().map(Cell::name).toList()))
        .contains(List.of("a", "b", "c", "d"), List.of("d", "e", "f"), List.of("g"));
    assertThat(cells.apart().stream().mapToInt(part -> part.relations().size()).sum()).isEqualTo(4);
  }
}
