package jamfor.analytics.engine;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;

/**
 * The deliveries' Parquet files that an edition rests on.
 *
 * @param folder of the fact store
 * @param deliveries hashes, in the order they were received: of two of the same vintage the later
 *     counts; each has its file {@code <hash>.parquet}
 */
public record FactFiles(String folder, List<String> deliveries) implements Serializable {
  public FactFiles {
    deliveries = List.copyOf(deliveries);
  }

  /** Absolute paths of the files. */
  public List<String> paths() {
    return deliveries.stream()
        .map(delivery -> Path.of(folder, delivery + ".parquet").toAbsolutePath().toString())
        .toList();
  }
}
