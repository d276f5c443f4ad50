package jamfor.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No number of a person stands here: {SE:day and serial} and {NO:day and serial} are completed by
 * computed check digits when the test runs; {SE!…} and {NO!…} by wrong ones.
 */
class IdentityNumbersTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "with its sign | a;b\\n1430;{SE:850230-001} | ``",
        "with its sign, a day that is one | a;b\\n1430;{SE:850228-001} | F010=1",
        "with a wrong check digit | a;b\\n1430;{SE!850228-001} | ``",
        "older than a hundred | a;b\\n1430;{SE:150228+001} | F010=1",
        "with century | a;b\\n1430;{SE:19850228-001} | F010=1",
        "a leap day | a;b\\n1430;{SE:20000229-001} | F010=1",
        "coordination number, day 61 | a;b\\n1430;{SE:850261-001} | F010=1",
        "coordination number, day 60 | a;b\\n1430;{SE:850260-001} | ``",
        "an organisation | a;b\\n1430;{SE:212000-143} | ``",
        "twelve digits alone | a;b\\n1430;{SE:19850228001} | F010=1",
        "ten digits alone, once | a;b\\n1430;{SE:850228001} | ``",
        "ten digits alone, twice | a;b\\n1;{SE:850228001}\\n2;{SE:850301002} | F010=2",
        "ten digits under a name that tells | kommun;Personnummer\\n1430;{SE:850228001} | F010=1",
        "ten digits in a sentence | a;b\\n1430;Ring {SE:850228001} om det | F010=1",
        "ten digits, most of them wrong | a;b\\n1;{SE:850228001}\\n2;{SE!850301002}\\n3;{SE!850301003} | ``",
        "quoted | a;b\\n1430;\"{SE:850228-001}\" | F010=1",
        "in a comma-separated file | a,b\\n1430,{SE:850228-001} | F010=1",
        "in JSON | {\"values\": [{\"id\": \"{SE:850228-001}\"}]} | F010=1",
        "as a name in JSON | {\"{SE:850228-001}\": 1} | F010=1",
        "Norwegian | a;b\\n0301;{NO:010285001} | F011=1",
        "Norwegian, with a blank | a;b\\n0301;{NO:010285 001} | F011=1",
        "Norwegian, wrong | a;b\\n0301;{NO!010285001} | ``",
        "Norwegian, no such month | a;b\\n0301;{NO:011385001} | ``",
        "D-number, day 41 | a;b\\n0301;{NO:410285001} | F011=1",
        "D-number, day 40 | a;b\\n0301;{NO:400285001} | ``",
        "Norwegian in JSON | [{\"elev\": \"{NO:010285001}\"}] | F011=1",
        "a coordinate | a;b\\n1430;58.{SE:850228001} | ``",
        "an amount with decimals | a;b\\n1430;{SE:850228001},50 | ``",
        "part of a longer id | a;b\\n1430;V15E{SE:850228001} | ``",
        "part of a longer number | a;b\\n1430;9{SE:19850228001} | ``",
        "the owner of the books | #FLAGGA 0\\n#ORGNR {SE:850228-001} | ``",
        "somebody in the books | #FLAGGA 0\\n#VER A 1 20240101 \"Lön {SE:850228-001}\" | F010=1"
      })
  void findsWhatItShould(String description, String text, String expected) throws IOException {
    byte[] bytes = filled(text.replace("\\n", "\n")).getBytes(StandardCharsets.UTF_8);

    assertThat(counts(IdentityNumbers.find("a file", bytes))).as(description).isEqualTo(expected);
  }

  @Test
  void looksAtTheFilesNameToo() throws IOException {
    String name = filled("betyg {SE:850228001}.csv");

    assertThat(counts(IdentityNumbers.find(name, new byte[0]))).isEqualTo("F010=1");
  }

  @Test
  void saysWhereAndNeverWhat() throws IOException {
    String number = filled("{SE:850228-001}");

    List<FileFault> faults =
        IdentityNumbers.find("a file", ("a;b\n1430;" + number).getBytes(StandardCharsets.UTF_8));

    assertThat(faults)
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.position()).isEqualTo("row 2, 2");
              assertThat(fault.toString())
                  .doesNotContain(number)
                  .doesNotContain(number.replace("-", ""));
            });
  }

  /** Amounts of ten digits are right by chance once in a hundred and forty. */
  @Test
  void amountsAreNoPersons() throws IOException {
    String amounts =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "1430;" + (1_000_000_000L + 389_017L * i % 8_999_999_999L))
            .collect(Collectors.joining("\n", "kommun;belopp\n", "\n"));

    assertThat(IdentityNumbers.find("a file", amounts.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  private static String counts(List<FileFault> faults) {
    return faults.stream()
        .map(fault -> fault.rule() + "=" + fault.details().get(0))
        .collect(Collectors.joining(", "));
  }

  private static String filled(String text) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    for (int open = next(text, 0); open >= 0; open = next(text, at)) {
      int close = text.indexOf('}', open);
      String body = text.substring(open + 4, close);
      String digits = body.replaceAll("\\D", "");
      boolean wrong = text.charAt(open + 3) == '!';
      filled.append(text, at, open).append(body);
      filled.append(text.startsWith("{SE", open) ? luhn(digits, wrong) : modulus(digits, wrong));
      at = close + 1;
    }
    return filled.append(text.substring(at)).toString();
  }

  private static int next(String text, int from) {
    int swedish = Math.max(text.indexOf("{SE:", from), text.indexOf("{SE!", from));
    int norwegian = Math.max(text.indexOf("{NO:", from), text.indexOf("{NO!", from));
    int first = text.indexOf("{SE:", from);
    return first >= 0 && first < swedish ? first : Math.max(swedish, norwegian);
  }

  private static String luhn(String digits, boolean wrong) {
    String nine = digits.substring(digits.length() - 9);
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      int product = (nine.charAt(i) - '0') * (2 - i % 2);
      sum += product > 9 ? product - 9 : product;
    }
    return Integer.toString((10 - sum % 10 + (wrong ? 1 : 0)) % 10);
  }

  /** The serials in the table are chosen so that neither digit comes out as ten. */
  private static String modulus(String digits, boolean wrong) {
    int first = digit(digits, 3, 7, 6, 1, 8, 9, 4, 5, 2);
    int second = digit(digits + first, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2);
    return "" + first + (second + (wrong ? 1 : 0)) % 10;
  }

  private static int digit(String digits, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    int digit = (11 - sum % 11) % 11;
    assertThat(digit).as("a serial that has check digits").isLessThan(10);
    return digit;
  }
}
