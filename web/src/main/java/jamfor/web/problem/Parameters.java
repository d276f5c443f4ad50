package jamfor.web.problem;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.Editions;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.vocabulary.Language;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.util.List;
import java.util.Optional;

/** Reads the parameters that several addresses share, and names the one that is wrong. */
public final class Parameters {

  private Parameters() {}

  /** The edition of that id; without one the newest that is final. */
  public static Edition edition(Editions editions, Optional<String> id) {
    if (id.isPresent()) {
      return editions
          .find(id.get())
          .orElseThrow(() -> Problems.wrong("edition", id.get(), "the id of an edition"));
    }
    List<Edition> all = editions.list();
    return all.stream()
        .filter(edition -> edition.plan().status() == EditionPlan.Status.FINAL)
        .findFirst()
        .or(() -> all.stream().findFirst())
        .orElseThrow(() -> Problems.needed("edition", "No edition is published yet"));
  }

  public static Language language(String lang) {
    return Language.find(lang).orElseThrow(() -> Problems.wrong("lang", lang, "sv, nb or en"));
  }

  public static Sex sex(String sex) {
    return Sex.find(sex).orElseThrow(() -> Problems.wrong("sex", sex, "T, K or M"));
  }

  public static Period period(String period) {
    return Period.find(period)
        .orElseThrow(
            () ->
                Problems.wrong(
                    "period", period, "2023, 2022/23, 2023-T2, 2023-Q4, 2023-10 or 2023-10-15"));
  }
}
