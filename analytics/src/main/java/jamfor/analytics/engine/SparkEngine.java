package jamfor.analytics.engine;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * For when one machine is outgrown: Spark SQL reads, filters, sorts and groups; each key figure's
 * block is made and computed in the executor that holds its facts, and only the results come back.
 */
public final class SparkEngine implements Engine {

  private static final String KEY_FIGURE = "key_figure";
  private static final String VARIABLE = "variable";
  private static final StructType WANTED =
      new StructType().add(KEY_FIGURE, DataTypes.StringType).add(VARIABLE, DataTypes.StringType);

  /** Key figures differ in weight: several partitions for each thread even that out. */
  private static final int PARTITIONS_PER_THREAD = 4;

  private final SparkSession session;
  private final int partitions;

  private SparkEngine(SparkSession session, int partitions) {
    this.session = session;
    this.partitions = partitions;
  }

  /** Spark in this process. */
  public static SparkEngine local(int threads) {
    return at("local[" + threads + "]");
  }

  /**
   * In this process Spark binds to this machine only and serves no pages of its own; elsewhere it
   * does what it was told when the program was submitted.
   *
   * @param master {@code local[threads]}, or a cluster's address such as {@code spark://host:7077}
   */
  public static SparkEngine at(String master) {
    SparkSession.Builder builder = SparkSession.builder().appName("Jamfor").master(master);
    if (master.startsWith("local")) {
      builder
          .config("spark.ui.enabled", false)
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.driver.bindAddress", "127.0.0.1");
    }
    SparkSession session = builder.getOrCreate();
    return new SparkEngine(
        session, PARTITIONS_PER_THREAD * session.sparkContext().defaultParallelism());
  }

  /** The same Spark, which cuts its work into so many partitions at most. */
  public SparkEngine partitions(int most) {
    return new SparkEngine(session, most);
  }

  @Override
  public String name() {
    return "Spark";
  }

  @Override
  public <R extends Serializable> List<R> run(
      FactFiles facts, List<BlockPlan> plans, Computation<R> computation) {
    Map<String, R> computed =
        facts.deliveries().isEmpty() ? Map.of() : compute(facts, plans, computation);
    List<R> results = new ArrayList<>();
    for (BlockPlan plan : plans) {
      R result = computed.get(plan.keyFigure());
      results.add(result != null ? result : computation.compute(Block.empty(plan.keyFigure())));
    }
    return results;
  }

  private <R extends Serializable> Map<String, R> compute(
      FactFiles facts, List<BlockPlan> plans, Computation<R> computation) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    // Once to each executor and not once to each task: it may read a catalogue when it arrives.
    Broadcast<Computation<R>> shared = context.broadcast(computation);
    try {
      List<byte[]> results =
          wantedFacts(facts, plans)
              .mapPartitions(new BlockByBlock<>(shared), Encoders.BINARY())
              .collectAsList();
      Map<String, R> byKeyFigure = new HashMap<>();
      for (byte[] bytes : results) {
        Computed<R> one = Computed.of(bytes);
        byKeyFigure.put(one.keyFigure(), one.result());
      }
      return byKeyFigure;
    } finally {
      shared.destroy();
    }
  }

  /** Whole key figures in each partition, one after the other, their facts in the fixed order. */
  private Dataset<Row> wantedFacts(FactFiles facts, List<BlockPlan> plans) {
    List<Row> wanted =
        plans.stream()
            .flatMap(
                plan ->
                    plan.variables().stream()
                        .map(variable -> RowFactory.create(plan.keyFigure(), variable)))
            .toList();
    Column keyFigure = functions.col(KEY_FIGURE);
    Column[] order =
        Stream.concat(Stream.of(keyFigure), FactQuery.ORDER.stream().map(SparkEngine::key))
            .toArray(Column[]::new);
    return session
        .read()
        .parquet(facts.paths().stream().map(SparkEngine::exactly).toArray(String[]::new))
        .join(functions.broadcast(session.createDataFrame(wanted, WANTED)), VARIABLE)
        .selectExpr("*", FactQuery.received(facts))
        .repartition(Math.max(1, Math.min(plans.size(), partitions)), keyFigure)
        .sortWithinPartitions(order)
        .selectExpr((KEY_FIGURE + ", " + FactQuery.COLUMNS).split(", "));
  }

  /** A path in which no sign stands for others. */
  private static String exactly(String path) {
    return path.replaceAll("[\\\\*?\\[\\]{}]", "\\\\$0");
  }

  /** Only the unit is ever absent, and where it is the fact comes first. */
  private static Column key(String column) {
    return functions.col(column).asc_nulls_first();
  }

  @Override
  public void close() {
    session.stop();
  }
}
