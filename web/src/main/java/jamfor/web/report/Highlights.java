package jamfor.web.report;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Outcome;
import jamfor.analytics.comparison.Placement;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.KeyFigure.CostConcept;
import jamfor.ingest.catalogue.KeyFigure.Direction;
import jamfor.ingest.catalogue.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses what a summary says first: in each chapter the cost or judged figure in which most
 * members lie outside the middle half of the widest group that at least half has values for, on the
 * same side; of the chapters the five with the most members.
 */
final class Highlights {

  private static final int FINDINGS = 5;

  /** Less than this many members are single municipalities, not the cooperation. */
  private static final int FEWEST_MEMBERS = 3;

  private static final Comparator<Highlight> MOST_MEMBERS =
      Comparator.comparingInt((Highlight one) -> -one.members().size());

  private final Setting setting;

  Highlights(Setting setting) {
    this.setting = setting;
  }

  /** In the order of the chapters. */
  List<Highlight> list() {
    List<Highlight> ofChapters = new ArrayList<>();
    List<EditionPlan.Chapter> chapters = setting.edition().plan().chapters();
    for (int i = 0; i < chapters.size(); i++) {
      inChapter(i + 1, chapters.get(i)).ifPresent(ofChapters::add);
    }
    return ofChapters.stream()
        .sorted(MOST_MEMBERS)
        .limit(FINDINGS)
        .sorted(Comparator.comparingInt(Highlight::chapter))
        .toList();
  }

  private Optional<Highlight> inChapter(int number, EditionPlan.Chapter chapter) {
    List<Highlight> found = new ArrayList<>();
    for (int i = 0; i < chapter.keyFigures().size(); i++) {
      KeyFigure keyFigure = setting.edition().catalogue().getKeyFigure(chapter.keyFigures().get(i));
      if (judged(keyFigure)) {
        of(number, i + 1, keyFigure).ifPresent(found::add);
      }
    }
    return found.stream().min(MOST_MEMBERS);
  }

  /**
   * A cost, or a figure with a direction: others describe a municipality and are no findings. An
   * index tells of each municipality's own way since its base year.
   */
  private static boolean judged(KeyFigure keyFigure) {
    boolean cost = keyFigure.costConcept() != CostConcept.NONE;
    return keyFigure.measure().kind() != Measure.Kind.INDEX
        && (cost || keyFigure.direction() != Direction.NEUTRAL);
  }

  private Optional<Highlight> of(int chapter, int position, KeyFigure keyFigure) {
    return setting
        .shown(keyFigure)
        .flatMap(
            shown ->
                widest(keyFigure, shown).stream()
                    .flatMap(
                        wide ->
                            outside()
                                .map(outcome -> on(outcome, wide))
                                .map(
                                    side ->
                                        new Highlight(
                                            chapter,
                                            position,
                                            keyFigure,
                                            shown,
                                            group(wide),
                                            wide,
                                            side.outcome(),
                                            side.members())))
                    .filter(highlight -> highlight.members().size() >= FEWEST_MEMBERS)
                    .min(MOST_MEMBERS));
  }

  private static Stream<Outcome> outside() {
    return Arrays.stream(Outcome.values()).filter(outcome -> outcome != Outcome.SIMILAR);
  }

  private record Side(Outcome outcome, List<String> members) {}

  private Side on(Outcome outcome, Comparison wide) {
    return new Side(
        outcome,
        setting.members().stream()
            .filter(
                member ->
                    wide.find(member)
                        .flatMap(Placement::outcome)
                        .filter(outcome::equals)
                        .isPresent())
            .toList());
  }

  private Optional<Comparison> widest(KeyFigure keyFigure, Comparison shown) {
    return setting.groups().stream()
        .filter(group -> group.members().size() > shown.of())
        .filter(group -> group.members().containsAll(setting.members()))
        .flatMap(
            group ->
                setting
                    .edition()
                    .get(keyFigure.id())
                    .find(group.id(), shown.period(), shown.sex())
                    .stream())
        .filter(Setting::covers)
        .max(Comparator.comparingInt(Comparison::of));
  }

  private ComparatorGroup group(Comparison comparison) {
    return setting.groups().stream()
        .filter(group -> group.id().equals(comparison.group()))
        .findFirst()
        .orElseThrow();
  }
}
