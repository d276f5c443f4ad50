package jamfor.web.report;

import jamfor.ingest.catalogue.EditionPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Why there is a report, how it came about, what it cannot answer and who has not written yet. */
final class About {

  private final Setting setting;

  About(Setting setting) {
    this.setting = setting;
  }

  Report.Chapter chapter() {
    EditionPlan plan = setting.edition().plan();
    List<Part> lead =
        Stream.of("purpose", "origin", "unchanging")
            .map(key -> setting.say("about." + key, Integer.toString(plan.year())))
            .<Part>map(Part.Text::plain)
            .toList();
    List<Report.Section> sections = new ArrayList<>();
    if (!plan.limits().isEmpty()) {
      sections.add(
          new Report.Section(
              "limits",
              setting.say("limits"),
              List.of(
                  Part.Text.plain(setting.say("limits.lead")),
                  new Part.Points(plan.limits().stream().map(setting::in).toList()))));
    }
    new MissingTexts(setting).find().ifPresent(sections::add);
    return new Report.Chapter("about", setting.say("about"), false, lead, sections);
  }
}
