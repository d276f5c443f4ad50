package jamfor.ingest.catalogue;

import jamfor.ingest.vocabulary.Language;
import jamfor.ingest.vocabulary.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The file that an edition is published from, and the texts that were written for it.
 *
 * @param cooperation the id of the group whose edition it is
 * @param year a page shows this year's value, or the newest earlier one at most two years old
 * @param dataCut deliveries retrieved later are left out
 * @param language of the written texts
 * @param groups ids of the groups compared with, besides the members' similar municipalities
 * @param limits what belongs in the edition and is in none of its deliveries
 */
public record EditionPlan(
    String id,
    Texts title,
    String cooperation,
    int year,
    LocalDate dataCut,
    Status status,
    Language language,
    List<String> groups,
    List<Texts> limits,
    List<Chapter> chapters,
    EditionTexts texts) {

  /** Whether figures may still change at their publishers. */
  public enum Status {
    PRELIMINARY,
    FINAL
  }

  /** A cost and a result that stand side by side. */
  public record Beside(String cost, String result) {}

  /**
   * A chapter of the report and the key figures it shows, in order.
   *
   * @param service under which its texts lie; several chapters of one service share them
   * @param cooperation the group whose members it shows, where that is not the edition's
   * @param absent what its key figures lack, in words; all that a chapter without any says
   */
  public record Chapter(
      String id,
      Texts title,
      String service,
      Optional<String> cooperation,
      Optional<Texts> absent,
      List<String> keyFigures,
      List<Beside> beside) {
    public Chapter {
      keyFigures = List.copyOf(keyFigures);
      beside = List.copyOf(beside);
    }
  }

  public EditionPlan {
    groups = List.copyOf(groups);
    limits = List.copyOf(limits);
    chapters = List.copyOf(chapters);
  }

  /** Ids of all key figures of the edition, in the order of the chapters, each once. */
  public List<String> keyFigures() {
    return chapters.stream().flatMap(chapter -> chapter.keyFigures().stream()).distinct().toList();
  }

  /** What its texts are written for: the services of its chapters, each once. */
  public List<String> services() {
    return chapters.stream().map(Chapter::service).distinct().toList();
  }

  /** The group whose members a chapter shows. */
  public String cooperation(Chapter chapter) {
    return chapter.cooperation().orElse(cooperation);
  }

  /** The same with the texts that lie in its folder. */
  EditionPlan with(EditionTexts written) {
    return new EditionPlan(
        id, title, cooperation, year, dataCut, status, language, groups, limits, chapters, written);
  }
}
