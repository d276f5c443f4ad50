package jamfor.web.page;

import jamfor.ingest.vocabulary.About;
import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.Period;

/**
 * What a check found in a delivery, and where.
 *
 * @param municipality empty where it is about several
 * @param row empty where it is about the file as a whole
 */
record FindingRow(
    String severity,
    String municipality,
    String period,
    String sex,
    String text,
    String file,
    String row) {

  static FindingRow of(Finding finding, Page page) {
    About about = finding.about();
    return new FindingRow(
        page.words().get(finding.severity()),
        about.municipality().map(page.names()::of).orElse(""),
        about.period().map(Period::text).orElse(""),
        about.sex().map(page.words()::get).orElse(""),
        finding.text().in(page.language()),
        finding.file(),
        about.row().isPresent() ? page.text().count(about.row().getAsInt()) : "");
  }
}
