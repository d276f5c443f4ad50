package jamfor.web.page;

import jamfor.ingest.vocabulary.About;
import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.Period;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a check found, and in which deliveries.
 *
 * @param municipality empty where it is about several
 */
record FindingRow(
    String severity, String municipality, String period, String sex, String text, List<Told> told) {

  /**
   * A delivery that gave rise to it.
   *
   * @param row empty where it is about the file as a whole
   */
  record Told(String file, String row) {}

  /**
   * @param alike the same finding in several deliveries, which says the same of each
   */
  static FindingRow of(List<Finding> alike, Page page) {
    Finding finding = alike.get(0);
    About about = finding.about();
    return new FindingRow(
        page.words().get(finding.severity()),
        about.municipality().map(page.names()::of).orElse(""),
        about.period().map(Period::text).orElse(""),
        about.sex().map(page.words()::get).orElse(""),
        finding.text().in(page.language()),
        alike.stream().map(one -> told(one, page)).toList());
  }

  private static Told told(Finding finding, Page page) {
    OptionalInt row = finding.about().row();
    return new Told(finding.file(), row.isPresent() ? page.text().count(row.getAsInt()) : "");
  }
}
