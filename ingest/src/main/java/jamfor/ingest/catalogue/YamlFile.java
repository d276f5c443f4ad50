package jamfor.ingest.catalogue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.NodeReader;
import com.networknt.schema.utils.JsonNodes;
import jamfor.ingest.vocabulary.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/**
 * A YAML file of the catalogue: read with the line of every node, held against its schema, its
 * faults gathered instead of thrown, so that one wrong entry does not hide the next.
 */
final class YamlFile {

  private static final NodeReader NODES = NodeReader.builder().locationAware().build();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final Path path;
  private final List<String> faults;

  YamlFile(Path path, List<String> faults) {
    this.path = path;
    this.faults = faults;
  }

  static Schema schema(Path file) {
    return SCHEMAS.getSchema(text(file), InputFormat.JSON);
  }

  /** A file that was read and found right before, as it stands. */
  static JsonNode tree(Path file) {
    return NODES.readTree(text(file), InputFormat.YAML);
  }

  /**
   * Reads a list of entries; entries that break the schema or cannot be read are faults and left
   * out.
   */
  <T> List<T> list(Schema rules, BiFunction<YamlFile, JsonNode, T> read) {
    List<T> entries = new ArrayList<>();
    JsonNode root = node();
    for (JsonNode entry : root.isArray() ? List.copyOf(root.values()) : List.of(root)) {
      if (entry.isMissingNode()) {
        continue;
      }
      List<Error> errors = rules.validate(entry);
      for (Error error : errors) {
        fault(Optional.ofNullable(error.getInstanceNode()).orElse(entry), describe(entry, error));
      }
      if (errors.isEmpty()) {
        read(entry, read).ifPresent(entries::add);
      }
    }
    return entries;
  }

  private static String describe(JsonNode entry, Error error) {
    String name = entry.path("id").asString("?");
    return "%s: %s %s".formatted(name, error.getInstanceLocation(), error.getMessage());
  }

  private <T> Optional<T> read(JsonNode entry, BiFunction<YamlFile, JsonNode, T> read) {
    try {
      return Optional.of(read.apply(this, entry));
    } catch (RuntimeException fault) {
      fault(entry, entry.path("id").asString("?") + ": " + fault.getMessage());
      return Optional.empty();
    }
  }

  private JsonNode node() {
    try {
      return NODES.readTree(text(path), InputFormat.YAML);
    } catch (JacksonException broken) {
      int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
      faults.add("%s:%d: %s".formatted(path, line, broken.getOriginalMessage()));
      return tools.jackson.databind.node.MissingNode.getInstance();
    }
  }

  void fault(JsonNode where, String what) {
    TokenStreamLocation location = JsonNodes.tokenStreamLocationOf(where);
    faults.add("%s:%d: %s".formatted(path, location == null ? 1 : location.getLineNr(), what));
  }

  static Texts texts(JsonNode node) {
    return new Texts(text(node, "sv"), text(node, "nb"), text(node, "en"));
  }

  static String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value == null || !value.isValueNode()) {
      throw new IllegalArgumentException("«" + field + "» is missing");
    }
    return value.asString().strip();
  }

  static Optional<String> find(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? Optional.empty() : Optional.of(value.asString());
  }

  static <E extends Enum<E>> E word(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
