package jamfor.ingest.books;

import jamfor.ingest.catalogue.Accounts;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CheckText;
import jamfor.ingest.vocabulary.About;
import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Severity;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the books are controlled with, and where the findings go.
 *
 * @param file the name of the file
 */
public record Control(Catalogue catalogue, String file, Findings findings) {

  Accounts accounts() {
    return catalogue.accounts();
  }

  /** A finding about a line of the file. */
  void find(String rule, int line, Object... details) {
    find(rule, severity(rule), line, details);
  }

  void find(String rule, Severity severity, int line, Object... details) {
    CheckText text = catalogue.getCheck(rule);
    About about =
        new About(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.of(line));
    findings.add(
        new Findings.Kind(rule, Optional.empty()),
        severity,
        () -> new Finding(rule, severity, file, "line " + line, about, text.with(details)));
  }

  Severity severity(String rule) {
    return catalogue.getCheck(rule).severity();
  }
}
