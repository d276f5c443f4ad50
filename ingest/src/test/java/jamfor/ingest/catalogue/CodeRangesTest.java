package jamfor.ingest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeRangesTest {

  @ParameterizedTest
  @CsvSource({
    "800, 800, true",
    "800, 801, false",
    "100-799, 099, false",
    "100-799, 100, true",
    "100-799, 799, true",
    "100-799, 800, false",
    "100-799, 0100, false",
    "400-499, 40, false",
    "31-5999, 31, true",
    "31-5999, 5999, true",
    "31-5999, 30, false",
    "31-5999, 9100, false",
    "010-099, 089, true",
    "100-799, 1A2, false",
    "100-799, '', false",
    "4A, 4A, true"
  })
  void holdsBothEnds(String range, String code, boolean expected) {
    assertThat(CodeRanges.has(List.of("999999", range), code)).isEqualTo(expected);
  }
}
