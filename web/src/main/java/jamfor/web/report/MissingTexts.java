package jamfor.web.report;

import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.catalogue.EditionTexts.Kind;
import jamfor.web.report.Part.Table;
import jamfor.web.report.Part.Table.Column;
import jamfor.web.report.Part.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The texts that belong in the edition and that nobody has written: named, not hidden. */
final class MissingTexts {

  private final Setting setting;
  private final EditionPlan plan;

  MissingTexts(Setting setting) {
    this.setting = setting;
    this.plan = setting.edition().plan();
  }

  /** Empty when all are written. */
  Optional<Report.Section> find() {
    List<Part> parts = new ArrayList<>();
    List<String> single =
        Stream.of("foreword", "peer_evaluation")
            .filter(name -> setting.written(Kind.valueOf(name.toUpperCase(Locale.ROOT))).isEmpty())
            .map(name -> setting.say(name))
            .toList();
    List<Row> rows = plan.services().stream().flatMap(one -> row(one).stream()).toList();
    if (single.isEmpty() && rows.isEmpty()) {
      return Optional.empty();
    }
    parts.add(Part.Text.plain(setting.say("texts_missing.lead")));
    if (!single.isEmpty()) {
      parts.add(Part.Text.plain(setting.say("texts_missing.single", String.join(", ", single))));
    }
    if (!rows.isEmpty()) {
      parts.add(
          new Table(
              setting.say("texts_missing.title"),
              Stream.of("chapter", "events", "analyses", "comments")
                  .map(key -> new Column(setting.say(key), false))
                  .toList(),
              rows));
    }
    return Optional.of(new Report.Section("texts-missing", setting.say("texts_missing"), parts));
  }

  /** What lacks of a service; empty when nothing does. */
  private Optional<Row> row(String service) {
    List<EditionPlan.Chapter> chapters =
        plan.chapters().stream().filter(one -> one.service().equals(service)).toList();
    List<String> keyFigures =
        chapters.stream().flatMap(one -> one.keyFigures().stream()).distinct().toList();
    boolean events = setting.written(Kind.EVENTS, service).isPresent();
    long analyses =
        keyFigures.stream().filter(id -> setting.written(Kind.ANALYSIS, id).isPresent()).count();
    List<String> members = setting.of(chapters.get(0)).members();
    List<String> silent =
        members.stream()
            .filter(member -> setting.written(Kind.COMMENTS, service, member).isEmpty())
            .map(setting.names()::of)
            .toList();
    if (events && analyses == keyFigures.size() && silent.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Row(
            false,
            List.of(
                Cell.of(
                    String.join(
                        "; ", chapters.stream().map(one -> setting.in(one.title())).toList())),
                Cell.of(setting.say(events ? "text.written" : "text.missing")),
                Cell.of(
                    keyFigures.isEmpty()
                        ? setting.say("text.no_key_figures")
                        : setting.say(
                            "text.analyses",
                            setting.text().count(analyses),
                            setting.text().count(keyFigures.size()))),
                Cell.of(comments(silent, members)))));
  }

  private String comments(List<String> silent, List<String> members) {
    if (silent.isEmpty()) {
      return setting.say("text.written");
    }
    return silent.size() == members.size()
        ? setting.say("text.silent_all")
        : setting.say("text.silent", String.join(", ", silent));
  }
}
