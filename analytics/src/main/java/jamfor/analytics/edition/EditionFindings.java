package jamfor.analytics.edition;

import jamfor.analytics.figure.FactKey;
import jamfor.analytics.figure.Withheld;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.Source;
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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the checks found in an edition's deliveries, beside its tables and no part of its content:
 * {@code findings/<delivery>.findings.json}.
 */
final class EditionFindings {

  private static final long NO_MISMATCH = -1;

  private final Path folder;
  private final Catalogue catalogue;
  private final Withheld withheld;

  /**
   * @param withheld the numbers that the edition hides, in its findings too
   */
  EditionFindings(Path edition, Catalogue catalogue, Withheld withheld) {
    this.folder = folder(edition);
    this.catalogue = catalogue;
    this.withheld = withheld;
  }

  private boolean isOpen(Delivery delivery) {
    Source source = catalogue.sources().get(delivery.source());
    return withheld.facts().isEmpty() || source != null && source.threshold().isEmpty();
  }

  private static Path folder(Path edition) {
    return edition.resolve("findings");
  }

  /** Copies what stands beside the facts. */
  void copy(List<Delivery> used, Path facts) throws IOException {
    Files.createDirectories(folder);
    for (Delivery delivery : used) {
      Path file = FindingsFile.path(facts, delivery);
      Path copy = FindingsFile.path(folder, delivery);
      if (isOpen(delivery)) {
        Files.copy(file, copy);
      } else {
        FindingsFile.write(copy, open(FindingsFile.read(file)));
      }
    }
  }

  /** A finding's words hold numbers, others than the one it is about among them. */
  private Findings open(Findings findings) {
    Set<String> closed =
        withheld.facts().stream().map(FactKey::municipality).collect(Collectors.toSet());
    return Findings.of(
        findings.list().stream()
            .filter(
                one ->
                    one.about().municipality().isPresent()
                        && !closed.contains(one.about().municipality().get()))
            .toList(),
        findings.kinds());
  }

  /** Whether the copies are what stands beside the facts: a new check finds more in old figures. */
  boolean isCopyOf(List<Delivery> used, Path facts) {
    try {
      for (Delivery delivery : used) {
        Path copy = FindingsFile.path(folder, delivery);
        if (!Files.exists(copy)
            || !isCopy(copy, FindingsFile.path(facts, delivery), isOpen(delivery))) {
          return false;
        }
      }
      return true;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private boolean isCopy(Path copy, Path file, boolean whole) throws IOException {
    if (whole) {
      return Files.mismatch(copy, file) == NO_MISMATCH;
    }
    Findings kept = FindingsFile.read(copy);
    Findings open = open(FindingsFile.read(file));
    return kept.list().equals(open.list()) && kept.kinds().equals(open.kinds());
  }

  /** By the delivery's hash; nothing where the edition is older than the keeping of findings. */
  static Map<String, Findings> read(Path edition, Collection<Delivery> used) {
    Map<String, Findings> findings = new HashMap<>();
    for (Delivery delivery : used) {
      Path file = FindingsFile.path(folder(edition), delivery);
      if (Files.exists(file)) {
        findings.put(delivery.sha256(), FindingsFile.read(file));
      }
    }
    return findings;
  }
}
