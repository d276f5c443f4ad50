package jamfor.web.report;

import jamfor.analytics.edition.Edition;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.catalogue.EditionTexts;
import jamfor.ingest.vocabulary.Language;
import jamfor.web.report.Part.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the yearly report holds, chapter by chapter. */
final class Contents {

  private Contents() {}

  /**
   * @param earlier the edition that it is held against
   */
  static Report of(Edition edition, Optional<Edition> earlier, Language language) {
    Setting setting = Setting.of(edition, language);
    EditionPlan plan = edition.plan();
    List<Report.Chapter> chapters = new ArrayList<>();
    written(setting, EditionTexts.Kind.FOREWORD, "foreword").ifPresent(chapters::add);
    chapters.add(new About(setting).chapter());
    int opening = chapters.size() + 3;
    chapters.add(new Summary(setting, opening).chapter());
    chapters.add(new Guide(setting).chapter());
    chapters.add(new MunicipalitiesChapter(setting).chapter());
    plan.chapters().forEach(one -> chapters.add(new PlannedChapter(setting, one).chapter()));
    written(setting, EditionTexts.Kind.PEER_EVALUATION, "peer_evaluation").ifPresent(chapters::add);
    chapters.add(new Definitions(setting).chapter());
    chapters.add(new SourcesChapter(setting).chapter());
    chapters.add(new ChangesChapter(setting, earlier).chapter());
    return new Report(
        language,
        setting.in(plan.title()),
        setting.say("subtitle"),
        setting.say("running", setting.in(plan.title()), setting.words().get(plan.status())),
        setting.say("contents"),
        plan.dataCut(),
        cover(setting),
        chapters);
  }

  /** A chapter that is a text; none until it is written. */
  private static Optional<Report.Chapter> written(
      Setting setting, EditionTexts.Kind kind, String name) {
    return setting
        .written(kind)
        .map(text -> new Report.Chapter(name, setting.say(name), false, List.of(text), List.of()));
  }

  private static List<Term> cover(Setting setting) {
    Edition edition = setting.edition();
    String members =
        setting.members().stream().map(setting.names()::of).collect(Collectors.joining(", "));
    return List.of(
        new Term(setting.say("cover.members"), members),
        new Term(setting.say("cover.edition"), edition.plan().id()),
        new Term(setting.say("cover.year"), Integer.toString(edition.plan().year())),
        new Term(setting.say("cover.status"), setting.words().get(edition.plan().status())),
        new Term(setting.say("cover.data_cut"), setting.date(edition.plan().dataCut())),
        new Term(setting.say("cover.content_hash"), edition.contentHash()));
  }
}
