package jamfor.ingest.books;

import jamfor.ingest.row.RawFile;
import jamfor.ingest.row.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a SIE file, by the evidence of its bytes. All SIE files say that they are PC8 (code
 * page 437), and many are not.
 *
 * @param encoding what the bytes are
 */
record SieText(String text, Charset encoding) {

  /** What SIE calls PC8. */
  static final Charset PC8 = Charset.forName("IBM437");

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /**
   * Letters that a Swedish ledger has. In code page 437 the bytes of Windows' and UTF-8's are Greek
   * and box drawings; in Windows-1252 those of code page 437's are signs that are not below.
   */
  private static final String LETTERS = "åäöÅÄÖéÉüÜ";

  /** Signs that may stand beside letters. Windows' end quote has the byte of ö in code page 437. */
  private static final String SIGNS = "§½°´·«»²–—‘’“•…€£\u00A0";

  /**
   * Decides between the encodings that SIE files are met in: one is taken when it alone makes all
   * bytes Latin letters and ordinary signs, Swedish letters among them.
   *
   * @throws UnreadableException when the bytes fit none of them, or more than one
   */
  static SieText of(RawFile file) throws UnreadableException {
    byte[] unusual = unusual(file.bytes());
    if (unusual.length == 0) {
      return new SieText(file.text(StandardCharsets.US_ASCII), PC8);
    }
    List<Charset> fitting = new ArrayList<>();
    for (Charset single : List.of(PC8, WINDOWS)) {
      if (isSwedish(new String(unusual, single), SIGNS)) {
        fitting.add(single);
      }
    }
    if (isUtf8(file)) {
      fitting.add(StandardCharsets.UTF_8);
    }
    if (fitting.size() == 1) {
      return new SieText(file.text(fitting.get(0)), fitting.get(0));
    }
    throw new UnreadableException(
        "line " + firstUnusual(file.bytes()),
        "the letters beyond a-z are those of no one encoding of PC8 (CP437), UTF-8 and"
            + " Windows-1252");
  }

  /** Each byte beyond ASCII that the file has, once: enough to know what it would be read as. */
  private static byte[] unusual(byte[] bytes) {
    boolean[] seen = new boolean[128];
    for (byte one : bytes) {
      if (one < 0) {
        seen[one + 128] = true;
      }
    }
    ByteArrayOutputStream unusual = new ByteArrayOutputStream();
    for (int i = 0; i < seen.length; i++) {
      if (seen[i]) {
        unusual.write(i + 128);
      }
    }
    return unusual.toByteArray();
  }

  private static boolean isUtf8(RawFile file) {
    try {
      return isSwedish(file.text(StandardCharsets.UTF_8), SIGNS + "”");
    } catch (UnreadableException none) {
      return false;
    }
  }

  private static boolean isSwedish(String text, String signs) {
    return text.chars()
            .filter(one -> one >= 128)
            .allMatch(
                one ->
                    Character.UnicodeScript.of(one) == Character.UnicodeScript.LATIN
                        || signs.indexOf(one) >= 0)
        && text.chars().anyMatch(one -> LETTERS.indexOf(one) >= 0);
  }

  private static int firstUnusual(byte[] bytes) {
    int line = 1;
    for (byte one : bytes) {
      if (one < 0) {
        return line;
      }
      line += one == '\n' ? 1 : 0;
    }
    return line;
  }
}
