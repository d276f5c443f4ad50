package jamfor.ingest.catalogue;

import jamfor.ingest.vocabulary.Period;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;

/** Reads what the methods of comparing take from {@code datasets/}. */
final class MethodsReader {

  private final Path root;
  private final AccountsReader.Lists lists;

  MethodsReader(Path root, AccountsReader.Lists lists) {
    this.root = root;
    this.lists = lists;
  }

  Methods read() {
    return new Methods(
        list("similarity", "similarity-variable", (file, node) -> variable(node)),
        list("salsa", "salsa-model", (file, node) -> salsa(node)),
        list("pairs", "country-pair", (file, node) -> pair(node)),
        list("profiles", "profile", (file, node) -> profile(node)));
  }

  /** The copy of a catalogue in an edition of an earlier program lacks the file. */
  private <T> List<T> list(String name, String schema, BiFunction<YamlFile, JsonNode, T> read) {
    String file = name + ".yml";
    return Files.exists(root.resolve(file)) ? lists.list(file, schema, read) : List.of();
  }

  private static SimilarityVariable variable(JsonNode node) {
    return new SimilarityVariable(
        YamlFile.text(node, "key_figure"),
        node.path("weight").asDouble(),
        YamlFile.word(SimilarityVariable.Scale.class, YamlFile.text(node, "scale")),
        YamlFile.texts(node.path("why")));
  }

  private static SalsaModel salsa(JsonNode node) {
    String schoolYear = YamlFile.text(node, "school_year");
    return new SalsaModel(
        Period.find(schoolYear)
            .orElseThrow(() -> new IllegalArgumentException("no school year: " + schoolYear)),
        node.path("constant").asDouble(),
        node.path("education").asDouble(),
        node.path("boys").asDouble(),
        node.path("newly").asDouble(),
        node.path("least_pupils").asInt(),
        node.path("least_known").asDouble(),
        YamlFile.text(node, "source"));
  }

  private static CountryPair pair(JsonNode node) {
    return new CountryPair(
        YamlFile.text(node, "id"),
        node.path("sweden").values().stream().map(JsonNode::asString).toList(),
        YamlFile.text(node, "norway"),
        YamlFile.texts(node.path("differs")));
  }

  private static FinancialProfile profile(JsonNode node) {
    return new FinancialProfile(
        YamlFile.text(node, "id"),
        YamlFile.texts(node.path("title")),
        node.path("axes").values().stream().map(JsonNode::asString).toList(),
        YamlFile.texts(node.path("lacks")));
  }
}
