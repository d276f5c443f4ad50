package jamfor.web.chart;

import jamfor.ingest.vocabulary.Language;

/**
 * Which financial profile: everything that decides what it looks like, and so its address.
 *
 * @param edition the edition's id
 * @param profile its id
 * @param group the comparator group's id
 * @param municipality the code of the one that it is about
 */
public record ProfileRequest(
    String edition, String profile, String group, String municipality, Language language) {

  /** Of the drawing, in pixels. */
  public static final int WIDTH = Frame.WIDTH;

  public static final int HEIGHT = Frame.HEIGHT;

  /** The address of the drawing as SVG. */
  public String svg() {
    return address("svg");
  }

  /** The address of the ECharts option as JSON. */
  public String option() {
    return address("json");
  }

  private String address(String ending) {
    return "/charts/%s/profile/%s.%s?group=%s&municipality=%s&lang=%s"
        .formatted(edition, profile, ending, group, municipality, language.tag());
  }
}
