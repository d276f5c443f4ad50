package jamfor.analytics.edition;

import jamfor.analytics.engine.BlockPlan;
import jamfor.analytics.engine.Engine;
import jamfor.analytics.engine.FactFiles;
import jamfor.analytics.engine.Table;
import jamfor.analytics.engine.Tables;
import jamfor.analytics.figure.FigurePlan;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.delivery.Delivery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The editions of a working folder: {@code editions/<id>/<content hash>/}, with {@code
 * editions/<id>/current} naming the published one. Publishing builds a new folder beside the old,
 * reads it back, and swaps that one small file; readers never see a half.
 */
public final class Editions {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String CURRENT = "current";

  private final Path folder;
  private final Catalogue catalogue;
  private final Map<Path, Edition> open = new ConcurrentHashMap<>();

  public Editions(Path home, Catalogue catalogue) {
    this.folder = home.resolve("editions");
    this.catalogue = catalogue;
    try {
      Files.createDirectories(folder);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The published edition of that id. */
  public Optional<Edition> find(String id) {
    if (!id.matches("[a-z0-9-]+") || !Files.exists(folder.resolve(id).resolve(CURRENT))) {
      return Optional.empty();
    }
    try {
      String hash = Files.readString(folder.resolve(id).resolve(CURRENT)).strip();
      return Optional.of(open.computeIfAbsent(folder.resolve(id).resolve(hash), this::read));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** All published editions, the newest year first. */
  public List<Edition> list() {
    try (Stream<Path> ids = Files.list(folder)) {
      return ids.map(path -> find(String.valueOf(path.getFileName())))
          .flatMap(Optional::stream)
          .sorted(
              Comparator.comparing((Edition edition) -> -edition.plan().year())
                  .thenComparing(edition -> edition.plan().id()))
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Computes and publishes an edition.
   *
   * @param deliveries all loaded deliveries; those retrieved after the plan's data cut are left out
   * @param facts the folder of the facts
   */
  public Edition publish(EditionPlan plan, Engine engine, List<Delivery> deliveries, Path facts) {
    List<Delivery> used = used(plan, deliveries);
    List<ResultRows> results = compute(plan, engine, used, facts);
    String hash = ContentHash.of(results);
    Path target = folder.resolve(plan.id()).resolve(hash);
    if (!Files.exists(target)) {
      build(plan, used, results, hash, target);
    }
    point(plan.id(), hash);
    return find(plan.id()).orElseThrow();
  }

  /**
   * The content hash that the deliveries and the catalogue give now, without publishing anything.
   */
  public String computeHash(
      EditionPlan plan, Engine engine, List<Delivery> deliveries, Path facts) {
    return ContentHash.of(compute(plan, engine, used(plan, deliveries), facts));
  }

  static List<Delivery> used(EditionPlan plan, List<Delivery> deliveries) {
    return deliveries.stream()
        .filter(delivery -> !delivery.retrieved().isAfter(plan.dataCut()))
        .toList();
  }

  List<ResultRows> compute(EditionPlan plan, Engine engine, List<Delivery> used, Path facts) {
    List<BlockPlan> blocks =
        catalogue.keyFigures().values().stream()
            .map(keyFigure -> FigurePlan.of(keyFigure, catalogue).block())
            .toList();
    FactFiles files = new FactFiles(facts.toString(), used.stream().map(Delivery::sha256).toList());
    return engine.run(files, blocks, new EditionComputation(plan, catalogue));
  }

  private void build(
      EditionPlan plan, List<Delivery> used, List<ResultRows> results, String hash, Path target) {
    try {
      Path building = target.resolveSibling("building-" + hash);
      delete(building);
      Files.createDirectories(building);
      try (Tables tables = new Tables(building)) {
        for (int i = 0; i < Layout.TABLES.size(); i++) {
          Table table = Layout.TABLES.get(i);
          int position = i;
          tables.write(
              table,
              () ->
                  results.stream()
                      .flatMap(result -> result.tables().get(position).stream())
                      .iterator());
        }
      }
      copyCatalogue(building.resolve("catalogue"));
      JSON.writeValue(building.resolve("edition.json"), description(plan, used, hash));
      verify(building, hash);
      try (Stream<Path> files = Files.walk(building)) {
        for (Path file : (Iterable<Path>) files::iterator) {
          sync(file);
        }
      }
      Files.move(building, target, StandardCopyOption.ATOMIC_MOVE);
      sync(Objects.requireNonNull(target.getParent()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Reads the new folder back and demands the same content before anybody sees it. */
  private static void verify(Path building, String hash) {
    ContentHash read = new ContentHash();
    try (Tables tables = new Tables(building)) {
      for (int i = 0; i < Layout.TABLES.size(); i++) {
        int position = i;
        tables.scan(Layout.TABLES.get(i), row -> read.add(position, row));
      }
    }
    if (!read.text().equals(hash)) {
      throw new IllegalStateException("The edition read back differs from what was computed");
    }
  }

  private static Map<String, Delivery> byHash(List<Delivery> used) {
    Map<String, Delivery> byHash = new LinkedHashMap<>();
    used.forEach(delivery -> byHash.put(delivery.sha256(), delivery));
    return byHash;
  }

  private Map<String, Object> description(EditionPlan plan, List<Delivery> used, String hash) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("id", plan.id());
    description.put("content", hash);
    description.put("catalogue", catalogue.sha256());
    description.put("deliveries", used.stream().map(Editions::description).toList());
    return description;
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

  private void copyCatalogue(Path target) throws IOException {
    Path root = catalogue.root();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = root.relativize(file).toString();
        if (name.matches("(?!.*/files/).*\\.(yml|csv|json)")) {
          Path copy = target.resolve(name);
          Files.createDirectories(Objects.requireNonNull(copy.getParent()));
          Files.copy(file, copy);
        }
      }
    }
  }

  private void point(String id, String hash) {
    Path pointer = folder.resolve(id).resolve(CURRENT);
    Path next = folder.resolve(id).resolve(CURRENT + ".next");
    try {
      Files.writeString(next, hash + "\n");
      sync(next);
      Files.move(
          next, pointer, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      sync(folder.resolve(id));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Edition read(Path path) {
    JsonNode description = JSON.readTree(path.resolve("edition.json"));
    Catalogue asItWas =
        description.path("catalogue").asString().equals(catalogue.sha256())
            ? catalogue
            : CatalogueReader.read(path.resolve("catalogue"));
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
        path,
        byHash(deliveries));
  }

  private static void sync(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
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
