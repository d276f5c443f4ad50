package jamfor.ingest.store;

import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.disk.Disk;
import jamfor.ingest.vocabulary.ListedUnit;
import jamfor.ingest.vocabulary.Unit;
import jamfor.ingest.vocabulary.UnitList;
import jamfor.ingest.vocabulary.UnitRegister;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The units that a delivery names, as JSON: {@code <delivery>.units.json}; none, no file. */
public final class UnitsFile {

  private static final JsonMapper JSON = new JsonMapper();

  private UnitsFile() {}

  /** Where the units of a delivery lie in a folder. */
  public static Path path(Path folder, Delivery delivery) {
    return folder.resolve(delivery.sha256() + ".units.json");
  }

  /** Writes the units; they are there whole or not at all. */
  static void write(Path file, UnitList units) {
    Path unfinished = Disk.unfinished(file);
    try {
      Map<String, Object> root = new LinkedHashMap<>();
      root.put("names", new TreeMap<>(units.names()));
      units
          .register()
          .ifPresent(
              register -> {
                root.put("day", register.day().toString());
                root.put("units", register.units().stream().map(UnitsFile::object).toList());
              });
      JSON.writeValue(unfinished, root);
      Disk.replace(unfinished, file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Reads what was written. */
  public static UnitList read(Path file) {
    if (!Files.exists(file)) {
      return UnitList.NONE;
    }
    JsonNode root = JSON.readTree(file);
    Map<String, String> names = new HashMap<>();
    root.path("names")
        .properties()
        .forEach(one -> names.put(one.getKey(), one.getValue().asString()));
    return new UnitList(
        names,
        root.has("day")
            ? Optional.of(
                new UnitRegister(
                    LocalDate.parse(root.path("day").asString()),
                    root.path("units").values().stream().map(UnitsFile::unit).toList()))
            : Optional.empty());
  }

  private static Map<String, Object> object(ListedUnit unit) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("code", unit.code());
    object.put("name", unit.name());
    object.put("municipality", unit.municipality());
    object.put("provider", unit.provider().word());
    object.put("forms", unit.forms());
    object.put("row", unit.row());
    return object;
  }

  private static ListedUnit unit(JsonNode one) {
    return new ListedUnit(
        one.path("code").asString(),
        one.path("name").asString(),
        one.path("municipality").asString(),
        Unit.Provider.of(one.path("provider").asString()),
        one.path("forms").values().stream()
            .map(JsonNode::asString)
            .collect(Collectors.toCollection(TreeSet::new)),
        one.path("row").asInt());
  }
}
