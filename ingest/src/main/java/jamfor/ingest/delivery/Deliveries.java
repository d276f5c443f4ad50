package jamfor.ingest.delivery;

import jamfor.ingest.disk.Damage;
import jamfor.ingest.disk.Damaged;
import jamfor.ingest.disk.Disk;
import jamfor.ingest.disk.Quarantine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The raw deliveries of a working folder and their ledger. A delivery is on disk, synced, and in
 * the ledger before its receipt is given; everything else can be rebuilt from here.
 */
public final class Deliveries {

  private static final int BUFFER = 1 << 18;

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
   *
   * @param notes of how it came: what is made of the raw file again does not know them
   */
  public synchronized Delivery receive(
      byte[] bytes,
      String source,
      String file,
      LocalDate retrieved,
      LocalDate received,
      String from,
      List<Note> notes) {
    String sha256 = sha256(bytes);
    Optional<Delivery> earlier = find(sha256);
    if (earlier.isPresent()) {
      // A raw file that went missing is back when somebody sends it again.
      if (!isThere(earlier.get())) {
        write(path(earlier.get()), bytes);
      }
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
    if (!notes.isEmpty()) {
      line.put("notes", notes.stream().map(Deliveries::object).toList());
    }
    ledger.append(line);
    return delivery;
  }

  /** What was noted of how a delivery came. */
  public List<Note> listNotes(Delivery delivery) {
    return ledger.lines().stream()
        .filter(line -> event(line, "received"))
        .filter(line -> line.path("sha256").asString().equals(delivery.sha256()))
        .flatMap(line -> line.path("notes").values().stream())
        .map(Deliveries::note)
        .toList();
  }

  private static Map<String, Object> object(Note note) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("rule", note.rule());
    object.put("position", note.position());
    note.variable().ifPresent(variable -> object.put("variable", variable));
    object.put("details", note.details());
    return object;
  }

  private static Note note(JsonNode object) {
    return new Note(
        object.path("rule").asString(),
        object.path("position").asString(),
        Optional.ofNullable(object.get("variable")).map(JsonNode::asString),
        object.path("details").values().stream().map(JsonNode::asString).toList());
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

  /** All deliveries but those that were refused, in the order they came. */
  public List<Delivery> listAccepted() {
    Set<String> refused = listRefused();
    return list().stream().filter(delivery -> !refused.contains(delivery.sha256())).toList();
  }

  /** Whether the raw file is there; once the folder is mended, a file that is there is whole. */
  public boolean isThere(Delivery delivery) {
    return Files.exists(path(delivery));
  }

  /**
   * Holds the ledger against the raw files: a file that no receipt names, that has another SHA-256
   * than its receipt or was left half is set aside.
   */
  public synchronized List<Damaged> mend(Quarantine quarantine) {
    List<Damaged> damaged = new ArrayList<>(ledger.mend(quarantine));
    List<Delivery> receipted = list();
    Set<Path> named = receipted.stream().map(this::path).collect(Collectors.toSet());
    for (Path file : files()) {
      String name = String.valueOf(file.getFileName());
      if (name.endsWith(Disk.UNFINISHED)) {
        damaged.add(quarantine.take(Damage.LEFT_HALF, file, name));
      } else if (!named.contains(file)) {
        damaged.add(quarantine.take(Damage.UNRECEIPTED, file, name));
      }
    }
    Set<Delivery> altered =
        receipted.parallelStream()
            .filter(delivery -> isThere(delivery) && !isAsReceipted(delivery))
            .collect(Collectors.toSet());
    for (Delivery delivery : receipted) {
      if (altered.contains(delivery)) {
        damaged.add(quarantine.take(Damage.DELIVERY_ALTERED, path(delivery), delivery.file()));
      } else if (!isThere(delivery)) {
        damaged.add(quarantine.gone(Damage.DELIVERY_GONE, path(delivery), delivery.file()));
      }
    }
    return damaged;
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Whether the raw file is there and has its SHA-256. */
  public boolean isAsReceipted(Delivery delivery) {
    MessageDigest digest = digest();
    byte[] buffer = new byte[BUFFER];
    try (InputStream file = Files.newInputStream(path(delivery))) {
      for (int read = file.read(buffer); read >= 0; read = file.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    } catch (NoSuchFileException gone) {
      return false;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return HexFormat.of().formatHex(digest.digest()).equals(delivery.sha256());
  }

  /** The raw file. */
  public Path path(Delivery delivery) {
    return folder.resolve(delivery.sha256());
  }

  /** The hash that names a delivery, in lower-case hexadecimal. */
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
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

  private static void write(Path target, byte[] bytes) {
    try {
      Disk.write(target, bytes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
