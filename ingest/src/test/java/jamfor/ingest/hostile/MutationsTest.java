package jamfor.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Spoilt files of every format, in a program of its own with no more memory than the rule allows.
 * How many can be said with {@code -Djamfor.mutations=100000}, and from which number on with {@code
 * -Djamfor.mutations.first=5000}; a number is always the same file.
 */
class MutationsTest {

  private static final Path KEPT = Path.of("target", "mutations");

  @Test
  void everySpoiltFileIsStoredWholeOrRefusedWithItsPlace() throws Exception {
    int count = Integer.getInteger("jamfor.mutations", 5000);
    int first = Integer.getInteger("jamfor.mutations.first", 0);

    Process run = run(count, first);
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();

    System.out.println(said);
    assertThat(run.exitValue()).as(said).isZero();
    assertThat(said).contains("files: " + count + " from", "failed: 0 {}");
  }

  private static Process run(int count, int first) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Mutations.class.getName(),
                Integer.toString(count),
                KEPT.toAbsolutePath().toString(),
                Integer.toString(first)))
        .redirectErrorStream(true)
        .start();
  }
}
