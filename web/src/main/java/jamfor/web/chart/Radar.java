package jamfor.web.chart;

import static jamfor.web.chart.EChartsOption.object;
import static java.util.Map.entry;

import jamfor.analytics.comparison.PlaceScore;
import jamfor.analytics.edition.Edition;
import jamfor.analytics.overview.ProfileScores;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.web.chart.Palette.Mark;
import jamfor.web.text.FigureText;
import jamfor.web.text.Names;
import jamfor.web.text.Words;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A municipality's financial profile: on each axis its place in the group from 1 to 5, and the
 * group's mean, 3 on every axis, as a dashed ring.
 */
final class Radar {

  private static final int BEST = 5;

  private Radar() {}

  /** Empty where there is no such profile, group or municipality, or too few axes to draw. */
  static Optional<EChartsOption> find(Edition edition, ProfileRequest request) {
    return edition.groups().stream()
        .filter(group -> group.id().equals(request.group()))
        .findFirst()
        .flatMap(
            group ->
                edition.catalogue().methods().profiles().stream()
                    .filter(one -> one.id().equals(request.profile()))
                    .map(one -> ProfileScores.of(edition, one, group, request.municipality()))
                    .filter(ProfileScores::drawn)
                    .findFirst()
                    .map(scores -> option(edition, request, group, scores)));
  }

  private static EChartsOption option(
      Edition edition, ProfileRequest request, ComparatorGroup group, ProfileScores scores) {
    Words words = Words.in(request.language());
    FigureText text = new FigureText(words);
    String municipality =
        new Names(edition.catalogue(), request.language()).of(request.municipality());
    String inGroup = group.title().in(request.language());
    Frame frame =
        new Frame(
            scores.profile().title().in(request.language()) + ": " + municipality,
            words.get("chart.profile.scale", inGroup),
            words.get("chart.edition", edition.plan().title().in(request.language())));
    Map<String, Object> option = frame.option(object(), object(), object());
    Map<String, Object> radar =
        object(
            entry("center", List.of("50%", "56%")),
            entry("radius", "58%"),
            entry("splitNumber", BEST),
            entry("indicator", scores.axes().stream().map(one -> axis(request, one)).toList()),
            entry("axisName", object(entry("color", Palette.INK), entry("fontSize", 12))),
            entry("splitArea", object(entry("show", false))),
            entry("splitLine", object(entry("lineStyle", object(entry("color", Palette.LINE))))),
            entry("axisLine", object(entry("lineStyle", object(entry("color", Palette.LINE))))));
    option.remove("grid");
    option.put("radar", radar);
    Mark mark = Palette.of(edition).getOrDefault(request.municipality(), Palette.MARKS.get(0));
    option.put(
        "series",
        List.of(
            ring(words, inGroup, scores.axes().size()),
            own(municipality, mark, scores, request, text)));
    return new EChartsOption(option, Frame.WIDTH, Frame.HEIGHT);
  }

  private static Map<String, Object> axis(ProfileRequest request, ProfileScores.Axis axis) {
    return object(
        entry("name", axis.keyFigure().title().in(request.language())),
        entry("min", 0),
        entry("max", BEST));
  }

  private static Map<String, Object> ring(Words words, String group, int axes) {
    return object(
        entry("type", "radar"),
        entry("silent", true),
        entry("symbol", "none"),
        entry(
            "lineStyle",
            object(entry("color", Palette.INK), entry("type", "dashed"), entry("width", 1.5))),
        entry(
            "data",
            List.of(
                object(
                    entry("name", words.get("chart.mean_of", group)),
                    entry("value", Collections.nCopies(axes, PlaceScore.MEAN))))));
  }

  private static Map<String, Object> own(
      String municipality,
      Mark mark,
      ProfileScores scores,
      ProfileRequest request,
      FigureText text) {
    StringBuilder tip = new StringBuilder(municipality);
    for (ProfileScores.Axis axis : scores.axes()) {
      tip.append('\n')
          .append(axis.keyFigure().title().in(request.language()))
          .append(": ")
          .append(text.valueWithMeasure(axis.placement().value(), axis.keyFigure()));
    }
    return object(
        entry("type", "radar"),
        entry("symbol", mark.symbol()),
        entry("symbolSize", 8),
        entry("color", mark.colour()),
        entry("lineStyle", object(entry("color", mark.colour()), entry("width", 2.5))),
        entry("areaStyle", object(entry("color", mark.colour()), entry("opacity", 0.12))),
        entry(
            "data",
            List.of(
                object(
                    entry("name", municipality),
                    entry("value", scores.axes().stream().map(ProfileScores.Axis::score).toList()),
                    entry("tooltip", object(entry("formatter", tip.toString())))))));
  }
}
