package jamfor.web.chart;

import static jamfor.web.chart.EChartsOption.object;
import static java.util.Map.entry;

import jamfor.analytics.edition.Edition;
import jamfor.ingest.vocabulary.Language;
import jamfor.web.text.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The colours of charts. A member of the cooperation has the same colour and the same symbol in
 * every chart; the eight stay apart for colour-blind readers too, and stand out from the paper at
 * 3:1 or more.
 */
public final class Palette {

  static final String PAPER = "#ffffff";
  static final String INK = "#1c2430";
  static final String MUTED = "#566072";
  static final String LINE = "#e1e5ea";
  static final String OTHERS = "#aab1bd";

  /** Areas, on which names in ink are read. */
  static final String BETTER = "#8fcbe2";

  static final String WORSE = "#f4b884";
  static final String MIDDLE = "#edf0f2";
  static final String HIGH = "#a99cda";
  static final String HALFWAY = "#cfc7ec";
  static final String LOW = "#f0edf9";
  static final String MISSING = "#c3c8d0";

  /**
   * A colour on white paper, its counterpart on dark paper, and a symbol, so that colour is never
   * alone.
   *
   * @param symbol as ECharts calls it
   * @param sign the same symbol as a character, for texts
   */
  public record Mark(String colour, String dark, String symbol, String sign) {}

  static final List<Mark> MARKS =
      List.of(
          new Mark("#005ad2", "#4aa8ff", "circle", "●"),
          new Mark("#de6806", "#f28b2c", "rect", "■"),
          new Mark("#0b8d53", "#34c27e", "triangle", "▲"),
          new Mark("#7e5ba2", "#b58ae0", "diamond", "◆"),
          new Mark("#7a3203", "#f0d24a", "emptyCircle", "○"),
          new Mark("#330a53", "#8f7bff", "emptyRect", "□"),
          new Mark("#a0869e", "#d9b8d6", "emptyTriangle", "△"),
          new Mark("#4a3646", "#d5ecd9", "emptyDiamond", "◇"));

  static final Mark OTHER = new Mark(OTHERS, "#5d6675", "circle", "●");

  private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

  private Palette() {}

  /** The marks of the cooperation's members, by municipality code. */
  public static Map<String, Mark> of(Edition edition) {
    List<String> members =
        edition.cooperation().members().stream()
            .sorted(new Names(edition.catalogue(), Language.SV).codes())
            .toList();
    Map<String, Mark> marks = new LinkedHashMap<>();
    for (int i = 0; i < members.size(); i++) {
      marks.put(members.get(i), MARKS.get(i % MARKS.size()));
    }
    return marks;
  }

  /** The same drawing's option for dark paper. */
  static String darkened(String option) {
    Map<String, Object> dark = dark();
    return COLOUR
        .matcher(option)
        .replaceAll(colour -> String.valueOf(dark.getOrDefault(colour.group(), colour.group())));
  }

  /** What to draw each colour with on dark paper. */
  static Map<String, Object> dark() {
    Map<String, Object> dark =
        object(
            entry(PAPER, "#171b22"),
            entry(INK, "#e8ebf0"),
            entry(MUTED, "#a9b2c0"),
            entry(LINE, "#2d3440"),
            entry(OTHERS, OTHER.dark()),
            entry(BETTER, "#1f6a86"),
            entry(WORSE, "#8a4f18"),
            entry(MIDDLE, "#39434f"),
            entry(HIGH, "#6455a8"),
            entry(HALFWAY, "#463c76"),
            entry(LOW, "#2c2648"),
            entry(MISSING, "#4c5563"));
    MARKS.forEach(mark -> dark.put(mark.colour(), mark.dark()));
    return dark;
  }
}
