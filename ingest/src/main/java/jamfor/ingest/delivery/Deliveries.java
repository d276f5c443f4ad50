package jamfor.ingest.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The raw deliveries of a working folder and their ledger. A delivery is on disk, synced, and in
 * the ledger before its receipt is given; everything else can be rebuilt from here.
 */
public final class Deliveries {

  private final Path folder;
  private final Ledger ledger;

  public Deliveries(Path home) {
    this.folder = home.resolve("deliveries");
    this.ledger = new Ledger(home.resolve("ledger.jsonl"));
    try {
      Files.createDirectories(folder);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Keeps the bytes and gives a receipt: the delivery. The same bytes of the same source again give
   * the receipt of the first time.
   */
  public synchronized Delivery receive(
      byte[] bytes,
      String source,
      String file,
      LocalDate retrieved,
      LocalDate received,
      String from) {
    String sha256 = sha256(bytes);
    Optional<Delivery> earlier = find(sha256);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    Delivery delivery = new Delivery(sha256, source, file, retrieved, received, from, bytes.length);
    write(path(delivery), bytes);
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("event", "received");
    line.put("sha256", sha256);
    line.put("source", source);
    line.put("file", file);
    line.put("retrieved", retrieved.toString());
    line.put("received", received.toString());
    line.put("from", from);
    line.put("bytes", bytes.length);
    ledger.append(line);
    return delivery;
  }

  /** Notes that a delivery's facts are stored. */
  public void loaded(Delivery delivery) {
    ledger.append(Map.of("event", "loaded", "sha256", delivery.sha256()));
  }

  /** Notes that the checks refused a delivery: it is kept, and nothing of it is loaded. */
  public void refused(Delivery delivery) {
    ledger.append(Map.of("event", "refused", "sha256", delivery.sha256()));
  }

  /**
   * Notes that a file came and was destroyed for what it held: the receipt says when, for which
   * source and how long it was, and neither its name nor its hash, which could be tried against all
   * the numbers there are.
   */
  public void destroyed(String source, LocalDate received, String from, long bytes, String rule) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("event", "destroyed");
    line.put("source", source);
    line.put("received", received.toString());
    line.put("from", from);
    line.put("bytes", bytes);
    line.put("rule", rule);
    ledger.append(line);
  }

  /** All deliveries, in the order they came. */
  public List<Delivery> list() {
    return ledger.lines().stream()
        .filter(line -> event(line, "received"))
        .map(Deliveries::delivery)
        .toList();
  }

  /** Hashes of the deliveries that were refused and not loaded since. */
  public Set<String> listRefused() {
    Set<String> refused = new LinkedHashSet<>();
    for (JsonNode line : ledger.lines()) {
      if (event(line, "refused")) {
        refused.add(line.path("sha256").asString());
      } else if (event(line, "loaded")) {
        refused.remove(line.path("sha256").asString());
      }
    }
    return refused;
  }

  public Optional<Delivery> find(String sha256) {
    return list().stream().filter(delivery -> delivery.sha256().equals(sha256)).findFirst();
  }

  /** The raw file. */
  public Path path(Delivery delivery) {
    return folder.resolve(delivery.sha256());
  }

  /** The hash that names a delivery, in lower-case hexadecimal. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static boolean event(JsonNode line, String event) {
    return line.path("event").asString("").equals(event);
  }

  private static Delivery delivery(JsonNode line) {
    return new Delivery(
        line.path("sha256").asString(),
        line.path("source").asString(),
        line.path("file").asString(),
        LocalDate.parse(line.path("retrieved").asString()),
        LocalDate.parse(line.path("received").asString()),
        line.path("from").asString(),
        line.path("bytes").asLong());
  }

  private void write(Path target, byte[] bytes) {
    Path unfinished = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.write(unfinished, bytes);
      sync(unfinished);
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
      sync(folder);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A file or a folder: both must be on disk for the file to be found after a crash. */
  private static void sync(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
