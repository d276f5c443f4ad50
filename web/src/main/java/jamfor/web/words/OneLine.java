package jamfor.web.words;

import java.text.Normalizer;
import java.util.Optional;

/**
 * A line that somebody wrote: letters that are seen, and nothing that steers how they are shown.
 */
public record OneLine(String text) {

  public OneLine {
    if (text.isBlank() || !text.codePoints().allMatch(OneLine::isSeen)) {
      throw new IllegalArgumentException("Not a line of text");
    }
  }

  /**
   * The line without the space around it; empty when it is blank, too long or holds other signs.
   */
  public static Optional<OneLine> find(String written, int longest) {
    String text = Normalizer.normalize(written, Normalizer.Form.NFC).strip();
    boolean fits = !text.isEmpty() && text.length() <= longest;
    return fits && text.codePoints().allMatch(OneLine::isSeen)
        ? Optional.of(new OneLine(text))
        : Optional.empty();
  }

  private static boolean isSeen(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
