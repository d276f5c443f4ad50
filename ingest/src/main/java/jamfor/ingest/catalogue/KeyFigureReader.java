package jamfor.ingest.catalogue;

import jamfor.ingest.catalogue.KeyFigure.Aspect;
import jamfor.ingest.catalogue.KeyFigure.CostConcept;
import jamfor.ingest.catalogue.KeyFigure.Direction;
import jamfor.ingest.catalogue.KeyFigure.Example;
import jamfor.ingest.catalogue.KeyFigure.RollUp;
import jamfor.ingest.catalogue.KeyFigure.Scope;
import jamfor.ingest.catalogue.KeyFigure.Service;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads one entry of {@code datasets/key-figures}. */
final class KeyFigureReader {

  private final Map<String, Measure> measures;

  KeyFigureReader(Map<String, Measure> measures) {
    this.measures = measures;
  }

  KeyFigure read(YamlFile file, JsonNode entry) {
    KeyFigure.Joining joining =
        entry.has("factors") ? KeyFigure.Joining.PRODUCT : KeyFigure.Joining.SUM;
    return new KeyFigure(
        YamlFile.text(entry, "id"),
        YamlFile.texts(entry.path("title")),
        YamlFile.texts(entry.path("description")),
        YamlFile.texts(entry.path("numerator")),
        YamlFile.texts(entry.path("denominator")),
        measure(entry),
        entry.path("decimals").asInt(),
        YamlFile.word(Direction.class, YamlFile.text(entry, "direction")),
        YamlFile.word(Scope.class, YamlFile.text(entry, "scope")),
        YamlFile.word(CostConcept.class, YamlFile.text(entry, "cost_concept")),
        YamlFile.word(Service.class, YamlFile.text(entry, "service")),
        YamlFile.word(Aspect.class, YamlFile.text(entry, "aspect")),
        period(entry.path("period")),
        entry.path("sexes").values().stream().map(sex -> Sex.valueOf(sex.asString())).toList(),
        entry.path("breaks").values().stream().map(JsonNode::asInt).toList(),
        FormulaParser.parse(YamlFile.text(entry, "formula")),
        formula(entry, "weight"),
        formula(entry, "volume"),
        parts(entry, joining),
        joining,
        YamlFile.word(RollUp.class, YamlFile.text(entry, "rollup")),
        uncertainty(entry.path("uncertainty")),
        YamlFile.find(entry, "school_form"),
        example(entry.path("example")));
  }

  private static Optional<Formula> formula(JsonNode entry, String field) {
    return YamlFile.find(entry, field)
        .filter(text -> !text.equals("none"))
        .map(FormulaParser::parse);
  }

  private static Uncertainty uncertainty(JsonNode node) {
    return node.isString()
        ? YamlFile.word(Uncertainty.None.class, node.asString())
        : new Uncertainty.ShareOf(FormulaParser.parse(YamlFile.text(node, "share_of")));
  }

  private Measure measure(JsonNode node) {
    String measure = YamlFile.text(node, "measure");
    return Optional.ofNullable(measures.get(measure))
        .orElseThrow(() -> new IllegalArgumentException("unknown measure " + measure));
  }

  private List<KeyFigure.Part> parts(JsonNode entry, KeyFigure.Joining joining) {
    return switch (joining) {
      case SUM -> entry.path("parts").values().stream().map(node -> part(node, entry)).toList();
      case PRODUCT ->
          entry.path("factors").values().stream().map(node -> part(node, node)).toList();
    };
  }

  private KeyFigure.Part part(JsonNode node, JsonNode measured) {
    return new KeyFigure.Part(
        YamlFile.texts(node.path("title")),
        FormulaParser.parse(YamlFile.text(node, "formula")),
        measure(measured),
        measured.path("decimals").asInt());
  }

  private static PeriodRule period(JsonNode node) {
    String kind = YamlFile.text(node, "kind");
    boolean endsInYear = YamlFile.find(node, "published_year").equals(Optional.of("end"));
    return switch (kind) {
      case "year" -> new PeriodRule(PeriodRule.Reading.YEAR, 0, 1);
      case "school_year" ->
          new PeriodRule(
              endsInYear
                  ? PeriodRule.Reading.SCHOOL_YEAR_END
                  : PeriodRule.Reading.SCHOOL_YEAR_START,
              0,
              1);
      case "date" -> new PeriodRule(PeriodRule.Reading.DATE, node.path("month").asInt(), 1);
      case "survey" -> new PeriodRule(PeriodRule.Reading.YEAR, 0, node.path("every").asInt());
      default -> throw new IllegalArgumentException("unknown kind of period " + kind);
    };
  }

  private static Example example(JsonNode node) {
    Map<String, Double> inputs = new LinkedHashMap<>();
    node.path("inputs")
        .properties()
        .forEach(one -> inputs.put(one.getKey(), one.getValue().asDouble()));
    return new Example(
        YamlFile.text(node, "municipality"),
        Period.of(YamlFile.text(node, "period")),
        inputs,
        YamlFile.text(node, "result"));
  }
}
