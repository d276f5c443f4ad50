package jamfor.analytics.edition;

import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.store.FindingsFile;
import jamfor.ingest.vocabulary.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the checks found in an edition's deliveries, beside its tables and no part of its content:
 * {@code findings/<delivery>.findings.json}.
 */
final class EditionFindings {

  private static final long NO_MISMATCH = -1;

  private final Path folder;

  EditionFindings(Path edition) {
    this.folder = edition.resolve("findings");
  }

  /** Copies what stands beside the facts. */
  void copy(List<Delivery> used, Path facts) throws IOException {
    Files.createDirectories(folder);
    for (Delivery delivery : used) {
      Files.copy(FindingsFile.path(facts, delivery), FindingsFile.path(folder, delivery));
    }
  }

  /** Whether the copies are what stands beside the facts: a new check finds more in old figures. */
  boolean isCopyOf(List<Delivery> used, Path facts) {
    try {
      for (Delivery delivery : used) {
        Path copy = FindingsFile.path(folder, delivery);
        if (!Files.exists(copy)
            || Files.mismatch(copy, FindingsFile.path(facts, delivery)) != NO_MISMATCH) {
          return false;
        }
      }
      return true;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** By the delivery's hash; nothing where the edition is older than the keeping of findings. */
  Map<String, Findings> read(Collection<Delivery> used) {
    Map<String, Findings> findings = new HashMap<>();
    for (Delivery delivery : used) {
      Path file = FindingsFile.path(folder, delivery);
      if (Files.exists(file)) {
        findings.put(delivery.sha256(), FindingsFile.read(file));
      }
    }
    return findings;
  }
}
