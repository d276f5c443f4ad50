package jamfor.web.chart;

import static jamfor.web.chart.EChartsOption.object;

import java.util.List;
import java.util.Map;

/**
 * The colours of a figure's parts, none of them a member's. Each part also bears its number, which
 * is read on every one of them: 4.5:1 or more against the paper's colour, light and dark.
 */
final class PartColours {

  /** On white paper, and its counterpart on dark paper. */
  record Colour(String light, String dark) {}

  static final List<Colour> COLOURS =
      List.of(
          new Colour("#1f4e79", "#7fb2e5"),
          new Colour("#7a4b00", "#e0b25c"),
          new Colour("#2e6b34", "#86c98c"),
          new Colour("#8a2d5c", "#e391bd"),
          new Colour("#4a4f57", "#b3bac4"),
          new Colour("#0f6b6b", "#6fcaca"),
          new Colour("#9c3d1e", "#f0997a"),
          new Colour("#5b3f96", "#b9a3ef"),
          new Colour("#5e6b12", "#c3cf6b"),
          new Colour("#a3214a", "#f08aa6"));

  /** What no part explains. */
  static final Colour REST = new Colour("#66707d", "#9aa3b2");

  private PartColours() {}

  static String of(int part) {
    return COLOURS.get(part % COLOURS.size()).light();
  }

  /** What to draw each colour with on dark paper, the parts' too. */
  static Map<String, Object> dark() {
    Map<String, Object> dark = object();
    dark.putAll(Palette.dark());
    COLOURS.forEach(one -> dark.put(one.light(), one.dark()));
    dark.put(REST.light(), REST.dark());
    return dark;
  }
}
