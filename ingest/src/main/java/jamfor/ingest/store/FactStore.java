package jamfor.ingest.store;

import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.disk.Damage;
import jamfor.ingest.disk.Damaged;
import jamfor.ingest.disk.Disk;
import jamfor.ingest.disk.Quarantine;
import jamfor.ingest.disk.Seal;
import jamfor.ingest.store.Table.Column;
import jamfor.ingest.store.Table.Type;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Observation;
import jamfor.ingest.vocabulary.Observations;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Place;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Unit;
import jamfor.ingest.vocabulary.UnitList;
import jamfor.ingest.vocabulary.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a working folder: {@code facts/<delivery>.parquet}, one file a delivery, sorted by
 * variable, period, sex, municipality, unit, and beside it what the checks found in the delivery.
 * Later deliveries stand beside earlier ones: vintages. All of it can be rebuilt from the
 * deliveries.
 */
public final class FactStore {

  /** The one schema of the facts. Exactly one of value and missing is set. */
  public static final Table FACTS =
      new Table(
          "facts",
          List.of(
              new Column("variable", Type.TEXT),
              new Column("period", Type.TEXT),
              new Column("sex", Type.TEXT),
              new Column("municipality", Type.TEXT),
              new Column("unit", Type.TEXT),
              new Column("provider", Type.TEXT),
              new Column("value", Type.NUMBER),
              new Column("missing", Type.TEXT),
              new Column("delivery", Type.TEXT),
              new Column("vintage", Type.TEXT),
              new Column("row", Type.INTEGER)));

  private final Path folder;
  private @Nullable Tables tables;

