package jamfor.analytics.engine;

import jamfor.ingest.store.DuckDb;
import java.io.Serializable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The default: DuckDB in this process. */
public final class DuckDbEngine implements Engine {

  @Override
  public String name() {
    return "DuckDB";
  }

  @Override
  public <R extends Serializable> List<R> run(
      FactFiles facts, List<BlockPlan> plans, Computation<R> computation) {
    List<R> results = new ArrayList<>();
    try (Connection connection = DuckDb.open(Path.of(facts.folder()));
        Statement statement = connection.createStatement()) {
      for (BlockPlan plan : plans) {
        results.add(computation.compute(block(statement, facts, plan)));
      }
      return results;
    } catch (SQLException failed) {
      throw new IllegalStateException("The facts cannot be read", failed);
    }
  }

  private static Block block(Statement statement, FactFiles facts, BlockPlan plan)
      throws SQLException {
    Block block = new Block(plan.keyFigure());
    if (facts.deliveries().isEmpty()) {
      return block;
    }
    String sql =
        "SELECT %s FROM read_parquet([%s]) WHERE variable IN (%s) ORDER BY %s"
            .formatted(
                FactQuery.COLUMNS,
                literals(facts.paths()),
                literals(plan.variables()),
                FactQuery.ORDER);
    try (ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        block.add(
            new Block.Fact(
                result.getString(1),
                result.getString(2),
                result.getString(3),
                result.getString(4),
                result.getString(5),
                result.getString(6),
                result.getDouble(7),
                result.getString(8),
                result.getString(9),
                result.getInt(10)));
      }
    }
    return block;
  }

  private static String literals(List<String> texts) {
    return texts.stream().map(DuckDb::literal).collect(Collectors.joining(", "));
  }

  @Override
  public void close() {}
}
