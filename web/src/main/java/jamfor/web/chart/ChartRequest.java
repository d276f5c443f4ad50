package jamfor.web.chart;

import jamfor.ingest.vocabulary.Language;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Which chart: everything that decides what it looks like, and so its address.
 *
 * @param edition the edition's id, or an earlier revision's name
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
    FUNNEL,
    /** The municipalities in the country, coloured by where their values lie among all. */
    MAP,
    /** Girls and boys of each member, with a line between them. */
    SEXES,
    /** Each school's or preschool's share likewise, those of one municipality marked. */
    UNITS
  }

  /** The kind as it stands in addresses and names of files. */
  public String kindName() {
    return name(kind);
  }

  /** The kind that stands so in addresses. */
  public static Optional<Kind> find(String name) {
    return Arrays.stream(Kind.values()).filter(one -> name(one).equals(name)).findFirst();
  }

  private static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** The address of the drawing as SVG. */
  public String svg() {
    return address("svg");
  }

  /** The address of the drawing that looks so. */
  public String svg(Look look) {
    return svg() + "&look=" + look.text();
  }

  /** The address of the drawing as PNG. */
  public String png() {
    return address("png");
  }

  /** The address of what is drawn, as a table. */
  public String csv() {
    return address("csv");
  }

  /** The address of a page with this chart alone. */
  public String embedded() {
    return "/embed/%s/%s?edition=%s&%s".formatted(kindName(), keyFigure, edition, query());
  }

  /** The address of the ECharts option as JSON. */
  public String option() {
    return address("json");
  }

  private String address(String ending) {
    return "/charts/%s/%s/%s.%s?%s".formatted(edition, kindName(), keyFigure, ending, query());
  }

  private String query() {
    return "group=%s&period=%s&sex=%s&lang=%s%s%s"
        .formatted(
            group,
            URLEncoder.encode(period.text(), StandardCharsets.UTF_8),
            sex,
            language.tag(),
            municipality.map(code -> "&municipality=" + code).orElse(""),
            other.map(code -> "&with=" + code).orElse(""));
  }
}
