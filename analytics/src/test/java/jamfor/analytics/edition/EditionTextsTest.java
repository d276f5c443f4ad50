package jamfor.analytics.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EditionTextsTest {

  private static final List<StoredResult> RESULTS =
      List.of(new StoredResult("N11008", "aa", "1"), new StoredResult("N15428", "bb", "2"));

  @Test
  @DisplayName("without texts an edition's number is that of its results alone")
  void withoutTextsNothingChanges() {
    assertThat(ContentHash.of(RESULTS, Map.of()))
        .isEqualTo(ContentHash.of("N11008 aa\nN15428 bb\n".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  @DisplayName("a written, changed or renamed text is another edition")
  void textsAreContent() {
    assertThat(
            List.of(
                ContentHash.of(RESULTS, Map.of()),
                ContentHash.of(RESULTS, new TreeMap<>(Map.of("foreword", "cc"))),
                ContentHash.of(RESULTS, new TreeMap<>(Map.of("foreword", "dd"))),
                ContentHash.of(RESULTS, new TreeMap<>(Map.of("errata", "cc")))))
        .doesNotHaveDuplicates();
  }
}
