package jamfor.web.report;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.trend.MemberTrend;
import jamfor.analytics.trend.Trend;
import jamfor.ingest.catalogue.EditionTexts;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.KeyFigure.CostConcept;
import jamfor.web.chart.ChartRequest;
import jamfor.web.report.Part.Chart;
import jamfor.web.report.Part.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One key figure: what it means, the members' values, the other groups, charts and a draft. */
final class KeyFigureSection {

  /** Two points are no trend. */
  private static final int FEWEST_PERIODS = 3;

  private final Setting setting;

  KeyFigureSection(Setting setting) {
    this.setting = setting;
  }

  Report.Section section(KeyFigure keyFigure) {
    List<Part> parts = new ArrayList<>();
    parts.add(Text.plain(setting.in(keyFigure.description())));
    parts.add(Text.note(meaning(keyFigure)));
    setting
        .shown(keyFigure)
        .ifPresentOrElse(
            shown -> compare(keyFigure, shown, parts),
            () -> parts.add(Text.note(setting.say("no_values"))));
    return new Report.Section(keyFigure.id(), setting.in(keyFigure.title()), parts);
  }

  /** Population, cost concept and direction in one line. */
  private String meaning(KeyFigure keyFigure) {
    Stream<Enum<?>> constants =
        keyFigure.costConcept() == CostConcept.NONE
            ? Stream.of(keyFigure.scope(), keyFigure.direction())
            : Stream.of(keyFigure.scope(), keyFigure.costConcept(), keyFigure.direction());
    return constants.map(setting.words()::get).collect(Collectors.joining(". ", "", "."));
  }

  private void compare(KeyFigure keyFigure, Comparison shown, List<Part> parts) {
    parts.add(new MemberTable(setting, keyFigure, shown).table());
    notes(keyFigure, shown).forEach(note -> parts.add(Text.note(note)));
    parts.add(chart(ChartRequest.Kind.BARS, keyFigure, shown));
    new PartsTable(setting, keyFigure, shown).find().ifPresent(parts::add);
    if (periods(keyFigure, shown) >= FEWEST_PERIODS) {
      parts.add(chart(ChartRequest.Kind.TREND, keyFigure, shown));
      trends(keyFigure, shown).ifPresent(text -> parts.add(Text.note(text)));
    }
    new GroupTable(setting, keyFigure, shown).find().ifPresent(parts::add);
    parts.addAll(analysis(keyFigure, shown));
  }

  /** What somebody has written; until then what the figures say, marked as such. */
  private List<Part> analysis(KeyFigure keyFigure, Comparison shown) {
    return setting
        .written(EditionTexts.Kind.ANALYSIS, keyFigure.id())
        .map(written -> List.of(new Text(Text.Kind.HEADING, setting.say("analysis")), written))
        .orElseGet(
            () ->
                List.of(
                    new Text(
                        Text.Kind.DRAFT,
                        setting.say("draft", new Draft(setting, keyFigure, shown).text()))));
  }

  /**
   * Whose figures rise or fall, and whose cannot be told from chance; empty when all are too few.
   */
  private Optional<String> trends(KeyFigure keyFigure, Comparison shown) {
    Map<Trend.Verdict, List<String>> names = new EnumMap<>(Trend.Verdict.class);
    setting.edition().get(keyFigure.id()).trends().stream()
        .filter(one -> one.sex() == shown.sex() && one.trend().n() > 0)
        .filter(one -> shown.find(one.municipality()).isPresent())
        .sorted(Comparator.comparing(MemberTrend::municipality, setting.names().codes()))
        .forEach(
            one ->
                names
                    .computeIfAbsent(one.trend().verdict(), any -> new ArrayList<>())
                    .add(setting.names().of(one.municipality())));
    names.remove(Trend.Verdict.TOO_FEW);
    return Optional.of(
            names.entrySet().stream()
                .map(
                    one ->
                        setting.words().get(one.getKey())
                            + ": "
                            + String.join(", ", one.getValue()))
                .collect(Collectors.joining("; ")))
        .filter(text -> !text.isEmpty())
        .map(text -> setting.say("trend", text));
  }

  private List<String> notes(KeyFigure keyFigure, Comparison shown) {
    List<String> notes = new ArrayList<>();
    String missing =
        shown.placements().stream()
            .filter(one -> !one.value().known())
            .sorted(
                (one, other) ->
                    setting.names().codes().compare(one.municipality(), other.municipality()))
            .map(one -> named(one, setting.text().reason(one.value())))
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      notes.add(setting.say("missing", missing));
    }
    if (keyFigure.period().isSurvey()) {
      notes.add(setting.say("no_response_rate"));
    }
    if (!shown.weightedMean().known()) {
      notes.add(setting.say("no_weighted_mean", setting.text().reason(shown.weightedMean())));
    }
    return notes;
  }

  private long periods(KeyFigure keyFigure, Comparison shown) {
    return setting.edition().get(keyFigure.id()).comparisons(shown.group()).stream()
        .filter(one -> one.sex() == shown.sex() && one.n() > 0)
        .count();
  }

  private Chart chart(ChartRequest.Kind kind, KeyFigure keyFigure, Comparison shown) {
    ChartRequest request =
        new ChartRequest(
            kind,
            setting.edition().plan().id(),
            keyFigure.id(),
            shown.group(),
            shown.period(),
            shown.sex(),
            setting.language());
    String spread = setting.sentences().spread(shown, keyFigure);
    String title = setting.in(keyFigure.title());
    return new Chart(
        request,
        kind == ChartRequest.Kind.TREND
            ? setting.say("chart.trend", title, spread)
            : setting.say("chart.bars", title, spread));
  }

  private String named(Placement placement, String what) {
    return setting.names().of(placement.municipality()) + " (" + what + ")";
  }
}
