package jamfor.analytics.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoldenVectorsTest {

  @ParameterizedTest
  @EnumSource
  void anEngineHandsOverWhatWasWritten(GoldenVectors through) {
    assertThat(through.get("preschool-cost-2022-v8"))
        .containsExactly(199892, 176595, 169098, 176136, 177121, 182769, 194850, 185540);
    assertThat(through.get("preschool-cost-2022")).hasSize(49).contains(148155, 199892);
  }
}
