package jamfor.web.report;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.edition.Edition;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.catalogue.EditionTexts;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Language;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Texts;
import jamfor.web.text.FigureText;
import jamfor.web.text.Names;
import jamfor.web.text.Sentences;
import jamfor.web.text.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What every chapter is written from: an edition, and the words of one language.
 *
 * @param cooperation the group whose members are shown
 */
record Setting(
    Edition edition,
    String cooperation,
    Words words,
    FigureText text,
    Names names,
    Sentences sentences) {

  static Setting of(Edition edition, Language language) {
    Words words = Words.in(language);
    Names names = new Names(edition.catalogue(), language);
    return new Setting(
        edition,
        edition.plan().cooperation(),
        words,
        new FigureText(words),
        names,
        new Sentences(words, names));
  }

  /** The same with the members that a chapter shows. */
  Setting of(EditionPlan.Chapter chapter) {
    return new Setting(edition, edition.plan().cooperation(chapter), words, text, names, sentences);
  }

  Language language() {
    return words.language();
  }

  String in(Texts texts) {
    return texts.in(language());
  }

  /** The report's own words. */
  String say(String key, Object... details) {
    return words.get("report." + key, details);
  }

  String date(LocalDate date) {
    return text.period(Period.of(date.toString()));
  }

  /** A written text of the edition, in the language it was written in. */
  Optional<Part> written(EditionTexts.Kind kind, String... of) {
    return edition
        .plan()
        .texts()
        .find(kind, of)
        .map(prose -> new Part.Written(prose, edition.plan().language()));
  }

  /** "8 av 8". */
  String count(Comparison comparison) {
    return say("n_of_n", text.count(comparison.n()), text.count(comparison.of()));
  }

  /** Whether at least half of a group has values: the mean of fewer says little of the group. */
  static boolean covers(Comparison comparison) {
    return comparison.n() > 0 && 2 * comparison.n() >= comparison.of();
  }

  /** The members of the cooperation, by name. */
  List<String> members() {
    return Objects.requireNonNull(edition.catalogue().groups().get(cooperation)).members().stream()
        .sorted(names.codes())
        .toList();
  }

  /** The edition's groups, without the members' similar municipalities. */
  List<ComparatorGroup> groups() {
    return edition.plan().groups().stream()
        .map(id -> Objects.requireNonNull(edition.catalogue().groups().get(id), id))
        .toList();
  }

  /** Both sexes together, where the key figure has them. */
  Sex sex(KeyFigure keyFigure) {
    return keyFigure.sexes().contains(Sex.T) ? Sex.T : keyFigure.sexes().get(0);
  }

  /** The comparison of the members in the period that the edition shows. */
  Optional<Comparison> shown(KeyFigure keyFigure) {
    return edition.findShownAmong(keyFigure.id(), cooperation, sex(keyFigure));
  }
}
