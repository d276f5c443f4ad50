package jamfor.ingest.store;

import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.disk.Disk;
import jamfor.ingest.vocabulary.About;
import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Severity;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the checks found in a delivery, as JSON: {@code <delivery>.findings.json}. */
public final class FindingsFile {

  private static final JsonMapper JSON = new JsonMapper();

  private FindingsFile() {}

  /** Where the findings of a delivery lie in a folder. */
  public static Path path(Path folder, Delivery delivery) {
    return folder.resolve(delivery.sha256() + ".findings.json");
  }

  /** Writes the findings; they are there whole or not at all. */
  public static void write(Path file, Findings findings) {
    Path unfinished = Disk.unfinished(file);
    try {
      // In one order: the same findings are the same bytes, by which a copy is known.
      Map<String, Object> root = new LinkedHashMap<>();
      root.put("findings", findings.list().stream().map(FindingsFile::object).toList());
      root.put("kinds", findings.kinds().entrySet().stream().map(FindingsFile::object).toList());
      JSON.writeValue(unfinished, root);
      Disk.replace(unfinished, file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Reads what was written. */
  public static Findings read(Path file) {
    JsonNode root = JSON.readTree(file);
    List<Finding> kept =
        root.path("findings").values().stream().map(FindingsFile::finding).toList();
    Map<Findings.Kind, Integer> kinds = new TreeMap<>();
    for (JsonNode one : root.path("kinds").values()) {
      kinds.put(
          new Findings.Kind(one.path("rule").asString(), text(one, "variable")),
          one.path("count").asInt());
    }
    return Findings.of(kept, kinds);
  }

  private static Map<String, Object> object(Map.Entry<Findings.Kind, Integer> kind) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("rule", kind.getKey().rule());
    kind.getKey().variable().ifPresent(variable -> object.put("variable", variable));
    object.put("count", kind.getValue());
    return object;
  }

  private static Map<String, Object> object(Finding finding) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("rule", finding.rule());
    object.put("severity", finding.severity().name());
    object.put("file", finding.file());
    object.put("position", finding.position());
    About about = finding.about();
    about.variable().ifPresent(variable -> object.put("variable", variable));
    about.municipality().ifPresent(code -> object.put("municipality", code));
    about.period().ifPresent(period -> object.put("period", period.text()));
    about.sex().ifPresent(sex -> object.put("sex", sex.name()));
    about.row().ifPresent(row -> object.put("row", row));
    object.put("sv", finding.text().sv());
    object.put("nb", finding.text().nb());
    object.put("en", finding.text().en());
    return object;
  }

  private static Finding finding(JsonNode one) {
    return new Finding(
        one.path("rule").asString(),
        Severity.valueOf(one.path("severity").asString()),
        one.path("file").asString(),
        one.path("position").asString(),
        new About(
            text(one, "variable"),
            text(one, "municipality"),
            text(one, "period").map(Period::of),
            text(one, "sex").map(Sex::valueOf),
            one.has("row") ? OptionalInt.of(one.path("row").asInt()) : OptionalInt.empty()),
        new Texts(one.path("sv").asString(), one.path("nb").asString(), one.path("en").asString()));
  }

  private static Optional<String> text(JsonNode object, String member) {
    return Optional.ofNullable(object.get(member)).map(JsonNode::asString);
  }
}
