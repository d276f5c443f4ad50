package jamfor.web.chart;

import jamfor.ingest.vocabulary.Language;
import jamfor.ingest.vocabulary.Sex;
import java.util.List;

/**
 * Which of several small charts: the trend of one key figure, for some municipalities.
 *
 * @param municipalities codes; none for the group's members
 */
public record MultipleRequest(
    String edition,
    String keyFigure,
    String group,
    Sex sex,
    Language language,
    List<String> municipalities) {

  public MultipleRequest {
    municipalities = List.copyOf(municipalities);
  }

  /** The address of the drawing as SVG. */
  public String svg() {
    return address("svg");
  }

  /** The address of the ECharts option as JSON. */
  public String option() {
    return address("json");
  }

  private String address(String ending) {
    return "/charts/%s/multiple/%s.%s?group=%s&sex=%s&lang=%s%s"
        .formatted(
            edition,
            keyFigure,
            ending,
            group,
            sex,
            language.tag(),
            String.join("", municipalities.stream().map(code -> "&municipality=" + code).toList()));
  }
}
