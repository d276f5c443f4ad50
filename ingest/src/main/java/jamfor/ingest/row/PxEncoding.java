package jamfor.ingest.row;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a PX file says it has; it is never tried out. */
final class PxEncoding {

  private static final Pattern CODEPAGE = Pattern.compile("CODEPAGE\\s*=\\s*\"([^\"]*)\"");
  private static final Pattern ANSI = Pattern.compile("CHARSET\\s*=\\s*\"ANSI\"");
  private static final int HEAD = 4096;

  /** The agencies' tables are cut to some megabytes before they are handed out. */
  private static final int MOST_BYTES = 32_000_000;

  private PxEncoding() {}

  /**
   * CODEPAGE names the encoding; CHARSET="ANSI" alone is Windows-1252; without both the format says
   * DOS and not which of its pages, so that only ASCII can be read.
   */
  static String decode(RawFile file) throws UnreadableException {
    byte[] bytes = file.bytes();
    if (bytes.length > MOST_BYTES) {
      throw new UnreadableException("1", "more than " + MOST_BYTES + " bytes");
    }
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher page = CODEPAGE.matcher(head);
    boolean declared = page.find();
    String name = declared ? page.group(1).strip() : "windows-1252";
    if (!declared && !ANSI.matcher(head).find()) {
      name = "US-ASCII";
    }
    Charset encoding;
    try {
      encoding = Charset.forName(name);
    } catch (IllegalArgumentException unknown) {
      throw new UnreadableException("CODEPAGE", "no such encoding: " + name);
    }
    String text = file.text(encoding);
    if (!encoding.equals(StandardCharsets.UTF_8) && looksLikeUtf8(file, text)) {
      throw new UnreadableException(
          "CODEPAGE", "the file says " + name + " but is written in UTF-8");
    }
    return text;
  }

  /** Letters beyond ASCII that make whole UTF-8 were written as such: å alone is no UTF-8. */
  private static boolean looksLikeUtf8(RawFile file, String text) {
    if (text.chars().allMatch(sign -> sign < 0x80)) {
      return false;
    }
    try {
      file.text(StandardCharsets.UTF_8);
      return true;
    } catch (UnreadableException other) {
      return false;
    }
  }
}
