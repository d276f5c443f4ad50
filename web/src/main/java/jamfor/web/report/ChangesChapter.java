package jamfor.web.report;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.news.Arrival;
import jamfor.analytics.news.FigureChange;
import jamfor.analytics.news.News;
import jamfor.analytics.news.SeriesBreak;
import jamfor.analytics.news.ShownValue;
import jamfor.ingest.catalogue.EditionTexts;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.web.report.Part.Table;
import jamfor.web.report.Part.Table.Column;
import jamfor.web.report.Part.Table.Row;
import jamfor.web.report.Part.Term;
import jamfor.web.report.Part.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an earlier edition said otherwise, and what was wrong in this one. */
final class ChangesChapter {

  private final Setting setting;
  private final Optional<Edition> earlier;

  ChangesChapter(Setting setting, Optional<Edition> earlier) {
    this.setting = setting;
    this.earlier = earlier;
  }

  Report.Chapter chapter() {
    List<Report.Section> sections = new ArrayList<>();
    earlier.ifPresent(
        one ->
            sections.add(
                new Report.Section(
                    "since",
                    setting.say("changes.since", setting.in(one.plan().title())),
                    since(one))));
    sections.add(
        new Report.Section(
            "errata",
            setting.say("errata"),
            List.of(
                setting
                    .written(EditionTexts.Kind.ERRATA)
                    .orElseGet(() -> Part.Text.plain(setting.say("errata.none"))))));
    List<Part> lead =
        List.of(
            Part.Text.plain(setting.say(earlier.isPresent() ? "changes.lead" : "changes.first")));
    return new Report.Chapter("changes", setting.say("changes"), true, lead, sections);
  }

  private List<Part> since(Edition before) {
    News news = News.of(before, setting.edition());
    List<Term> terms =
        Stream.of(
                term("added", news.added(), this::title),
                term("gone", news.gone(), this::title),
                term("redefined", news.redefined(), this::title),
                term("breaks", news.breaks(), this::broken),
                term("arrivals", news.arrivals(), this::arrived),
                term("lost", news.lost(), this::shown),
                term("found", news.found(), this::shown))
            .flatMap(Optional::stream)
            .toList();
    List<Part> parts = new ArrayList<>();
    parts.add(
        Part.Text.note(setting.say("changes.hash", before.plan().id(), before.contentHash())));
    if (!terms.isEmpty()) {
      parts.add(new Terms(terms));
    }
    parts.add(
        news.changes().isEmpty()
            ? Part.Text.plain(setting.say("changes.values.none"))
            : values(news.changes()));
    return parts;
  }

  private <T> Optional<Term> term(String name, List<T> those, Function<T, String> said) {
    return those.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Term(
                setting.say("changes." + name),
                those.stream().map(said).collect(Collectors.joining("; "))));
  }

  private String title(KeyFigure keyFigure) {
    return setting.in(keyFigure.title());
  }

  private String broken(SeriesBreak one) {
    return title(one.keyFigure())
        + one.years().stream().map(String::valueOf).collect(Collectors.joining(", ", " (", ")"));
  }

  private String arrived(Arrival one) {
    return title(one.keyFigure())
        + one.periods().stream()
            .map(setting.text()::period)
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private String shown(ShownValue one) {
    return "%s, %s (%s)"
        .formatted(
            title(one.keyFigure()),
            setting.names().of(one.municipality()),
            setting.text().period(one.period()));
  }

  private Table values(List<FigureChange> changes) {
    List<Row> rows =
        changes.stream()
            .map(
                one ->
                    new Row(
                        false,
                        List.of(
                            Cell.of(title(one.keyFigure())),
                            Cell.of(setting.names().of(one.municipality())),
                            Cell.of(setting.text().period(one.period())),
                            Cell.of(setting.words().get(one.sex())),
                            Cell.value(one.earlier(), one.keyFigure(), setting.text()),
                            Cell.value(one.later(), one.keyFigure(), setting.text()))))
            .toList();
    return new Table(
        setting.say("changes.values"),
        List.of(
            new Column(setting.say("key_figure"), false),
            new Column(setting.say("municipality"), false),
            new Column(setting.say("period"), false),
            new Column(setting.say("changes.sex"), false),
            new Column(setting.say("earlier"), true),
            new Column(setting.say("later"), true)),
        rows);
  }
}
