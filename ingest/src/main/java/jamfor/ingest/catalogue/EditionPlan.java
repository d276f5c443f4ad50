package jamfor.ingest.catalogue;

import jamfor.ingest.vocabulary.Texts;
import java.time.LocalDate;
import java.util.List;

/**
 * The file that an edition is published from.
 *
 * @param cooperation the id of the group whose edition it is
 * @param year a page shows this year's value, or the newest earlier one at most two years old
 * @param dataCut deliveries retrieved later are left out
 * @param groups ids of the groups compared with, besides the members' similar municipalities
 */
public record EditionPlan(
    String id,
    Texts title,
    String cooperation,
    int year,
    LocalDate dataCut,
    Status status,
    List<String> groups,
    List<Chapter> chapters) {

  /** Whether figures may still change at their publishers. */
  public enum Status {
    PRELIMINARY,
    FINAL
  }

  /** A chapter of the report and the key figures it shows, in order. */
  public record Chapter(String id, Texts title, List<String> keyFigures) {
    public Chapter {
      keyFigures = List.copyOf(keyFigures);
    }
  }

  public EditionPlan {
    groups = List.copyOf(groups);
    chapters = List.copyOf(chapters);
  }

  /** Ids of all key figures of the edition, in the order of the chapters, each once. */
  public List<String> keyFigures() {
    return chapters.stream().flatMap(chapter -> chapter.keyFigures().stream()).distinct().toList();
  }
}
