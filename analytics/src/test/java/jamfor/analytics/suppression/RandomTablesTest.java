package jamfor.analytics.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * No secret cell of any table is known too well: of a few hundred tables in the ordinary tests, of
 * as many as {@code -Dtables} says by the command in README.md.
 */
final class RandomTablesTest {

  private static final int TABLES = Integer.getInteger("tables", 300);

  @Test
  void noSecretIsPinned() {
    RandomTables tables = new RandomTables(22_11_2026);
    long secrets = 0;
    long cells = 0;
    long shown = 0;
    for (int i = 0; i < TABLES; i++) {
      Cells table = tables.next();
      Decision decision = Suppression.decide(table);
      assertThat(decision.pinned()).as("table %d", i).isEmpty();
      Set<String> hidden = decision.hidden();
      for (Cell cell : table.list()) {
        if (cell.isSecret()) {
          secrets++;
          Worlds.demandTwo(table, hidden, cell);
        }
        if (cell.publicity() == Cell.Publicity.CANDIDATE && !cell.isSecret()) {
          cells++;
          shown += hidden.contains(cell.name()) ? 0 : 1;
        }
      }
    }
    // To hide everything would be no art.
    assertThat(secrets).isGreaterThan(2L * TABLES);
    assertThat((double) shown / cells).isGreaterThan(0.5);
  }
}
