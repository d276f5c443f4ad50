package jamfor.web.chart;

import jamfor.ingest.vocabulary.Language;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Which chart: everything that decides what it looks like, and so its address.
 *
 * @param edition the edition's id
 * @param keyFigure the key figure's id
 * @param group the comparator group's id
 * @param municipality the code of the one that it is about, where it is about one
 * @param other the code of the one that it is held against, where that is not the group's mean
 */
public record ChartRequest(
    Kind kind,
    String edition,
    String keyFigure,
    String group,
    Period period,
    Sex sex,
    Language language,
    Optional<String> municipality,
    Optional<String> other) {

  /** A chart that holds nobody against another. */
  public ChartRequest(
      Kind kind,
      String edition,
      String keyFigure,
      String group,
      Period period,
      Sex sex,
      Language language,
      Optional<String> municipality) {
    this(kind, edition, keyFigure, group, period, sex, language, municipality, Optional.empty());
  }

  /** A chart that is about no municipality in particular. */
  public ChartRequest(
      Kind kind,
      String edition,
      String keyFigure,
      String group,
      Period period,
      Sex sex,
      Language language) {
    this(kind, edition, keyFigure, group, period, sex, language, Optional.empty());
  }

  /** The kinds of charts. */
  public enum Kind {
    /** A bar for each member of the group, sorted, with the group's mean as a line. */
    BARS,
    /**
     * A line for each member over the periods, with gaps where values are missing and marks where
     * the series breaks.
     */
    TREND,
    /** All municipalities of the country sorted, the members marked. */
    DISTRIBUTION,
    /** One municipality's difference to the group's mean, or to another, part after part. */
    WATERFALL,
    /** Each member's figure as its parts beside each other, the group's mean last. */
    STACKED,
    /** Each municipality's share against how many persons it is of, with the limits of chance. */
    FUNNEL
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
    return "/charts/%s/%s/%s.%s?group=%s&period=%s&sex=%s&lang=%s%s%s"
        .formatted(
            edition,
            kind.name().toLowerCase(Locale.ROOT),
            keyFigure,
            ending,
            group,
            URLEncoder.encode(period.text(), StandardCharsets.UTF_8),
            sex,
            language.tag(),
            municipality.map(code -> "&municipality=" + code).orElse(""),
            other.map(code -> "&with=" + code).orElse(""));
  }
}
