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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
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
    List<CompletableFuture<R>> results = new ArrayList<>();
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      blocks(
          facts,
          plans,
          block ->
              results.add(
                  CompletableFuture.supplyAsync(() -> computation.compute(block), workers)));
      return results.stream().map(CompletableFuture::join).toList();
    } catch (SQLException failed) {
      throw new IllegalStateException("The facts cannot be read", failed);
    } finally {
      workers.shutdown();
    }
  }

  /**
   * One pass over the facts, cut into a block for each plan; also the plans without any facts get
   * theirs.
   */
  private static void blocks(FactFiles facts, List<BlockPlan> plans, Consumer<Block> use)
      throws SQLException {
    List<Block> blocks = plans.stream().map(plan -> new Block(plan.keyFigure())).toList();
    int done = 0;
    if (!facts.deliveries().isEmpty()) {
      try (Connection connection = DuckDb.open(Path.of(facts.folder()));
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE TEMP TABLE plan (position INTEGER, wanted VARCHAR)");
        statement.execute("INSERT INTO plan VALUES " + pairs(plans));
        try (ResultSet result = statement.executeQuery(sql(facts))) {
          while (result.next()) {
            int position = result.getInt(11);
            while (done < position) {
              use.accept(blocks.get(done++));
            }
            blocks.get(position).add(fact(result));
          }
        }
      }
    }
    blocks.subList(done, blocks.size()).forEach(use);
  }

  private static String sql(FactFiles facts) {
    return "SELECT %s, position FROM read_parquet([%s]) JOIN plan ON variable = wanted ORDER BY position, %s"
        .formatted(FactQuery.COLUMNS, literals(facts.paths()), FactQuery.ORDER);
  }

  private static String pairs(List<BlockPlan> plans) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < plans.size(); i++) {
      for (String variable : plans.get(i).variables()) {
        pairs.add("(" + i + ", " + DuckDb.literal(variable) + ")");
      }
    }
    return String.join(", ", pairs);
  }

  private static Block.Fact fact(ResultSet result) throws SQLException {
    return new Block.Fact(
        result.getString(1),
        result.getString(2),
        result.getString(3),
        result.getString(4),
        result.getString(5),
        result.getString(6),
        result.getDouble(7),
        result.getString(8),
        result.getString(9),
        result.getInt(10));
  }

  private static String literals(List<String> texts) {
    return texts.stream().map(DuckDb::literal).collect(Collectors.joining(", "));
  }

  @Override
  public void close() {}
}
