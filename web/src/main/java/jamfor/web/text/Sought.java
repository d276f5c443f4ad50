package jamfor.web.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a reader looks for. Letters count without their marks, so that "forskola" finds "förskola"
 * and "gronn" finds "grønn".
 */
public final class Sought {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

  private final List<String> words;

  public Sought(String text) {
    this.words = SPACE.splitAsStream(plain(text)).filter(one -> !one.isEmpty()).toList();
  }

  /** Whether all words, or beginnings and ends of words, are in the text. */
  public boolean isIn(String text) {
    String plain = plain(text);
    return words.stream().allMatch(plain::contains);
  }

  private static String plain(String text) {
    String small = text.toLowerCase(Locale.ROOT).replace("æ", "ae").replace('ø', 'o');
    return MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
  }
}
