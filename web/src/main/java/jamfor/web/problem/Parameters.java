package jamfor.web.problem;

import jamfor.ingest.vocabulary.Language;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;

/** Reads the parameters that several addresses share, and names the one that is wrong. */
public final class Parameters {

  private Parameters() {}

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
