package jamfor.ingest.store;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.ingest.vocabulary.About;
import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Severity;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Texts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsFileTest {

  @Test
  void readsWhatWasWritten(@TempDir Path folder) {
    Findings findings = new Findings();
    findings.add(
        finding(
            new About(
                Optional.of("kolada.N15428"),
                Optional.of("1430"),
                Optional.of(Period.schoolYear(2022)),
                Optional.of(Sex.K),
                OptionalInt.of(3))));
    findings.add(finding(About.variable("kolada.N15613")));
    findings.add(finding(About.FILE));
    Path file = folder.resolve("a.findings.json");

    FindingsFile.write(file, findings);
    Findings read = FindingsFile.read(file);

    assertThat(read.list()).isEqualTo(findings.list());
    assertThat(read.kinds()).isEqualTo(findings.kinds());
    assertThat(folder).isDirectoryContaining(file::equals);
    assertThat(folder.toFile().list()).hasSize(1);
  }

  private static Finding finding(About about) {
    return new Finding(
        "C007",
        Severity.WARNING,
        "<b>a file</b>",
        "row 3",
        about,
        new Texts("fel \"här\"", "feil", "wrong"));
  }
}
