package jamfor.ingest.check;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for identity numbers cell by cell. Digits alone are no proof: one in a hundred and forty
 * amounts of ten digits looks right. So a number is taken for one by how it is written (with its
 * sign, or in a sentence), by the name of its column, or because most numbers of its length in the
 * column are right. The numbers themselves go nowhere: not into findings, not into a log.
 */
public final class IdentityNumbers {

  private static final List<IdentityNumber> NUMBERS =
      List.of(new SwedishNumber(), new NorwegianNumber());
  private static final Pattern NAMED =
      Pattern.compile(
          "person.?n(?:r|um)|\\bp.?nr|födelse|fødsel|\\bf.?nr|identitet|samordning|d-num|\\bssn\\b"
              + "|org.{0,12}n(?:r|um)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern WORD = Pattern.compile("\\p{L}{3}");

  /** SIE's line with the number of the books' owner, which may lawfully be a person's. */
  private static final String OWNER = "#ORGNR";

  /** Ten digits in a row are right by chance often enough that one alone proves nothing. */
  private static final int SHORT = 10;

  private static final int MOST_COLUMNS = 100_000;

  private record Column(String rule, String name, int digits) {}

  private static final class Tally {
    private String first = "";
    private int shaped;
    private int right;
    private int sure;
  }

  private final Map<Column, Tally> tallies = new LinkedHashMap<>();

  /** Looks at the file's name first. */
  public IdentityNumbers(String name) {
    take("", "0", name.replaceAll("\\.[a-z]+$", " name"));
  }

  /** What was found: each kind of number once, with how many cells and where the first stands. */
  public static List<FileFault> find(String name, byte[] bytes) throws IOException {
    IdentityNumbers numbers = new IdentityNumbers(name);
    Cells.read(bytes, SHORT, numbers::take);
    return numbers.faults();
  }

  /** Looks at a cell: the name of its column, where it stands, its text. */
  public void take(String column, String position, String text) {
    if (text.length() < SHORT || text.startsWith(OWNER)) {
      return;
    }
    for (IdentityNumber number : NUMBERS) {
      Matcher matcher = number.shape().matcher(text);
      while (matcher.find()) {
        String digits = matcher.group("first") + matcher.group("last");
        boolean signed = !matcher.group("sign").isEmpty();
        Column key = new Column(number.rule(), column, signed ? 0 : digits.length());
        if (tallies.size() < MOST_COLUMNS || tallies.containsKey(key)) {
          Tally tally = tallies.computeIfAbsent(key, any -> new Tally());
          tally.shaped++;
          if (number.isRight(digits)) {
            tally.first = tally.right == 0 ? position : tally.first;
            tally.right++;
            tally.sure += signed || isTold(column, text) ? 1 : 0;
          }
        }
      }
    }
  }

  /** Whether the words around a number, or those above it, say that it is one. */
  private static boolean isTold(String column, String text) {
    return WORD.matcher(text).find() || NAMED.matcher(column).find();
  }

  /** What was found in the cells so far. */
  public List<FileFault> faults() {
    Map<String, FileFault> faults = new LinkedHashMap<>();
    tallies.forEach(
        (column, tally) -> {
          if (isFound(column, tally)) {
            faults.merge(
                column.rule(),
                new FileFault(column.rule(), tally.first, List.of(tally.right)),
                (one, other) ->
                    new FileFault(
                        one.rule(),
                        one.position(),
                        List.of((int) one.details().get(0) + (int) other.details().get(0))));
          }
        });
    return List.copyOf(faults.values());
  }

  private static boolean isFound(Column column, Tally tally) {
    boolean signed = column.digits() == 0;
    boolean most = 2 * tally.right >= tally.shaped;
    boolean several = tally.right >= 2 || column.digits() > SHORT;
    return tally.right > 0 && (signed || most && (tally.sure > 0 || several));
  }
}
