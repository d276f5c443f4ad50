package jamfor.analytics.engine;

import java.io.Serializable;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Runs in an executor over the sorted facts of whole key figures: fills one block at a time and
 * computes it, so that a partition never lies in memory whole. A row holds the key figure, then
 * {@link FactQuery#COLUMNS}.
 */
final class BlockByBlock<R extends Serializable> implements MapPartitionsFunction<Row, byte[]> {

  private final Broadcast<Computation<R>> computation;

  BlockByBlock(Broadcast<Computation<R>> computation) {
    this.computation = computation;
  }

  @Override
  public Iterator<byte[]> call(Iterator<Row> facts) {
    return new Results<>(facts, computation.value());
  }

  private static final class Results<R extends Serializable> implements Iterator<byte[]> {
    private final Iterator<Row> facts;
    private final Computation<R> computation;
    private @Nullable Row next;

    Results(Iterator<Row> facts, Computation<R> computation) {
      this.facts = facts;
      this.computation = computation;
      advance();
    }

    private void advance() {
      next = facts.hasNext() ? facts.next() : null;
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public byte[] next() {
      if (next == null) {
        throw new NoSuchElementException();
      }
      String keyFigure = next.getString(0);
      Block block = new Block(keyFigure);
      while (next != null && next.getString(0).equals(keyFigure)) {
        block.add(fact(next));
        advance();
      }
      return new Computed<>(keyFigure, computation.compute(block)).bytes();
    }

    private static Block.Fact fact(Row row) {
      return new Block.Fact(
          row.getString(1),
          row.getString(2),
          row.getString(3),
          row.getString(4),
          row.getString(5),
          row.getString(6),
          row.isNullAt(7) ? 0 : row.getDouble(7),
          row.getString(8),
          row.getString(9),
          row.getInt(10));
    }
  }
}
