package jamfor.analytics.edition;

import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.store.UnitsFile;
import jamfor.ingest.vocabulary.UnitList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The units that an edition's deliveries name and its registers list, beside its tables and no part
 * of its content: {@code units/<delivery>.units.json}.
 */
final class EditionUnits {

  private static final long NO_MISMATCH = -1;

  private final Path folder;

  EditionUnits(Path edition) {
    this.folder = edition.resolve("units");
  }

  /** Copies what stands beside the facts. */
  void copy(List<Delivery> used, Path facts) throws IOException {
    Files.createDirectories(folder);
    for (Delivery delivery : used) {
      Path file = UnitsFile.path(facts, delivery);
      if (Files.exists(file)) {
        Files.copy(file, UnitsFile.path(folder, delivery));
      }
    }
  }

  /** Whether the copies are what stands beside the facts. */
  boolean isCopyOf(List<Delivery> used, Path facts) {
    try {
      for (Delivery delivery : used) {
        Path file = UnitsFile.path(facts, delivery);
        Path copy = UnitsFile.path(folder, delivery);
        if (Files.exists(file) != Files.exists(copy)
            || Files.exists(file) && Files.mismatch(file, copy) != NO_MISMATCH) {
          return false;
        }
      }
      return true;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** By the delivery's hash; nothing of those that name none. */
  Map<String, UnitList> read(Collection<Delivery> used) {
    Map<String, UnitList> units = new LinkedHashMap<>();
    for (Delivery delivery : used) {
      UnitList list = UnitsFile.read(UnitsFile.path(folder, delivery));
      if (!list.isEmpty()) {
        units.put(delivery.sha256(), list);
      }
    }
    return units;
  }
}
