package jamfor.ingest.hostile;

import jamfor.ingest.Ingest;
import jamfor.ingest.Outcome;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.Observation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Loads files into a working folder of its own and holds each against what must be true of it. */
final class Trial {

  /** With more the ledger, which is read anew for every file, would be most of the work. */
  private static final int MOST_DELIVERIES = 10;

  private final Catalogue catalogue;
  private final Path home;
  private final Ingest ingest;

  Trial(Catalogue catalogue, Path home) {
    this.catalogue = catalogue;
    this.home = home;
    this.ingest = new Ingest(catalogue, home);
  }

  /** The whole way: recognised, read, looked through for persons, checked, stored. */
  Outcome load(Path file) throws IOException {
    if (ingest.deliveries().list().size() > MOST_DELIVERIES) {
      clear();
    }
    Map<String, String> before = stored();
    Outcome outcome = ingest.load(file);
    outcome.findings().list().forEach(this::isWhole);
    if (outcome.refused()) {
      must(
          outcome.findings().list().stream().anyMatch(one -> one.severity().blocks()),
          "refused without a finding that blocks");
      must(stored().equals(before), "the store changed for a refused file");
    } else {
      Delivery delivery =
          outcome.receipt().orElseThrow(() -> new IllegalStateException("passed, no receipt"));
      must(ingest.store().holds(delivery), "passed, and the store has no facts");
      List<Observation> facts = ingest.store().read(delivery);
      must(
          before.containsKey(delivery.sha256() + ".parquet")
              || facts.size() == outcome.observations(),
          "%d facts of %d observations".formatted(facts.size(), outcome.observations()));
      must(
          facts.stream()
              .allMatch(one -> !one.value().known() || Double.isFinite(one.value().get())),
          "a value that is no number is stored");
    }
    for (Delivery receipt : outcome.receipt().stream().toList()) {
      must(
          Files.mismatch(ingest.deliveries().path(receipt), file) < 0,
          "the receipted file is not what came");
    }
    return outcome;
  }

  private void isWhole(Finding finding) {
    must(catalogue.checks().containsKey(finding.rule()), "no such rule: " + finding);
    must(!finding.position().isBlank(), "a finding without its place: " + finding);
    must(!finding.text().nb().isBlank(), "a finding without words: " + finding);
  }

  private static void must(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }

  /** Every file of the store, with its length and when it was written. */
  private Map<String, String> stored() throws IOException {
    Map<String, String> stored = new TreeMap<>();
    try (Stream<Path> files = Files.list(ingest.store().folder())) {
      for (Path file : files.toList()) {
        stored.put(
            String.valueOf(file.getFileName()),
            Files.size(file) + " " + Files.getLastModifiedTime(file));
      }
    }
    return stored;
  }

  private void clear() throws IOException {
    for (Path folder : List.of(home.resolve("deliveries"), ingest.store().folder())) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
    Files.delete(Objects.requireNonNull(home.resolve("ledger.jsonl")));
  }
}
