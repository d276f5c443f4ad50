package jamfor.ingest.vocabulary;

import java.util.regex.Pattern;

/**
 * What a check found.
 *
 * @param rule the check's id
 * @param file the name of the file it was found in
 * @param position where in the file: row and column, cell or path
 * @param text what is wrong and what to correct
 */
public record Finding(
    String rule, Severity severity, String file, String position, About about, Texts text) {

  private static final int LONGEST_PLACE = 300;

  /** Signs that move the cursor or turn the direction of what stands around them. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}&&[^\n\t]]|[\u202A-\u202E\u2066-\u2069]");

  public Finding {
    file = legible(file, LONGEST_PLACE);
    position = legible(position, LONGEST_PLACE);
  }

  /** A file's own words as they may be shown: not too long, and without signs that do something. */
  public static String legible(String text, int longest) {
    String cut = text.length() > longest ? text.substring(0, longest) + "…" : text;
    return UNSEEN.matcher(cut).replaceAll("\uFFFD");
  }
}
