package jamfor.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files made to harm, each checked and loaded, one after the other, in one program with 320 MB of
 * memory: 256 MB more than it needs when it has read the catalogue.
 */
class HostileFilesTest {

  private static final String MEMORY = "-Xmx320m";
  private static final int FEWEST = 60;
  private static final long LONGEST_WORK = 2000;

  @TempDir static Path folder;

  private static List<Came> all = List.of();

  /**
   * What came of a file.
   *
   * @param work milliseconds of the thread, for the slower of checking and loading
   * @param calls how often a listener was called that the file names
   */
  record Came(String what, String expected, String checked, String loaded, long work, int calls) {

    @Override
    public String toString() {
      return what;
    }
  }

  static synchronized Stream<Came> files() throws IOException {
    if (all.isEmpty()) {
      all = run();
    }
    return all.stream();
  }

  private static List<Came> run() throws IOException {
    Process run =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    MEMORY,
                    "-cp",
                    System.getProperty("java.class.path"),
                    HostileFiles.class.getName(),
                    folder.toString()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said =
        new BufferedReader(new InputStreamReader(run.getInputStream(), StandardCharsets.UTF_8))) {
      return said.lines()
          .map(line -> line.split("\t", -1))
          .map(
              one ->
                  new Came(
                      one[0],
                      one[1],
                      one[2],
                      one[3],
                      Long.parseLong(one[4]),
                      Integer.parseInt(one[5])))
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void isRefusedOrHarmless(Came came) {
    List<String> expected = List.of(came.expected().split(","));
    assertThat(expected).as("checked").containsAnyElementsOf(List.of(came.checked().split(",")));
    assertThat(expected).as("loaded").containsAnyElementsOf(List.of(came.loaded().split(",")));
    assertThat(came.work()).isLessThan(LONGEST_WORK);
    assertThat(came.calls()).isZero();
  }

  /** A program that ends early would leave the files after that out of the table. */
  @Test
  void noneIsLeftOut() throws IOException {
    assertThat(files().map(Came::what))
        .hasSizeGreaterThanOrEqualTo(FEWEST)
        .containsExactlyElementsOf(
            HostileFiles.list("http://127.0.0.1:9/").stream().map(Hostile::what).toList());
  }
}
