package jamfor.ingest.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A seal fits the files that were sealed and no others. */
class SealTest {

  @TempDir Path folder;

  @Test
  void fitsUntilAFileChanges() throws IOException {
    assertSeals(folder);
  }

  /** As the working folder is when nobody names one. */
  @Test
  void fitsInAFolderNamedFromWhereTheProgramWasStarted() throws IOException {
    assertSeals(Path.of("").toAbsolutePath().relativize(folder));
  }

  private static void assertSeals(Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("facts"), "1 110");
    Path seal = folder.resolve("seal.json");
    Seal.write(seal, "abc", List.of(file));

    assertThat(Seal.isWhole(seal, "abc")).isTrue();
    assertThat(Seal.isWhole(seal, "abd")).isFalse();
    Files.writeString(file, "1 111");
    assertThat(Seal.isWhole(seal, "abc")).isFalse();
  }
}
