package jamfor.web.kill;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.Editions;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.delivery.Deliveries;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.disk.Quarantine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What must hold in a working folder, whatever was killed in it. */
final class Left {

  private static final Pattern RECEIPT = Pattern.compile("\"receipt\" : \"([0-9a-f]{64})\"");
  private static final Pattern RECEIVED =
      Pattern.compile("\"event\":\"received\",\"sha256\":\"([0-9a-f]{64})\".*\"crc32\":.*");

  private final Catalogue catalogue;
  private final Path home;
  private final Set<String> receipted = new HashSet<>();

  /** How many values the right files hold, by hash: loaded, they must hold as many. */
  private final Map<String, Integer> values = new HashMap<>();

  Left(Catalogue catalogue, Path home) {
    this.catalogue = catalogue;
    this.home = home;
  }

  /** A right file that may come to be loaded. */
  void expect(byte[] file, int holds) {
    values.put(Deliveries.sha256(file), holds);
  }

  /** Notes what the program said that it received, and what stands in the ledger. */
  void noteReceipts(String printed) throws IOException {
    RECEIPT.matcher(printed).results().forEach(found -> receipted.add(found.group(1)));
    Path ledger = home.resolve("ledger.jsonl");
    if (Files.exists(ledger)) {
      Files.readAllLines(ledger).stream()
          .flatMap(line -> RECEIVED.matcher(line).results())
          .forEach(found -> receipted.add(found.group(1)));
    }
  }

  int receipts() {
    return receipted.size();
  }

  /** What of the receipted is not there. */
  List<String> lost() {
    Deliveries deliveries = new Deliveries(home);
    Set<String> kept =
        deliveries.list().stream()
            .filter(deliveries::isAsReceipted)
            .map(Delivery::sha256)
            .collect(Collectors.toSet());
    return receipted.stream()
        .filter(one -> !kept.contains(one))
        .map(one -> "lost: " + one)
        .toList();
  }

  /** What is wrong after the program was started again and came to its end. */
  List<String> faults() {
    List<String> faults = new ArrayList<>(lost());
    Ingest ingest = new Ingest(catalogue, home);
    Editions editions = new Editions(home, catalogue);
    Quarantine quarantine = new Quarantine(home, Instant.now());
    ingest.mend(quarantine).forEach(one -> faults.add("not mended: " + one));
    editions.mend(quarantine).forEach(one -> faults.add("not mended: " + one));
    List<Delivery> accepted = ingest.deliveries().listAccepted();
    for (Delivery delivery : accepted) {
      int loaded = ingest.store().read(delivery).size();
      if (loaded != values.getOrDefault(delivery.sha256(), loaded)) {
        faults.add("half loaded: " + delivery + ", " + loaded + " values");
      }
    }
    ingest.deliveries().listRefused().stream()
        .filter(values::containsKey)
        .forEach(one -> faults.add("refused though right: " + one));
    Edition edition = editions.find(SmallDatasets.EDITION).orElse(null);
    if (edition == null || !edition.isWhole()) {
      faults.add("no whole edition");
    } else if (!edition
        .deliveries()
        .keySet()
        .equals(accepted.stream().map(Delivery::sha256).collect(Collectors.toSet()))) {
      faults.add("the edition rests on other deliveries than those loaded");
    }
    return faults;
  }
}
