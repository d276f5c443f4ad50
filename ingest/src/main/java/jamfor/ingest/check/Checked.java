package jamfor.ingest.check;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CheckText;
import jamfor.ingest.vocabulary.About;
import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Municipality;
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
    find(rule, About.of(observation), "row " + observation.row(), details);
  }

  void find(String rule, About about, String position, Object... details) {
    CheckText text = catalogue.getCheck(rule);
    findings.add(new Finding(rule, text.severity(), file, position, about, text.with(details)));
  }

  /** The municipality as a sentence names it: "Munkedal (1430)". */
  String place(Observation observation) {
    Municipality municipality = catalogue.municipalities().get(observation.municipality());
    return "%s (%s)".formatted(municipality.name(), municipality.code());
  }
}
