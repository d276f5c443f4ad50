package jamfor.analytics.engine;

import java.io.Serializable;
import java.util.List;

/** Reads facts and hands over each key figure's whole block to the same computation. */
public interface Engine extends AutoCloseable {

  /**
   * One result for each plan, in their order.
   *
   * @param facts the Parquet files that may be read
   */
  <R extends Serializable> List<R> run(
      FactFiles facts, List<BlockPlan> plans, Computation<R> computation);

  /** A word for the console and the status page. */
  String name();

  @Override
  void close();
}
