package jamfor.ingest.catalogue;

import jamfor.ingest.catalogue.Fetch.Host;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Reads what a {@code source.yml} says of fetching. */
final class FetchReader {

  private FetchReader() {}

  /**
   * @param layout of the source, which says where the periods are: the years are the user's to
   *     choose
   */
  static Fetch read(JsonNode node, JsonNode layout) {
    String periods = layout.path("period").asString("");
    if (node.path("choose").has(periods)) {
      throw new IllegalArgumentException("fetch chooses periods (" + periods + ")");
    }
    Host host = YamlFile.word(Host.class, YamlFile.text(node, "host"));
    return switch (host) {
      case KOLADA -> new Fetch.KeyFigures(texts(node.path("key_figures")));
      case SCB, SSB ->
          new Fetch.Table(
              host,
              YamlFile.text(node, "table"),
              YamlFile.text(node, "language"),
              map(node.path("choose"), FetchReader::choice));
      case UDIR ->
          new Fetch.Export(
              YamlFile.text(node, "table"), map(node.path("filter"), FetchReader::texts));
    };
  }

  private static Fetch.Choice choice(JsonNode node) {
    return node.isArray() ? new Fetch.Choice.Codes(texts(node)) : new Fetch.Choice.Places();
  }

  private static <T> Map<String, T> map(JsonNode node, Function<JsonNode, T> read) {
    Map<String, T> map = new LinkedHashMap<>();
    node.properties().forEach(one -> map.put(one.getKey(), read.apply(one.getValue())));
    return map;
  }

  private static List<String> texts(JsonNode node) {
    return node.values().stream().map(JsonNode::asString).toList();
  }
}
