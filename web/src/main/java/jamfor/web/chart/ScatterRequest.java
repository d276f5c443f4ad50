package jamfor.web.chart;

import jamfor.ingest.vocabulary.Language;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Which two key figures are drawn against each other, for whom.
 *
 * @param x the id of the one along the foot
 * @param y the id of the one along the height
 * @param xPeriod of the one along the foot
 * @param yPeriod of the one along the height
 * @param municipalities codes; none for the group's members
 */
public record ScatterRequest(
    String edition,
    String x,
    String y,
    String group,
    Period xPeriod,
    Period yPeriod,
    Sex sex,
    Language language,
    List<String> municipalities) {

  public ScatterRequest {
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
    return "/charts/%s/scatter/%s/%s.%s?group=%s&xPeriod=%s&yPeriod=%s&sex=%s&lang=%s%s"
        .formatted(
            edition,
            x,
            y,
            ending,
            group,
            URLEncoder.encode(xPeriod.text(), StandardCharsets.UTF_8),
            URLEncoder.encode(yPeriod.text(), StandardCharsets.UTF_8),
            sex,
            language.tag(),
            String.join("", municipalities.stream().map(code -> "&municipality=" + code).toList()));
  }
}
