package jamfor.ingest.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jamfor.ingest.vocabulary.Municipality;
import jamfor.ingest.vocabulary.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Municipalities municipalities = municipalities();
    Map<String, Measure> measures =
        byId(list("measures.yml", "measure", (file, node) -> measure(node)), Measure::id);
    Map<String, ComparatorGroup> groups =
        byId(
            list("groups.yml", "group", (file, node) -> group(node, municipalities)),
            ComparatorGroup::id);
    Map<String, CheckText> checks =
        byId(list("checks.yml", "check", (file, node) -> check(node)), CheckText::id);
    Map<String, Source> sources = new LinkedHashMap<>();
    for (Path folder : folder("sources")) {
      add(sources, list(folder.resolve("source.yml"), "source", SourceReader::read), Source::id);
    }
    Map<String, KeyFigure> keyFigures = new LinkedHashMap<>();
    KeyFigureReader reader = new KeyFigureReader(measures);
    for (Path file : folder("key-figures")) {
      add(keyFigures, list(file, "key-figure", reader::read), KeyFigure::id);
    }
    Map<String, EditionPlan> editions = new LinkedHashMap<>();
    for (Path file : folder("editions")) {
      add(editions, list(file, "edition", (yaml, node) -> edition(node)), EditionPlan::id);
    }
    faults.addAll(References.faults(keyFigures, sources, groups, editions));
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
        fingerprint());
  }

  private <T> List<T> list(String file, String schema, BiFunction<YamlFile, JsonNode, T> read) {
    return list(root.resolve(file), schema, read);
  }

  private <T> List<T> list(Path file, String schema, BiFunction<YamlFile, JsonNode, T> read) {
    Path rules = root.resolve("schema").resolve(schema + ".schema.json");
    return new YamlFile(file, faults).list(rules, read);
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

  private Municipalities municipalities() {
    List<Municipality> all = new ArrayList<>();
    for (Path file : folder("municipalities")) {
      String country = file.getFileName().toString().startsWith("se") ? "SE" : "NO";
      try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
        records.forEach(record -> all.add(municipality(record, country)));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return new Municipalities(all);
  }

  private static Municipality municipality(NamedCsvRecord record, String country) {
    return new Municipality(
        code(record.getField("code"), country),
        record.getField("name"),
        YamlFile.word(Municipality.Kind.class, record.getField("kind")),
        country,
        record.getField("county_code"),
        filled(record, "valid_from").map(LocalDate::parse),
        filled(record, "valid_to").map(LocalDate::parse),
        filled(record, "successor").map(code -> code(code, country)));
  }

  /**
   * Sweden and Norway use the same four digits (1860 is Laxå and Vestvågøy), so Norwegian codes
   * carry their country's letters here: NO-1860.
   */
  private static String code(String official, String country) {
    return country.equals("SE") || official.equals(country) ? official : country + "-" + official;
  }

  private static Optional<String> filled(NamedCsvRecord record, String field) {
    return Optional.of(record.getField(field)).filter(text -> !text.isBlank());
  }

  private static Measure measure(JsonNode node) {
    return new Measure(
        YamlFile.text(node, "id"),
        YamlFile.word(Measure.Kind.class, YamlFile.text(node, "kind")),
        YamlFile.texts(node.path("text")),
        YamlFile.texts(node.path("short")));
  }

  private static ComparatorGroup group(JsonNode node, Municipalities municipalities) {
    String country = YamlFile.text(node, "country");
    List<String> members =
        node.path("members").isArray()
            ? node.path("members").values().stream().map(JsonNode::asString).toList()
            : municipalities.listCurrent(country).stream().map(Municipality::code).toList();
    members.forEach(municipalities::get);
    return new ComparatorGroup(
        YamlFile.text(node, "id"),
        YamlFile.word(ComparatorGroup.Kind.class, YamlFile.text(node, "kind")),
        YamlFile.texts(node.path("title")),
        country,
        YamlFile.text(node, "origin"),
        YamlFile.find(node, "of"),
        YamlFile.find(node, "service").map(word -> YamlFile.word(KeyFigure.Service.class, word)),
        members);
  }

  private static CheckText check(JsonNode node) {
    return new CheckText(
        YamlFile.text(node, "id"),
        YamlFile.word(Severity.class, YamlFile.text(node, "severity")),
        node.path("level").asInt(),
        YamlFile.texts(node.path("title")),
        YamlFile.texts(node.path("text")));
  }

  private static EditionPlan edition(JsonNode node) {
    return new EditionPlan(
        YamlFile.text(node, "id"),
        YamlFile.texts(node.path("title")),
        YamlFile.text(node, "cooperation"),
        node.path("year").asInt(),
        LocalDate.parse(YamlFile.text(node, "data_cut")),
        YamlFile.word(EditionPlan.Status.class, YamlFile.text(node, "status")),
        texts(node.path("groups")),
        node.path("chapters").values().stream()
            .map(
                chapter ->
                    new EditionPlan.Chapter(
                        YamlFile.text(chapter, "id"),
                        YamlFile.texts(chapter.path("title")),
                        texts(chapter.path("key_figures"))))
            .toList());
  }

  private static List<String> texts(JsonNode node) {
    return node.values().stream().map(JsonNode::asString).toList();
  }

  /** One hash over all the catalogue's own files: the catalogue as it was. */
  private String fingerprint() {
    try (Stream<Path> files = Files.walk(root)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<Path> texts =
          files
              .filter(file -> file.toString().matches(".*\\.(yml|csv)"))
              .filter(file -> !file.toString().contains("files/"))
              .sorted()
              .toList();
      for (Path text : texts) {
        digest.update(
            root.relativize(text).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
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
