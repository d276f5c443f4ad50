package jamfor.analytics.edition;

import jamfor.analytics.engine.Engine;
import jamfor.analytics.engine.FactFiles;
import jamfor.analytics.figure.Withheld;
import jamfor.analytics.protection.Protection;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.disk.Damaged;
import jamfor.ingest.disk.Quarantine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The editions of a working folder: {@code editions/<id>/<content hash>/}, with {@code
 * editions/<id>/current} naming the published one. Publishing builds a new folder beside the old,
 * reads it back, and swaps that one small file; readers never see a half.
 */
public final class Editions {

  private static final Pattern NAME =
      Pattern.compile("(?<id>[a-z0-9-]+)(?:@(?<hash>[0-9a-f]{12,64}))?");

  private final Path folder;
  private final Catalogue catalogue;
  private final Map<Path, Edition> open = new ConcurrentHashMap<>();
  private final ReadResults read = new ReadResults();

  public Editions(Path home, Catalogue catalogue) {
    this.folder = home.resolve("editions");
    this.catalogue = catalogue;
    try {
      Files.createDirectories(folder);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * The published edition of that id; or of an id, an @ and at least the first twelve digits of a
   * content hash ({@code v8-2024@0123456789ab}) that revision of it, published now or earlier.
   */
  public Optional<Edition> find(String name) {
    Matcher asked = NAME.matcher(name);
    if (!asked.matches()) {
      return Optional.empty();
    }
    Path edition = folder.resolve(asked.group("id"));
    Optional<String> hash = Optional.ofNullable(asked.group("hash"));
    return (hash.isPresent() ? findRevision(edition, hash.get()) : findPublished(edition))
        .map(
            revision ->
                open.computeIfAbsent(
                    revision, path -> new EditionFolder(catalogue, path).read(read)));
  }

  private static Optional<Path> findPublished(Path edition) {
    Path pointer = edition.resolve(EditionFolder.CURRENT);
    try {
      return Files.exists(pointer)
          ? Optional.of(edition.resolve(Files.readString(pointer).strip())).filter(Files::exists)
          : Optional.empty();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Optional<Path> findRevision(Path edition, String hash) {
    return Files.exists(edition.resolve(EditionFolder.CURRENT))
        ? list(edition).stream()
            .filter(path -> String.valueOf(path.getFileName()).startsWith(hash))
            .findFirst()
        : Optional.empty();
  }

  /** All published editions, the newest year first. */
  public List<Edition> list() {
    return list(folder).stream()
        .map(path -> find(String.valueOf(path.getFileName())))
        .flatMap(Optional::stream)
        .sorted(
            Comparator.comparing((Edition edition) -> -edition.plan().year())
                .thenComparing(edition -> edition.plan().id()))
        .toList();
  }

  /**
   * Sets aside what was left half and every published revision that is not as it was published;
   * such an edition counts as not published. Nobody else may work in the folder meanwhile.
   */
  public List<Damaged> mend(Quarantine quarantine) {
    List<Damaged> damaged = new ArrayList<>();
    for (Path edition : list(folder)) {
      damaged.addAll(new EditionMending(edition, quarantine).mend());
    }
    return damaged;
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isDirectory).sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Computes and publishes an edition. */
  public Edition publish(EditionPlan plan, Engine engine, List<Delivery> deliveries, Path facts) {
    return publish(List.of(plan), engine, deliveries, facts, id -> {}).get(0);
  }

  /**
   * Computes and publishes editions; those that rest on the same deliveries are computed together,
   * and what nothing new touches is taken over from what is published.
   *
   * @param deliveries all loaded deliveries; those retrieved after a plan's data cut are left out
   * @param facts the folder of the facts and findings
   * @param progress told the id of each edition before it is made
   */
  public List<Edition> publish(
      List<EditionPlan> plans,
      Engine engine,
      List<Delivery> deliveries,
      Path facts,
      Consumer<String> progress) {
    Map<List<Delivery>, ComputedEditions> computed = new HashMap<>();
    List<Edition> published = new ArrayList<>();
    for (EditionPlan plan : plans) {
      progress.accept(plan.id());
      List<Delivery> used = ofCountry(plan, deliveries);
      ComputedEditions together =
          computed.computeIfAbsent(
              used,
              same -> {
                List<EditionPlan> alike =
                    plans.stream().filter(one -> ofCountry(one, deliveries).equals(same)).toList();
                return compute(alike, engine, used, facts, published(alike));
              });
      published.add(publish(plan, used, facts, together));
    }
    return published;
  }

  private Edition publish(
      EditionPlan plan, List<Delivery> used, Path facts, ComputedEditions computed) {
    String hash = computed.hash(plan);
    Path target = folder.resolve(plan.id()).resolve(hash);
    EditionFolder files = new EditionFolder(catalogue, target);
    if (Files.exists(target)
        && EditionFolder.isSealed(target, hash)
        && files.holds(hash)
        && new EditionFindings(target, catalogue, computed.withheld()).isCopyOf(used, facts)
        && new EditionUnits(target).isCopyOf(used, facts)) {
      EditionFolder.drop(computed.folder(plan));
    } else {
      files.finish(plan, used, facts, computed);
      open.remove(target);
    }
    EditionFolder.point(folder.resolve(plan.id()), hash);
    return find(plan.id()).orElseThrow();
  }

  /**
   * The content hash that the deliveries and the catalogue give now, all of it computed anew,
   * without publishing anything.
   */
  public String computeHash(
      EditionPlan plan, Engine engine, List<Delivery> deliveries, Path facts) {
    ComputedEditions computed =
        compute(List.of(plan), engine, ofCountry(plan, deliveries), facts, Map.of());
    EditionFolder.drop(computed.folder(plan));
    return computed.hash(plan);
  }

  static List<Delivery> used(EditionPlan plan, List<Delivery> deliveries) {
    return deliveries.stream()
        .filter(delivery -> !delivery.retrieved().isAfter(plan.dataCut()))
        .toList();
  }

  /** Those about the municipalities of the edition's country. */
  private List<Delivery> ofCountry(EditionPlan plan, List<Delivery> deliveries) {
    String country = Renewal.country(plan, catalogue);
    return used(plan, deliveries).stream()
        .filter(
            delivery ->
                Objects.requireNonNull(catalogue.sources().get(delivery.source()))
                    .country()
                    .equals(country))
        .toList();
  }

  private Map<String, Edition> published(List<EditionPlan> plans) {
    return plans.stream()
        .flatMap(plan -> find(plan.id()).stream())
        .collect(Collectors.toMap(edition -> edition.plan().id(), edition -> edition));
  }

  /** What the editions of these plans are made of. */
  private ComputedEditions compute(
      List<EditionPlan> plans,
      Engine engine,
      List<Delivery> used,
      Path facts,
      Map<String, Edition> published) {
    FactFiles files = new FactFiles(facts.toString(), used.stream().map(Delivery::sha256).toList());
    Map<String, Path> building = new LinkedHashMap<>();
    for (EditionPlan plan : plans) {
      building.put(plan.id(), EditionFolder.begin(folder.resolve(plan.id())));
    }
    return new Renewal(catalogue, plans, files, decide(plans, engine, used, files))
        .make(engine, building, published);
  }

  /** What may not be shown. */
  Withheld decide(List<EditionPlan> plans, Engine engine, List<Delivery> used, FactFiles facts) {
    Set<String> sources = used.stream().map(Delivery::source).collect(Collectors.toSet());
    // Asked for only where there is something to hide.
    Once<EarlierEditions> earlier = new Once<>(() -> new EarlierEditions(list(), plans));
    return new Protection(catalogue)
        .decide(sources, engine, facts, fact -> earlier.get().show(fact));
  }
}
