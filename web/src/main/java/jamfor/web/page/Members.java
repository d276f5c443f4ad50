package jamfor.web.page;

import jamfor.analytics.edition.Edition;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.web.chart.Palette;
import jamfor.web.text.Names;
import java.util.List;

/**
 * A group's members by name, and the colour that each member of the cooperation has everywhere,
 * charts included.
 */
final class Members {

  private Members() {}

  static List<String> sorted(ComparatorGroup group, Names names) {
    return group.members().stream().sorted(names.codes()).toList();
  }

  /** The class of the member's colour; empty for others. */
  static String style(Edition edition, String code) {
    int position = List.copyOf(Palette.of(edition).keySet()).indexOf(code);
    return position < 0 ? "" : "member-" + (position + 1);
  }
}
