package jamfor.web.api;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The filters of figures and comparisons as they are written in an address. Each list may be
 * repeated or separated by commas; an empty one does not filter.
 */
record Filters(
    @Parameter(description = "Ids of key figures", example = "N11008") List<String> keyFigure,
    @Parameter(description = "Codes of municipalities", example = "1430") List<String> municipality,
    @Parameter(description = "Ids of comparator groups", example = "v8") List<String> group,
    @Parameter(description = "Periods: 2022, 2022/23, 2023-10", example = "2022")
        List<String> period,
    @Parameter(description = "T, K (girls and women), M (boys and men)", example = "T")
        List<String> sex,
    @Parameter(description = "Id of an edition; the newest final one when absent")
        Optional<String> edition,
    @Parameter(description = "Language of the texts: sv, nb, en; sv when absent")
        Optional<String> lang) {

  Filters(
      @Nullable List<String> keyFigure,
      @Nullable List<String> municipality,
      @Nullable List<String> group,
      @Nullable List<String> period,
      @Nullable List<String> sex,
      @Nullable Optional<String> edition,
      @Nullable Optional<String> lang) {
    this.keyFigure = given(keyFigure);
    this.municipality = given(municipality);
    this.group = given(group);
    this.period = given(period);
    this.sex = given(sex);
    this.edition = edition == null ? Optional.empty() : edition;
    this.lang = lang == null ? Optional.empty() : lang;
  }

  private static List<String> given(@Nullable List<String> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
