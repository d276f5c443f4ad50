package jamfor.ingest.catalogue;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Reads the folder {@code datasets/} and refuses it, with every fault listed, when it does not hold
 * together.
 */
public final class CatalogueReader {

  private final Path root;
  private final List<String> faults = new ArrayList<>();
  private final Map<Path, Schema> schemas = new HashMap<>();

  private CatalogueReader(Path root) {
    this.root = root;
  }

  /**
   * @throws CatalogueException listing each fault with file and line
   */
  public static Catalogue read(Path root) {
    return new CatalogueReader(root).read();
  }

  private Catalogue read() {
    Municipalities municipalities = MunicipalityReader.read(folder("municipalities"));
    Map<String, Measure> measures =
        byId(
            list("measures.yml", "measure", (file, node) -> EntryReader.measure(node)),
            Measure::id);
    Map<String, ComparatorGroup> groups =
        byId(
            list("groups.yml", "group", (file, node) -> EntryReader.group(node, municipalities)),
            ComparatorGroup::id);
    Map<String, CheckText> checks =
        byId(list("checks.yml", "check", (file, node) -> EntryReader.check(node)), CheckText::id);
    Accounts accounts = new AccountsReader(root, this::folder, this::list, faults).read();
    Map<String, Identity> identities =
        byId(
            list("identities.yml", "identity", (file, node) -> EntryReader.identity(node)),
            Identity::id);
    Map<String, Source> sources = new LinkedHashMap<>();
    for (Path folder : folder("sources")) {
      add(sources, list(folder.resolve("source.yml"), "source", SourceReader::read), Source::id);
    }
    sources.values().forEach(source -> faults.addAll(Form.faults(source, measures)));
    Map<String, KeyFigure> keyFigures = new LinkedHashMap<>();
    KeyFigureReader reader = new KeyFigureReader(measures);
    for (Path file : folder("key-figures")) {
      add(keyFigures, list(file, "key-figure", reader::read), KeyFigure::id);
    }
    Map<String, EditionPlan> editions = new LinkedHashMap<>();
    EditionReader plans = new EditionReader(root.resolve("editions"), groups, faults);
    for (Path file : folder("editions")) {
      if (file.toString().endsWith(".yml")) {
        add(editions, list(file, "edition", plans::read), EditionPlan::id);
      }
    }
    Methods methods = new MethodsReader(root, this::list).read();
    faults.addAll(References.faults(keyFigures, sources, groups, editions, methods));
    if (!faults.isEmpty()) {
      throw new CatalogueException(faults);
    }
    return new Catalogue(
        root,
        municipalities,
        measures,
        groups,
        sources,
        keyFigures,
        editions,
        checks,
        accounts,
        identities,
        methods,
        fingerprint());
  }

  private <T> List<T> list(String file, String schema, BiFunction<YamlFile, JsonNode, T> read) {
    return list(root.resolve(file), schema, read);
  }

  private <T> List<T> list(Path file, String schema, BiFunction<YamlFile, JsonNode, T> read) {
    Path rules = root.resolve("schema").resolve(schema + ".schema.json");
    return new YamlFile(file, faults).list(schemas.computeIfAbsent(rules, YamlFile::schema), read);
  }

  private <T> Map<String, T> byId(List<T> entries, Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    add(map, entries, id);
    return map;
  }

  private <T> void add(Map<String, T> map, List<T> entries, Function<T, String> id) {
    for (T entry : entries) {
      if (map.put(id.apply(entry), entry) != null) {
        faults.add(root + ": the id " + id.apply(entry) + " stands twice");
      }
    }
  }

  private List<Path> folder(String name) {
    try (Stream<Path> files = Files.list(root.resolve(name))) {
      return files.sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** One hash over all the catalogue's own files: the catalogue as it was. */
  private String fingerprint() {
    try (Stream<Path> files = Files.walk(root)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<Path> texts =
          files
              .filter(file -> file.toString().matches(".*\\.(yml|csv|md)"))
              .filter(file -> !file.toString().contains("files/"))
              .sorted()
              .toList();
      for (Path text : texts) {
        digest.update(root.relativize(text).toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(text));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
