package jamfor.web.report;

import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.catalogue.EditionTexts.Kind;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.KeyFigure.CostConcept;
import jamfor.ingest.catalogue.KeyFigure.Direction;
import jamfor.web.report.Part.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is written for a service: the events of the year before its first chapter, the members'
 * comments and the questions after its last.
 */
final class ServiceTexts {

  private final Setting setting;
  private final EditionPlan.Chapter plan;
  private final List<EditionPlan.Chapter> chapters;

  /**
   * @param plan one of the service's chapters
   */
  ServiceTexts(Setting setting, EditionPlan.Chapter plan) {
    this.setting = setting;
    this.plan = plan;
    this.chapters =
        setting.edition().plan().chapters().stream()
            .filter(one -> one.service().equals(plan.service()))
            .toList();
  }

  List<Part> events() {
    if (!chapters.get(0).equals(plan)) {
      return List.of();
    }
    return setting
        .written(Kind.EVENTS, plan.service())
        .map(events -> List.of(new Text(Text.Kind.HEADING, setting.say("events")), events))
        .orElse(List.of());
  }

  List<Report.Section> sections() {
    List<Report.Section> sections = new ArrayList<>();
    if (chapters.get(chapters.size() - 1).equals(plan)) {
      comments().ifPresent(sections::add);
      questions().ifPresent(sections::add);
    }
    return sections;
  }

  /** Those who have not written are named; where nobody has, the list of missing texts says so. */
  private Optional<Report.Section> comments() {
    List<Part> parts = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (String member : setting.members()) {
      Optional<Part> comment = setting.written(Kind.COMMENTS, plan.service(), member);
      if (comment.isPresent()) {
        parts.add(new Text(Text.Kind.HEADING, setting.names().of(member)));
        parts.add(comment.get());
      } else {
        silent.add(setting.names().of(member));
      }
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    if (!silent.isEmpty()) {
      parts.add(Text.note(setting.say("comments.missing", String.join(", ", silent))));
    }
    return Optional.of(
        new Report.Section("comments-" + plan.service(), setting.say("comments"), parts));
  }

  /** The meeting's own where somebody has written them, else those that the figures raise. */
  private Optional<Report.Section> questions() {
    List<Part> parts =
        setting
            .written(Kind.QUESTIONS, plan.service())
            .map(List::of)
            .orElseGet(
                () ->
                    asked().stream()
                        .<Part>map(
                            key -> new Text(Text.Kind.QUESTION, setting.say("question." + key)))
                        .toList());
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Report.Section("questions-" + plan.service(), setting.say("questions"), parts));
  }

  private Set<String> asked() {
    return chapters.stream()
        .flatMap(chapter -> chapter.keyFigures().stream())
        .map(setting.edition().catalogue()::getKeyFigure)
        .map(ServiceTexts::question)
        .filter(key -> !key.equals("neutral"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What kind of question a key figure raises. */
  static String question(KeyFigure keyFigure) {
    if (keyFigure.costConcept() != CostConcept.NONE) {
      return "cost";
    }
    if (keyFigure.period().isSurvey()) {
      return "survey";
    }
    return keyFigure.direction() == Direction.NEUTRAL ? "neutral" : "directed";
  }
}
