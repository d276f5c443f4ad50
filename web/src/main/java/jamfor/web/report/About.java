package jamfor.web.report;

import jamfor.ingest.catalogue.EditionPlan;
import java.util.List;
import java.util.stream.Stream;

/** Why there is a report, how it came about, and what it cannot answer. */
final class About {

  private static final List<String> LIMITS =
      List.of(
          "school_costs",
          "deviation",
          "children",
          "intervals",
          "population",
          "net_costs",
          "prices",
          "comments");

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
    Report.Section limits =
        new Report.Section(
            "limits",
            setting.say("limits"),
            List.of(
                Part.Text.plain(setting.say("limits.lead")),
                new Part.Points(
                    LIMITS.stream().map(key -> setting.say("limits." + key)).toList())));
    return new Report.Chapter("about", setting.say("about"), false, lead, List.of(limits));
  }
}
