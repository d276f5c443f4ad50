package jamfor.analytics.edition;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/**
 * What has been read of editions, as much as fits: a cooperation's figures all stay, of a country's
 * those that are asked for most.
 */
final class ReadResults {

  /** In bytes of files; read, they take some six times as much. */
  private static final long MOST = 64L * 1024 * 1024;

  private final LoadingCache<ResultFile, KeyFigureResult> read =
      Caffeine.newBuilder()
          .maximumWeight(MOST)
          .weigher((ResultFile file, KeyFigureResult result) -> size(file))
          .build(file -> new KeyFigureResult(file.read()));

  KeyFigureResult get(ResultFile file) {
    return read.get(file);
  }

  private static int size(ResultFile file) {
    try {
      return (int) Math.min(Files.size(file.path()), Integer.MAX_VALUE);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
