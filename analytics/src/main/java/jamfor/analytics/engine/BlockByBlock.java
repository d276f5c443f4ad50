package jamfor.analytics.engine;

import jamfor.ingest.store.FactStore;
import jamfor.ingest.store.Table.Column;
import jamfor.ingest.store.Vectors;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
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
      Vectors facts = new Vectors(FactStore.FACTS);
      while (next != null && next.getString(0).equals(keyFigure)) {
        add(next, facts);
        advance();
      }
      Block block = new Block(keyFigure, facts);
      return new Computed<>(keyFigure, computation.compute(block)).bytes();
    }

    private static void add(Row row, Vectors facts) {
      facts.addRow();
      List<Column> columns = FactStore.FACTS.columns();
      for (int i = 0; i < columns.size(); i++) {
        if (!row.isNullAt(i + 1)) {
          switch (columns.get(i).type()) {
            case TEXT -> facts.put(i, row.getString(i + 1));
            case NUMBER -> facts.put(i, row.getDouble(i + 1));
            case INTEGER -> facts.put(i, row.getInt(i + 1));
          }
        }
      }
    }
  }
}
