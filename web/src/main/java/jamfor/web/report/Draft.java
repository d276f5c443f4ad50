package jamfor.web.report;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.comparison.RelativeDifference;
import jamfor.analytics.standing.Standing;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.KeyFigure.Direction;
import jamfor.ingest.catalogue.Measure;
import jamfor.ingest.vocabulary.Value;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the figures say of each member, in words that anybody may rewrite: how far from the
 * unweighted mean, and which place. Nothing of good or bad, for that is the reader's to say; why a
 * value is missing where it is.
 */
final class Draft {

  private final Setting setting;
  private final KeyFigure keyFigure;
  private final Comparison shown;
  private final Map<String, Standing> standings = new HashMap<>();

  Draft(Setting setting, KeyFigure keyFigure, Comparison shown) {
    this.setting = setting;
    this.keyFigure = keyFigure;
    this.shown = shown;
    setting
        .edition()
        .get(keyFigure.id())
        .listStandings(shown.group(), shown.period(), shown.sex())
        .forEach(one -> standings.put(one.municipality(), one));
  }

  String text() {
    String members =
        shown.placements().stream()
            .sorted(Comparator.comparing(Placement::municipality, setting.names().codes()))
            .map(
                one -> setting.say("draft.member", setting.names().of(one.municipality()), of(one)))
            .collect(Collectors.joining("; "));
    String first = keyFigure.direction() == Direction.NEUTRAL ? "draft.lowest" : "draft.best";
    return String.join(
        " ",
        setting.sentences().spread(shown, keyFigure),
        setting.say("draft.members", members),
        setting.say(first));
  }

  private String of(Placement placement) {
    if (placement.rank().isEmpty()) {
      return setting.say("draft.missing", setting.text().reason(placement.value()));
    }
    String period =
        placement.period().equals(shown.period())
            ? ""
            : " (" + setting.text().period(placement.period()) + ")";
    return distance(placement) + place(placement) + period;
  }

  /** Counts say how large a municipality is: their distance to a mean says nothing more. */
  private String distance(Placement placement) {
    Value difference = placement.difference();
    if (keyFigure.measure().kind() == Measure.Kind.COUNT || !difference.known()) {
      return "";
    }
    Value relative = RelativeDifference.of(keyFigure, shown, placement).map(Math::abs);
    String far =
        relative.known()
            ? setting.text().percent(relative)
            : setting.text().spread(difference.map(Math::abs), keyFigure);
    // What is written as nothing is neither above nor below.
    if (far.equals(nothing(relative.known()))) {
      return setting.say("draft.at_mean") + ", ";
    }
    return setting.say(difference.get() > 0 ? "draft.above" : "draft.below", far) + ", ";
  }

  private String nothing(boolean relative) {
    return relative
        ? setting.text().percent(Value.of(0))
        : setting.text().spread(Value.of(0), keyFigure);
  }

  private String place(Placement placement) {
    String place =
        setting.say(
            shown.isShared(placement) ? "draft.shared_place" : "draft.place",
            setting.text().count(placement.rank().orElseThrow()),
            setting.text().count(shown.n()));
    Standing standing = standings.get(placement.municipality());
    return standing == null || standing.firstRank().isEmpty() || standing.lastRank().isEmpty()
        ? place
        : place
            + " "
            + setting.say(
                "draft.places",
                setting
                    .text()
                    .interval(standing.firstRank().getAsInt(), standing.lastRank().getAsInt()));
  }
}
