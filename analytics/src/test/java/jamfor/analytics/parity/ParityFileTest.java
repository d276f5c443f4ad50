package jamfor.analytics.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jamfor.analytics.parity.Parity.Run;
import jamfor.analytics.parity.Parity.Share;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParityFileTest {

  private static final Instant AT = Instant.parse("2026-11-22T18:05:30Z");

  @TempDir private Path home;

  @Test
  void givesBackWhatWasWrittenLast() {
    ParityFile file = new ParityFile(home);
    assertThat(file.find()).isEmpty();
    for (Optional<String> published : List.of(Optional.of("a"), Optional.<String>empty())) {
      Parity parity = new Parity(AT, "v8-2024", published, runs("a", "a"));
      file.write(parity);
      assertThat(new ParityFile(home).find()).contains(parity);
    }
  }

  @Test
  void holdsOnlyWhereAllAreTheSame() {
    assertThat(new Parity(AT, "one", Optional.empty(), runs("a", "a")).holds()).isTrue();
    assertThat(new Parity(AT, "one", Optional.of("a"), runs("a", "a")).holds()).isTrue();
    assertThat(new Parity(AT, "one", Optional.of("b"), runs("a", "a")).holds()).isFalse();
    assertThat(new Parity(AT, "one", Optional.empty(), runs("a", "b")).holds()).isFalse();
    assertThat(new Parity(AT, "one", Optional.of("b"), runs("a", "b")).holds()).isFalse();
  }

  @Test
  void oneRunProvesNothing() {
    List<Run> one = runs("a", "a").subList(0, 1);
    assertThatThrownBy(() -> new Parity(AT, "one", Optional.empty(), one))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Run> runs(String first, String second) {
    return List.of(
        new Run("DuckDB", Share.THREADS, 8, "17", first),
        new Run("Spark", Share.PARTITIONS, 7, "17", second));
  }
}
