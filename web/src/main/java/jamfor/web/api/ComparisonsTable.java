package jamfor.web.api;

import jamfor.web.text.CsvText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Comparisons as a table, a line for each municipality in each. */
final class ComparisonsTable {

  private static final List<String> HEADER =
      List.of(
          "edition",
          "keyFigure",
          "measure",
          "group",
          "period",
          "sex",
          "n",
          "of",
          "mean",
          "weightedMean",
          "median",
          "lowerQuartile",
          "upperQuartile",
          "minimum",
          "maximum",
          "country",
          "municipality",
          "name",
          "valuePeriod",
          "status",
          "value",
          "text",
          "rank",
          "difference",
          "differenceToOthers",
          "kronor",
          "change",
          "changeSince",
          "outcome",
          "band",
          "firstRank",
          "lastRank",
          "shrunken",
          "chance",
          "citation");

  private ComparisonsTable() {}

  static byte[] csv(String edition, List<ComparisonAnswer> comparisons) {
    return CsvText.of(
        HEADER,
        comparisons.stream()
            .flatMap(
                comparison ->
                    comparison.placements().stream().map(one -> row(edition, comparison, one)))
            .toList());
  }

  private static List<Object> row(
      String edition, ComparisonAnswer comparison, PlacementAnswer placement) {
    return List.of(
        edition,
        comparison.keyFigure(),
        comparison.measure(),
        comparison.group(),
        comparison.period(),
        comparison.sex(),
        comparison.n(),
        comparison.of(),
        comparison.mean().cell(),
        comparison.weightedMean().cell(),
        comparison.median().cell(),
        comparison.lowerQuartile().cell(),
        comparison.upperQuartile().cell(),
        comparison.minimum().cell(),
        comparison.maximum().cell(),
        comparison.country().cell(),
        placement.municipality(),
        placement.name(),
        placement.period(),
        placement.value().status(),
        placement.value().number().map(Object.class::cast).orElse(""),
        placement.value().text(),
        placement.rank().map(Object.class::cast).orElse(""),
        placement.difference().cell(),
        placement.differenceToOthers().cell(),
        placement.kronor().cell(),
        placement.change().cell(),
        placement.changeSince().orElse(""),
        placement.outcome().orElse(""),
        placement.band().orElse(""),
        standing(placement, StandingAnswer::firstRank),
        standing(placement, StandingAnswer::lastRank),
        standing(placement, StandingAnswer::shrunken),
        standing(placement, one -> Optional.of(one.chance())),
        comparison.citation());
  }

  private static Object standing(
      PlacementAnswer placement, Function<StandingAnswer, Optional<?>> part) {
    return placement.standing().flatMap(part::apply).map(Object.class::cast).orElse("");
  }
}