  public FactStore(Path home) {
    this.folder = home.resolve("facts");
    try {
      Files.createDirectories(folder);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The folder of the Parquet files, for the engines. */
  public Path folder() {
    return folder;
  }

  /** Whether the facts of a delivery and its findings are there, and were finished. */
  public boolean holds(Delivery delivery) {
    return Files.exists(path(delivery))
        && Files.exists(FindingsFile.path(folder, delivery))
        && Files.exists(seal(delivery));
  }

  /**
   * Writes the facts, the units and the findings of one delivery, and their seal last: what a crash
   * leaves has none. They are not waited for until the disk has them, for they can be rebuilt.
   */
  public synchronized void write(
      Delivery delivery, List<Observation> observations, UnitList units, Findings findings) {
    Path found = FindingsFile.path(folder, delivery);
    FindingsFile.write(found, findings);
    List<Path> sealed = new ArrayList<>(List.of(path(delivery), found));
    if (!units.isEmpty()) {
      Path named = UnitsFile.path(folder, delivery);
      UnitsFile.write(named, units);
      sealed.add(named);
    }
    Path unfinished = Disk.unfinished(path(delivery));
    tables()
        .write(
            OF_ONE_DELIVERY,
            new SortedFacts(Observations.of(observations)),
            unfinished,
            columns(delivery));
    try {
      Disk.replace(unfinished, path(delivery));
      Seal.write(seal(delivery), delivery.sha256(), sealed);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Sets aside what was left half, is not as it was sealed, or is of no delivery that is loaded.
   *
   * @param loaded the deliveries whose facts belong here
   * @param rebuildable whether the raw file of a delivery is there
   */
  public synchronized List<Damaged> mend(
      Quarantine quarantine, List<Delivery> loaded, Predicate<Delivery> rebuildable) {
    Map<Path, Delivery> expected = new HashMap<>();
    for (Delivery delivery : loaded) {
      files(delivery).forEach(file -> expected.put(file, delivery));
    }
    Set<Delivery> broken =
        loaded.parallelStream()
            .filter(delivery -> Files.exists(seal(delivery)) && !isWhole(delivery))
            .collect(Collectors.toSet());
    // A delivery has three or four files here; what became of them is said once.
    Map<String, Damaged> damaged = new LinkedHashMap<>();
    for (Path file : listFiles()) {
      String name = String.valueOf(file.getFileName());
      Delivery delivery = expected.get(file);
      if (name.endsWith(Disk.UNFINISHED)) {
        damaged.put(name, quarantine.take(Damage.LEFT_HALF, file, name));
      } else if (delivery == null) {
        String of = name.substring(0, Math.max(0, name.indexOf('.')));
        damaged.putIfAbsent(of, quarantine.take(Damage.FACTS_UNKNOWN, file, name));
      } else if (broken.contains(delivery)) {
        Damage damage = rebuildable.test(delivery) ? Damage.FACTS_BROKEN : Damage.FACTS_LOST;
        damaged.putIfAbsent(delivery.sha256(), quarantine.take(damage, file, delivery.file()));
      } else if (!Files.exists(seal(delivery))) {
        Damaged half = quarantine.take(Damage.LEFT_HALF, file, delivery.file());
        damaged.putIfAbsent(delivery.sha256(), half);
      }
    }
    return List.copyOf(damaged.values());
  }

  private List<Path> files(Delivery delivery) {
    return List.of(
        path(delivery),
        FindingsFile.path(folder, delivery),
        UnitsFile.path(folder, delivery),
        seal(delivery));
  }

  private List<Path> listFiles() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private boolean isWhole(Delivery delivery) {
    try {
      return Seal.isWhole(seal(delivery), delivery.sha256());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The units that a delivery names. */
  public UnitList readUnits(Delivery delivery) {
    return UnitsFile.read(UnitsFile.path(folder, delivery));
  }

  /**
   * Lets go of what was made of a delivery, its seal first, so that it is made again. What a crash
   * leaves is made again at the next start.
   */
  public synchronized void forget(Delivery delivery) {
    try {
      Files.deleteIfExists(seal(delivery));
      for (Path file : files(delivery)) {
        Files.deleteIfExists(file);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The facts of one delivery, in their order: what the next one is compared with. */
  public synchronized Observations read(Delivery delivery) {
    Vectors facts = tables().read(FACTS, path(delivery));
    IntFunction<Period> period = facts.reading(Period::of);
    IntFunction<Sex> sex = facts.reading(Sex::valueOf);
    IntFunction<Value> missing = facts.reading(word -> Value.missing(MissingReason.of(word)));
    IntFunction<Place> whole = facts.reading(code -> new Place(code, Optional.empty()));
    Observations observations = new Observations();
    for (int i = 0; i < facts.size(); i++) {
      observations.add(
          facts.text(0, i),
          facts.isEmpty(4, i)
              ? whole.apply(facts.word(3, i))
              : new Place(facts.text(3, i), unit(facts, i)),
          period.apply(facts.word(1, i)),
          sex.apply(facts.word(2, i)),
          facts.isEmpty(7, i) ? Value.of(facts.number(6, i)) : missing.apply(facts.word(7, i)),
          facts.integer(10, i));
    }
    return observations;
  }

  private static Optional<Unit> unit(Vectors facts, int i) {
    return facts.isEmpty(4, i)
        ? Optional.empty()
        : Optional.of(new Unit(facts.text(4, i), Unit.Provider.of(facts.text(5, i))));
  }

  /** Opened once: the start of the database costs more than most deliveries. */
  private Tables tables() {
    if (tables == null) {
      tables = new Tables(folder);
    }
    return tables;
  }

  /** The facts without what all rows of a delivery have in common. */
  static final Table OF_ONE_DELIVERY =
      new Table(
          FACTS.name(),
          FACTS.columns().stream()
              .filter(column -> !List.of("delivery", "vintage").contains(column.name()))
              .toList());

  /** The columns of the facts as SQL: what all rows have in common is said once. */
  private static String columns(Delivery delivery) {
    Map<String, Object> common =
        Map.of("delivery", delivery.sha256(), "vintage", delivery.retrieved());
    return FACTS.columns().stream()
        .map(Column::name)
        .map(
            name ->
                common.containsKey(name) ? DuckDb.literal(common.get(name)) + " AS " + name : name)
        .collect(Collectors.joining(", "));
  }

  private Path path(Delivery delivery) {
    return folder.resolve(delivery.sha256() + ".parquet");
  }

  private Path seal(Delivery delivery) {
    return folder.resolve(delivery.sha256() + ".seal.json");
  }
}
