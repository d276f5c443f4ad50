package jamfor.analytics.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program answers to a wrong call, before it reads or writes anything. */
class RecomputeTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @Test
  void saysHowItIsUsed() {
    for (List<String> words :
        List.of(
            List.of("v8-2024"),
            List.of("--master", "local[1]", "v8-2024"),
            List.of("--home", "here", "v8-2024", "--master", "local[1]"))) {
      bytes.reset();
      assertThat(Recompute.run(words, out)).isEqualTo(64);
      assertThat(bytes.toString(StandardCharsets.UTF_8))
          .startsWith("Usage: [--master MASTER] --home DIR EDITION");
    }
  }

  @Test
  void namesTheEditionsThereAre(@TempDir Path home) {
    assertThat(Recompute.run(List.of("--home", home.toString(), "v8-1066"), out)).isEqualTo(64);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("v8-1066", "v8-2019, v8-2024");
    assertThat(home).isEmptyDirectory();
  }
}
