package jamfor.ingest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.ingest.vocabulary.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTextTest {

  private static final CheckText COMMENT = CatalogueReader.read(Datasets.root()).getCheck("F054");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Två skolor",
        "It's 100 % – {0} and {1}",
        "Kommunens kommentar: Kommunens kommentar: ja",
        "två\\nrader"
      })
  void whatATextWasFilledWithIsFoundAgain(String comment) {
    assertThat(COMMENT.details(COMMENT.with(comment))).containsExactly(comment);
  }

  @Test
  void inAnotherTextNothingIsFound() {
    assertThat(COMMENT.details(Texts.same("Totalen ligger inte mellan."))).isEmpty();
  }
}
