package jamfor.ingest.check;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CheckText;
import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Observation;
import java.time.LocalDate;
import java.util.List;

/**
 * The delivery that is checked, and where its findings go.
 *
 * @param retrieved when it was fetched from its publisher
 */
public record Checked(
    Catalogue catalogue,
    String file,
    LocalDate retrieved,
    List<Observation> observations,
    Findings findings) {

  void find(String rule, Observation observation, Object... details) {
    find(rule, "row " + observation.row(), details);
  }

  void find(String rule, String position, Object... details) {
    CheckText text = catalogue.getCheck(rule);
    findings.add(new Finding(rule, text.severity(), file, position, text.with(details)));
  }
}
