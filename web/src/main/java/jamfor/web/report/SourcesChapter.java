package jamfor.web.report;

import jamfor.analytics.figure.Revision;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.vocabulary.Findings;
import jamfor.web.report.Part.Table;
import jamfor.web.report.Part.Table.Column;
import jamfor.web.report.Part.Table.Row;
import jamfor.web.report.Part.Term;
import jamfor.web.report.Part.Terms;
import jamfor.web.text.Citations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where the figures come from: sources, deliveries, and what a later delivery revised. */
final class SourcesChapter {

  static final Comparator<Delivery> ORDER =
      Comparator.comparing(Delivery::source)
          .thenComparing(Delivery::retrieved)
          .thenComparing(Delivery::file)
          .thenComparing(Delivery::sha256);

  private final Setting setting;

  SourcesChapter(Setting setting) {
    this.setting = setting;
  }

  Report.Chapter chapter() {
    Map<String, List<Delivery>> bySource =
        setting.edition().deliveries().values().stream()
            .sorted(ORDER)
            .collect(Collectors.groupingBy(Delivery::source, TreeMap::new, Collectors.toList()));
    List<Report.Section> sections = new ArrayList<>();
    bySource.forEach((id, deliveries) -> sections.add(section(id, deliveries)));
    sections.add(new Report.Section("revisions", setting.say("revisions"), List.of(revisions())));
    return new Report.Chapter(
        "sources",
        setting.say("sources"),
        true,
        List.of(Part.Text.plain(setting.say("sources.lead"))),
        sections);
  }

  private Report.Section section(String id, List<Delivery> deliveries) {
    Source source = Objects.requireNonNull(setting.edition().catalogue().sources().get(id), id);
    List<Term> terms = new ArrayList<>();
    terms.add(new Term(setting.say("source.publisher"), source.publisher()));
    terms.add(new Term(setting.say("source.delivers"), setting.in(source.delivers())));
    terms.add(new Term(setting.say("source.cite"), source.cite()));
    source.url().ifPresent(url -> terms.add(new Term(setting.say("source.url"), url)));
    terms.add(new Term(setting.say("source.licence"), Citations.licence(source, setting.words())));
    terms.add(
        new Term(
            setting.say("source.copy"),
            setting.words().get(source.copy())
                + source.copyNote().map(note -> ". " + setting.in(note)).orElse("")));
    terms.add(new Term(setting.say("source.absence"), setting.words().get(source.absence())));
    findings(deliveries)
        .ifPresent(text -> terms.add(new Term(setting.say("source.findings"), text)));
    List<Row> rows = deliveries.stream().map(this::row).toList();
    return new Report.Section(
        "source-" + id,
        setting.in(source.title()),
        List.of(
            new Terms(terms),
            new Table(
                setting.say("deliveries", setting.in(source.title())),
                List.of(
                    new Column(setting.say("delivery.file"), false),
                    new Column(setting.say("delivery.retrieved"), false),
                    new Column(setting.say("delivery.received"), false),
                    new Column("SHA-256", false)),
                rows)));
  }

  /**
   * How often each rule was found in the deliveries; empty where the edition does not know it of
   * all.
   */
  private Optional<String> findings(List<Delivery> deliveries) {
    Map<String, Findings> known = setting.edition().findings();
    if (!deliveries.stream().map(Delivery::sha256).allMatch(known::containsKey)) {
      return Optional.empty();
    }
    Map<String, Integer> counts = new TreeMap<>();
    for (Delivery delivery : deliveries) {
      Objects.requireNonNull(known.get(delivery.sha256()))
          .counts()
          .forEach((rule, count) -> counts.merge(rule, count, Integer::sum));
    }
    return Optional.of(
        counts.isEmpty()
            ? setting.say("source.no_findings")
            : counts.entrySet().stream()
                .map(one -> finding(one.getKey(), one.getValue()))
                .collect(Collectors.joining(", ")));
  }

  private String finding(String rule, int count) {
    return setting.say(
        "source.finding",
        setting.text().count(count),
        rule,
        setting.in(setting.edition().catalogue().getCheck(rule).title()));
  }

  private Row row(Delivery delivery) {
    return new Row(
        false,
        List.of(
            Cell.of(delivery.file()),
            Cell.of(delivery.retrieved().toString()),
            Cell.of(delivery.received().toString()),
            Cell.of(delivery.sha256())));
  }

  /** The members' values that a later delivery gave differently. */
  private Part revisions() {
    List<Row> rows = new ArrayList<>();
    for (KeyFigure keyFigure : setting.edition().keyFigures()) {
      setting.edition().get(keyFigure.id()).revisions().stream()
          .filter(one -> setting.members().contains(one.municipality()))
          .sorted(
              Comparator.comparing(Revision::municipality, setting.names().codes())
                  .thenComparing(Revision::period)
                  .thenComparing(Revision::sex))
          .forEach(revision -> rows.add(row(keyFigure, revision)));
    }
    if (rows.isEmpty()) {
      return Part.Text.plain(setting.say("revisions.none"));
    }
    return new Table(
        setting.say("revisions.title"),
        List.of(
            new Column(setting.say("key_figure"), false),
            new Column(setting.say("municipality"), false),
            new Column(setting.say("published_period"), false),
            new Column(setting.say("earlier"), true),
            new Column(setting.say("retrieved"), false),
            new Column(setting.say("later"), true),
            new Column(setting.say("retrieved"), false)),
        rows);
  }

  private Row row(KeyFigure keyFigure, Revision revision) {
    return new Row(
        false,
        List.of(
            Cell.of(
                setting.say(
                    "revision",
                    setting.in(keyFigure.title()),
                    revision.variable(),
                    setting.words().get(revision.sex()))),
            Cell.of(setting.names().of(revision.municipality())),
            Cell.of(setting.text().period(revision.period())),
            Cell.value(revision.earlier(), keyFigure, setting.text()),
            Cell.of(retrieved(revision.earlierDelivery())),
            Cell.value(revision.later(), keyFigure, setting.text()),
            Cell.of(retrieved(revision.laterDelivery()))));
  }

  private String retrieved(String hash) {
    return Objects.requireNonNull(setting.edition().deliveries().get(hash), hash)
        .retrieved()
        .toString();
  }
}
