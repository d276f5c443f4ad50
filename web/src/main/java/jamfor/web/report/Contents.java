package jamfor.web.report;

import jamfor.analytics.edition.Edition;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.vocabulary.Language;
import jamfor.web.report.Part.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the yearly report holds, chapter by chapter. */
final class Contents {

  /** The chapters before those of the edition's plan: about, summary, guide, municipalities. */
  static final int OPENING_CHAPTERS = 4;

  private Contents() {}

  static Report of(Edition edition, Language language) {
    Setting setting = Setting.of(edition, language);
    EditionPlan plan = edition.plan();
    List<Report.Chapter> chapters = new ArrayList<>();
    chapters.add(new About(setting).chapter());
    chapters.add(new Summary(setting).chapter());
    chapters.add(new Guide(setting).chapter());
    chapters.add(new MunicipalitiesChapter(setting).chapter());
    plan.chapters().forEach(chapter -> chapters.add(new PlannedChapter(setting).chapter(chapter)));
    chapters.add(new Definitions(setting).chapter());
    chapters.add(new SourcesChapter(setting).chapter());
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
