package jamfor.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtTest {

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource({
    "forskola, Kostnad för förskola, true",
    "FÖRSKOLA, Kostnad för förskola, true",
    "kostnad forsk, Kostnad för förskola, true",
    "förskola, Kostnad for forskola, true",
    "gronn, Grønn, true",
    "laerer, Lærere i grunnskolen, true",
    "lærer, Lærere i grunnskolen, true",
    "a, Ålder, true",
    "n11008, N11008 Kostnad, true",
    "kostnad skola lön, Kostnad för förskola, false",
    "forskolan, Kostnad för förskola, false",
  })
  void findsWordsWithoutTheirMarks(String sought, String text, boolean found) {
    assertEquals(found, new Sought(sought).isIn(text));
  }
}
