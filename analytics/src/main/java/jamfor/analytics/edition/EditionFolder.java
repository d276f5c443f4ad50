package jamfor.analytics.edition;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.disk.Disk;
import jamfor.ingest.disk.Seal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder of one revision of an edition: its tables, its catalogue as it was, what it rests on
 * and what the checks found in that.
 */
final class EditionFolder {

  /** The small file beside the revisions that names the published one. */
  static final String CURRENT = "current";

  /** What a new revision is called until it is whole, and the one that it takes the place of. */
  static final String BUILDING = "building-";

  static final String EARLIER = "earlier-";

  /** The pointer until it is swapped. */
  static final String NEXT = CURRENT + ".next";

  private static final String EDITION = "edition.json";
  private static final String SEAL = "seal.json";
  private static final JsonMapper JSON = new JsonMapper();

  private final Catalogue catalogue;
  private final Path folder;

  EditionFolder(Catalogue catalogue, Path folder) {
    this.catalogue = catalogue;
    this.folder = folder;
  }

  /** An empty folder beside an edition's revisions, for the results of the next one. */
  static Path begin(Path edition) {
    Path building = edition.resolve(BUILDING + "next");
    try {
      delete(building);
      Files.createDirectories(ResultFile.folder(building));
      return building;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Lets go of a folder that was begun. */
  static void drop(Path building) {
    try {
      delete(building);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Adds to the results all else that an edition holds, syncs it and moves it to its place. */
  void finish(EditionPlan plan, List<Delivery> used, Path facts, ComputedEditions computed) {
    String hash = computed.hash(plan);
    Path building = folder.resolveSibling(BUILDING + hash);
    try {
      delete(building);
      // On a cluster somebody may compute the same once more, or have died while writing it: under
      // its new name nobody finds the folder, and nothing half comes into the seal.
      Files.move(computed.folder(plan), building, StandardCopyOption.ATOMIC_MOVE);
      ResultFile.deleteUnfinished(building);
      copyCatalogue(building.resolve("catalogue"));
      new EditionFindings(building, catalogue, computed.withheld()).copy(used, facts);
      new EditionUnits(building).copy(used, facts);
      JSON.writeValue(
          building.resolve(EDITION), description(plan, used, computed.results(plan), hash));
      Seal.write(building.resolve(SEAL), hash, files(building));
      sync(building);
      Path earlier = folder.resolveSibling(EARLIER + hash);
      delete(earlier);
      if (Files.exists(folder)) {
        Files.move(folder, earlier, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(building, folder, StandardCopyOption.ATOMIC_MOVE);
      Disk.sync(Objects.requireNonNull(folder.getParent()));
      delete(earlier);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Several at once: the disk writes the files of a country in half the time. */
  private static void sync(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.toList();
    }
    all.parallelStream()
        .forEach(
            file -> {
              try {
                Disk.sync(file);
              } catch (IOException failed) {
                throw new UncheckedIOException(failed);
              }
            });
  }

  /** All that is sealed. */
  private static List<Path> files(Path building) throws IOException {
    try (Stream<Path> files = Files.walk(building)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /**
   * Whether every file that was published is there as it was; what is computed is not. Programs
   * before this one kept no results by key figure: what they published is published again.
   */
  static boolean isSealed(Path revision, String hash) {
    try {
      return Files.isDirectory(ResultFile.folder(revision))
          && Seal.isWhole(revision.resolve(SEAL), hash);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Whether the results that lie here are the content of that hash. */
  boolean holds(String hash) {
    JsonNode description = JSON.readTree(folder.resolve(EDITION));
    List<StoredResult> results = results(description);
    return ContentHash.of(results, texts(description)).equals(hash)
        && results.stream()
            .allMatch(
                one ->
                    new ResultFile(folder, one.keyFigure())
                        .findHash()
                        .equals(Optional.of(one.content())));
  }

  private static Map<String, Delivery> byHash(List<Delivery> used) {
    Map<String, Delivery> byHash = new LinkedHashMap<>();
    used.forEach(delivery -> byHash.put(delivery.sha256(), delivery));
    return byHash;
  }

  private Map<String, Object> description(
      EditionPlan plan, List<Delivery> used, List<StoredResult> results, String hash) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("id", plan.id());
    description.put("content", hash);
    description.put("catalogue", catalogue.sha256());
    description.put("deliveries", used.stream().map(EditionFolder::description).toList());
    description.put("results", results.stream().map(EditionFolder::description).toList());
    description.put("texts", plan.texts().hashes());
    return description;
  }

  private static Map<String, Object> description(StoredResult result) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("key_figure", result.keyFigure());
    description.put("content", result.content());
    description.put("from", result.from());
    return description;
  }

  private static List<StoredResult> results(JsonNode edition) {
    return edition.path("results").values().stream()
        .map(
            one ->
                new StoredResult(
                    one.path("key_figure").asString(),
                    one.path("content").asString(),
                    one.path("from").asString()))
        .toList();
  }

  /** The hash of each text that was published, by name. */
  private static Map<String, String> texts(JsonNode edition) {
    Map<String, String> texts = new TreeMap<>();
    edition
        .path("texts")
        .properties()
        .forEach(one -> texts.put(one.getKey(), one.getValue().asString()));
    return texts;
  }

  private static Map<String, Object> description(Delivery delivery) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("sha256", delivery.sha256());
    description.put("source", delivery.source());
    description.put("file", delivery.file());
    description.put("retrieved", delivery.retrieved().toString());
    description.put("received", delivery.received().toString());
    description.put("from", delivery.from());
    description.put("bytes", delivery.bytes());
    return description;
  }

  private void copyCatalogue(Path folder) throws IOException {
    Path root = catalogue.root();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = root.relativize(file).toString();
        if (name.matches("(?!.*/files/).*\\.(yml|csv|json|md)")) {
          Path copy = folder.resolve(name);
          Files.createDirectories(Objects.requireNonNull(copy.getParent()));
          Files.copy(file, copy);
        }
      }
    }
  }

  /** Makes the revision of that hash the published one: a small file is swapped. */
  static void point(Path edition, String hash) {
    Path pointer = edition.resolve(CURRENT);
    Path next = edition.resolve(NEXT);
    try {
      Files.writeString(next, hash + "\n");
      Disk.sync(next);
      Disk.replace(next, pointer);
      Disk.sync(edition);
      Disk.sync(Objects.requireNonNull(edition.getParent()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * The edition that lies in the folder.
   *
   * @param read where its results are kept once they are read
   */
  Edition read(ReadResults read) {
    JsonNode description = JSON.readTree(folder.resolve(EDITION));
    Catalogue asItWas =
        description.path("catalogue").asString().equals(catalogue.sha256())
            ? catalogue
            : CatalogueReader.read(folder.resolve("catalogue"));
    List<Delivery> deliveries =
        description.path("deliveries").values().stream()
            .map(
                one ->
                    new Delivery(
                        one.path("sha256").asString(),
                        one.path("source").asString(),
                        one.path("file").asString(),
                        java.time.LocalDate.parse(one.path("retrieved").asString()),
                        java.time.LocalDate.parse(one.path("received").asString()),
                        one.path("from").asString(),
                        one.path("bytes").asLong()))
            .toList();
    String id = description.path("id").asString();
    return new Edition(
        Objects.requireNonNull(asItWas.editions().get(id), id),
        asItWas,
        description.path("content").asString(),
        folder,
        byHash(deliveries),
        results(description),
        read);
  }

  private static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
