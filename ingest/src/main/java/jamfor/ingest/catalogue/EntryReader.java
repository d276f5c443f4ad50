package jamfor.ingest.catalogue;

import jamfor.ingest.vocabulary.Municipality;
import jamfor.ingest.vocabulary.Severity;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads the short entries of the catalogue: measures, groups, checks, identities. */
final class EntryReader {

  private EntryReader() {}

  static Measure measure(JsonNode node) {
    return new Measure(
        YamlFile.text(node, "id"),
        YamlFile.word(Measure.Kind.class, YamlFile.text(node, "kind")),
        YamlFile.texts(node.path("text")),
        YamlFile.texts(node.path("short")));
  }

  static ComparatorGroup group(JsonNode node, Municipalities municipalities) {
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

  static CheckText check(JsonNode node) {
    return new CheckText(
        YamlFile.text(node, "id"),
        YamlFile.word(Severity.class, YamlFile.text(node, "severity")),
        node.path("level").asInt(),
        YamlFile.texts(node.path("title")),
        YamlFile.texts(node.path("text")));
  }

  static Identity identity(JsonNode node) {
    return new Identity(
        YamlFile.text(node, "id"),
        YamlFile.word(Identity.Kind.class, YamlFile.text(node, "kind")),
        texts(node.path("variables")),
        node.path("tolerance").asDouble());
  }

  private static List<String> texts(JsonNode node) {
    return node.values().stream().map(JsonNode::asString).toList();
  }
}
