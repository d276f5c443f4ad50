package jamfor.ingest.catalogue;

import jamfor.ingest.catalogue.Source.Absence;
import jamfor.ingest.catalogue.Source.Copy;
import jamfor.ingest.catalogue.Source.ShippedDelivery;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Texts;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/** Reads a {@code source.yml}. */
final class SourceReader {

  private SourceReader() {}

  static Source read(YamlFile file, JsonNode entry) {
    Map<String, MissingReason> signs = new HashMap<>();
    entry
        .path("signs")
        .properties()
        .forEach(sign -> signs.put(sign.getKey(), MissingReason.of(sign.getValue().asString())));
    Optional<Texts> note =
        entry.has("copy_note")
            ? Optional.of(YamlFile.texts(entry.path("copy_note")))
            : Optional.empty();
    return new Source(
        YamlFile.text(entry, "id"),
        YamlFile.text(entry, "publisher"),
        YamlFile.texts(entry.path("title")),
        YamlFile.texts(entry.path("delivers")),
        YamlFile.text(entry, "licence"),
        YamlFile.text(entry, "cite"),
        YamlFile.find(entry, "url"),
        YamlFile.word(Copy.class, YamlFile.text(entry, "copy")),
        note,
        YamlFile.text(entry, "format"),
        YamlFile.word(Absence.class, YamlFile.text(entry, "absence")),
        Map.copyOf(signs),
        entry.path("protection").has("count")
            ? OptionalInt.of(entry.path("protection").path("count").asInt())
            : OptionalInt.empty(),
        variables(entry.path("variables")),
        entry.path("layout"),
        entry.has("fetch")
            ? Optional.of(FetchReader.read(entry.path("fetch"), entry.path("layout")))
            : Optional.empty(),
        publications(entry.path("publication")),
        deliveries(entry.path("deliveries")));
  }

  private static VariableNames variables(JsonNode node) {
    List<VariableNames.Listed> listed =
        (node.isArray() ? node : node.path("listed"))
            .values().stream()
                .map(
                    one ->
                        new VariableNames.Listed(
                            YamlFile.text(one, "id"),
                            YamlFile.text(one, "name"),
                            YamlFile.find(one, "unit")))
                .toList();
    return new VariableNames(YamlFile.find(node, "prefix"), listed);
  }

  private static List<Publication> publications(JsonNode node) {
    return node.values().stream()
        .map(
            one ->
                new Publication(
                    YamlFile.texts(one.path("what")),
                    MonthDay.parse("--" + YamlFile.text(one, "month_day"))))
        .toList();
  }

  private static List<ShippedDelivery> deliveries(JsonNode node) {
    return node.values().stream()
        .map(
            one ->
                new ShippedDelivery(
                    YamlFile.text(one, "file"),
                    LocalDate.parse(YamlFile.text(one, "retrieved")),
                    LocalDate.parse(YamlFile.text(one.path("received"), "date")),
                    YamlFile.text(one.path("received"), "from"),
                    YamlFile.text(one, "sha256")))
        .toList();
  }
}
