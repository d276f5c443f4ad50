package jamfor.analytics.engine;

import jamfor.ingest.store.DuckDb;
import jamfor.ingest.store.FactStore;
import jamfor.ingest.store.Scan;
import jamfor.ingest.store.Vectors;
import jamfor.ingest.store.Words;
import java.io.Serializable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The default: DuckDB in this process. */
public final class DuckDbEngine implements Engine {

  /** Read and sorted at once: few enough for memory, enough to be worth a query. */
  private static final int KEY_FIGURES_AT_A_TIME = 64;

  /** Blocks that may wait for a worker, each: reading is quicker than computing. */
  private static final int WAITING = 4;

  private final int threads;

  /** With as many threads as there are processors. */
  public DuckDbEngine() {
    this(Runtime.getRuntime().availableProcessors());
  }

  /**
   * @param threads of DuckDB, and as many more that compute
   */
  public DuckDbEngine(int threads) {
    this.threads = threads;
  }

  @Override
  public String name() {
    return "DuckDB";
  }

  @Override
  public <R extends Serializable> List<R> run(
      FactFiles facts, List<BlockPlan> plans, Computation<R> computation) {
    List<CompletableFuture<R>> results = new ArrayList<>();
    Semaphore room = new Semaphore(WAITING * threads);
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      blocks(
          facts,
          plans,
          block -> {
            room.acquireUninterruptibly();
            results.add(
                CompletableFuture.supplyAsync(() -> computation.compute(block), workers)
                    .whenComplete((done, failed) -> room.release()));
          });
      return results.stream().map(CompletableFuture::join).toList();
    } catch (SQLException failed) {
      throw new IllegalStateException("The facts cannot be read", failed);
    } finally {
      workers.shutdown();
    }
  }

  /** A block for each plan, in their order; also the plans without any facts get theirs. */
  private void blocks(FactFiles facts, List<BlockPlan> plans, Consumer<Block> use)
      throws SQLException {
    if (facts.deliveries().isEmpty() || plans.isEmpty()) {
      plans.forEach(plan -> use.accept(Block.empty(plan.keyFigure())));
      return;
    }
    String files = DuckDb.parquet(facts.paths().stream().map(Path::of).toArray(Path[]::new));
    try (Connection connection = DuckDb.open(threads, Path.of(facts.folder()))) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("CREATE TEMP TABLE plan (position INTEGER, wanted VARCHAR)");
        statement.execute("INSERT INTO plan VALUES " + pairs(plans));
      }
      String all = "(FROM " + files + " WHERE variable IN (" + variables(plans) + "))";
      Words words = Scan.words(connection, FactStore.FACTS, all);
      List<String> order = new ArrayList<>(List.of("position"));
      order.addAll(FactQuery.ORDER);
      for (int from = 0; from < plans.size(); from += KEY_FIGURES_AT_A_TIME) {
        int to = Math.min(from + KEY_FIGURES_AT_A_TIME, plans.size());
        // Named here and not only joined: what of the files holds none of them is not read.
        String source =
            ("(SELECT *, %s FROM %s JOIN plan ON variable = wanted WHERE variable IN (%s)"
                    + " AND position >= %d AND position < %d)")
                .formatted(
                    FactQuery.received(facts), files, variables(plans.subList(from, to)), from, to);
        try (Scan scan = new Scan(connection, FactQuery.withPosition(), words, source, order)) {
          new Cut(plans, from, to, words, use).blocks(scan);
        }
      }
    }
  }

  private static String variables(List<BlockPlan> plans) {
    return plans.stream()
        .flatMap(plan -> plan.variables().stream())
        .distinct()
        .map(DuckDb::literal)
        .collect(Collectors.joining(", "));
  }

  /** Cuts a scan into blocks, in the order of the plans. */
  private static final class Cut {
    private final List<BlockPlan> plans;
    private final Words words;
    private final Consumer<Block> use;
    private final int end;
    private int plan;
    private Vectors filled;

    Cut(List<BlockPlan> plans, int plan, int end, Words words, Consumer<Block> use) {
      this.plans = plans;
      this.plan = plan;
      this.end = end;
      this.words = words;
      this.use = use;
      this.filled = new Vectors(FactStore.FACTS, words);
    }

    void blocks(Scan scan) {
      int position = FactStore.FACTS.columns().size();
      while (scan.next()) {
        int from = 0;
        while (from < scan.size()) {
          int to = from + 1;
          int next = scan.integer(position, from);
          while (to < scan.size() && scan.integer(position, to) == next) {
            to++;
          }
          finishBefore(next);
          scan.copy(from, to, filled);
          from = to;
        }
      }
      finishBefore(end);
    }

    private void finishBefore(int next) {
      while (plan < next) {
        use.accept(new Block(plans.get(plan++).keyFigure(), filled));
        filled = new Vectors(FactStore.FACTS, words);
      }
    }
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

  @Override
  public void close() {}
}
