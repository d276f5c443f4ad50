package jamfor.web.report;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.ingest.catalogue.Formula;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.delivery.Delivery;
import jamfor.web.report.Part.Table;
import jamfor.web.report.Part.Table.Column;
import jamfor.web.report.Part.Table.Row;
import jamfor.web.report.Part.Term;
import jamfor.web.report.Part.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What holds for all key figures: how small numbers are protected, prices, and what is missing. */
final class MethodSection {

  private final Setting setting;

  MethodSection(Setting setting) {
    this.setting = setting;
  }

  List<Report.Section> list() {
    List<Term> terms = new ArrayList<>();
    for (String key : List.of("quartiles", "rank", "outcome", "band", "rounding")) {
      terms.add(new Term(setting.say("guide." + key), setting.say("guide." + key + ".text")));
    }
    terms.add(new Term(setting.say("method.suppression"), suppression()));
    prices().ifPresent(text -> terms.add(new Term(setting.say("method.prices"), text)));
    terms.add(new Term(setting.say("method.corrected"), setting.say("method.corrected.text")));
    List<Report.Section> sections = new ArrayList<>();
    sections.add(new Report.Section("method", setting.say("method"), List.of(new Terms(terms))));
    missing()
        .ifPresent(
            table ->
                sections.add(
                    new Report.Section(
                        "missing-values", setting.say("method.missing"), List.of(table))));
    return sections;
  }

  /** Whose numbers the edition itself hides, and from how many persons on it shows them. */
  private String suppression() {
    String own =
        setting.edition().deliveries().values().stream()
            .map(Delivery::source)
            .distinct()
            .map(id -> Objects.requireNonNull(setting.edition().catalogue().sources().get(id), id))
            .filter(source -> source.threshold().isPresent())
            .map(this::threshold)
            .collect(Collectors.joining("; "));
    return own.isEmpty()
        ? setting.say("method.suppression.publishers")
        : setting.say("method.suppression.own", own);
  }

  private String threshold(Source source) {
    return setting.in(source.title())
        + " ("
        + setting.text().count(source.threshold().getAsInt())
        + ")";
  }

  /** The key figures that the price index of the catalogue makes comparable over time. */
  private Optional<String> prices() {
    String titles =
        setting.edition().keyFigures().stream()
            .filter(one -> one.formula().references().anyMatch(MethodSection::isPriceIndex))
            .map(one -> setting.in(one.title()))
            .collect(Collectors.joining("; "));
    return titles.isEmpty()
        ? Optional.empty()
        : Optional.of(setting.say("method.prices.text", titles));
  }

  private static boolean isPriceIndex(Formula.Reference reference) {
    return reference.name().startsWith("cpi.");
  }

  /** Every value that a table lacks, with its reason. */
  private Optional<Table> missing() {
    List<Row> rows = new ArrayList<>();
    for (KeyFigure keyFigure : setting.edition().keyFigures()) {
      setting
          .shown(keyFigure)
          .ifPresentOrElse(
              shown -> rows.addAll(missing(keyFigure, shown)),
              () -> rows.add(row(keyFigure, "", "", setting.say("no_values"))));
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table(
                setting.say("method.missing.title"),
                List.of(
                    new Column(setting.say("key_figure"), false),
                    new Column(setting.say("municipality"), false),
                    new Column(setting.say("period"), false),
                    new Column(setting.say("method.reason"), false)),
                rows));
  }

  private List<Row> missing(KeyFigure keyFigure, Comparison shown) {
    return shown.placements().stream()
        .filter(one -> !one.value().known())
        .sorted(Comparator.comparing(Placement::municipality, setting.names().codes()))
        .map(
            one ->
                row(
                    keyFigure,
                    setting.names().of(one.municipality()),
                    setting.text().period(one.period()),
                    setting.text().reason(one.value())))
        .toList();
  }

  private Row row(KeyFigure keyFigure, String municipality, String period, String reason) {
    return new Row(
        false,
        List.of(
            Cell.of(setting.in(keyFigure.title())),
            Cell.of(municipality),
            Cell.of(period),
            Cell.of(reason)));
  }
}
