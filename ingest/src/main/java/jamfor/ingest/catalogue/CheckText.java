package jamfor.ingest.catalogue;

import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.Severity;
import jamfor.ingest.vocabulary.Texts;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a check says when it finds something: data, so that wording changes without Java.
 *
 * @param level ESS validation level: 0 format, 1 within the file, 2 other times of the same source,
 *     3 other sources
 * @param text a message pattern with {0}, {1}, …
 */
public record CheckText(String id, Severity severity, int level, Texts title, Texts text) {

  /** More than a comment may have: what is longer is cut, so that a file cannot fill the memory. */
  private static final int LONGEST_DETAIL = 2000;

  /** The text with its places filled in; numbers with the decimal sign of the language. */
  public Texts with(Object... details) {
    return new Texts(
        fill(text.sv(), ',', details),
        fill(text.nb(), ',', details),
        fill(text.en(), '.', details));
  }

  /** What the places of a text were filled with; nothing where it is no such text. */
  public List<String> details(Texts filled) {
    Object[] details =
        new MessageFormat(text.sv(), Locale.ROOT).parse(filled.sv(), new ParsePosition(0));
    return details == null ? List.of() : Arrays.stream(details).map(String::valueOf).toList();
  }

  private static String fill(String pattern, char decimal, Object... details) {
    Object[] texts = new Object[details.length];
    for (int i = 0; i < details.length; i++) {
      texts[i] =
          details[i] instanceof Double number
              ? digits(number).replace('.', decimal)
              : Finding.legible(String.valueOf(details[i]), LONGEST_DETAIL);
    }
    return new MessageFormat(pattern, Locale.ROOT).format(texts);
  }

  /** All digits, so that the number can be searched for in the file; nothing is rounded. */
  private static String digits(double number) {
    String text = new BigDecimal(Double.toString(number)).toPlainString();
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
