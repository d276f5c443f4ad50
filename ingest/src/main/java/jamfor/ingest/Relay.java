package jamfor.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Hands things over in their order, many at a time. Whoever has many goes on making them while
 * another thread takes those that are made; the first are taken at once, since most files are done
 * before another thread has woken up.
 */
final class Relay<T> {

  private static final int BATCH = 4096;
  private static final int TAKEN_AT_ONCE = 16;
  private static final int MOST_WAITING = 8;

  private final Consumer<T> taker;
  private final Semaphore room = new Semaphore(MOST_WAITING);
  private List<T> batch = new ArrayList<>();
  private CompletableFuture<Void> taken = CompletableFuture.completedFuture(null);
  private int passed;

  Relay(Consumer<T> taker) {
    this.taker = taker;
  }

  void accept(T one) {
    batch.add(one);
    if (batch.size() == BATCH) {
      pass();
    }
  }

  private void pass() {
    List<T> full = batch;
    batch = new ArrayList<>(BATCH);
    passed++;
    if (passed <= TAKEN_AT_ONCE) {
      full.forEach(taker);
    } else {
      room.acquireUninterruptibly();
      taken =
          taken
              .thenRunAsync(() -> full.forEach(taker))
              .whenComplete((nothing, failed) -> room.release());
    }
  }

  /** Returns when all have been taken. */
  void finish() {
    try {
      taken.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
    batch.forEach(taker);
    batch.clear();
  }
}
