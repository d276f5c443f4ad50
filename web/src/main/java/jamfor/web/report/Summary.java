package jamfor.web.report;

import jamfor.ingest.catalogue.KeyFigure;
import jamfor.web.report.Part.Reference;
import jamfor.web.report.Part.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Five findings, each with its figure, its comparison and a question to discuss. */
final class Summary {

  private final Setting setting;

  private final int opening;

  /**
   * @param opening how many chapters there are before those of the edition's plan
   */
  Summary(Setting setting, int opening) {
    this.setting = setting;
    this.opening = opening;
  }

  Report.Chapter chapter() {
    List<Report.Section> sections =
        new Highlights(setting).list().stream().map(this::section).toList();
    return new Report.Chapter(
        "summary",
        setting.say("summary"),
        false,
        List.of(Text.plain(setting.say("summary.lead"))),
        sections.isEmpty() ? List.of(none()) : sections);
  }

  private Report.Section none() {
    return new Report.Section(
        "no-finding",
        setting.say("summary.no_finding"),
        List.of(Text.plain(setting.say("summary.none"))));
  }

  private Report.Section section(Highlight highlight) {
    KeyFigure keyFigure = highlight.keyFigure();
    String who =
        highlight.members().stream().map(setting.names()::of).collect(Collectors.joining(", "));
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Text(
            Text.Kind.DRAFT,
            setting.say(
                "draft",
                setting.say(
                        "summary.finding",
                        setting.text().count(highlight.members().size()),
                        setting.text().count(highlight.shown().n()),
                        setting.words().get(highlight.outcome()),
                        setting.in(highlight.reference().title()),
                        setting.count(highlight.wide()),
                        who)
                    + " "
                    + setting.sentences().spread(highlight.shown(), keyFigure))));
    parts.add(
        Text.note(setting.say("summary.uncertainty", setting.sentences().uncertainty(keyFigure))));
    parts.add(
        new Text(Text.Kind.QUESTION, setting.say("question." + ServiceTexts.question(keyFigure))));
    parts.add(
        new Reference(
            setting.say("see", (opening + highlight.chapter()) + "." + highlight.position()),
            keyFigure.id()));
    return new Report.Section("finding-" + keyFigure.id(), setting.in(keyFigure.title()), parts);
  }
}
