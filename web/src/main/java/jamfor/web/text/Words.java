package jamfor.web.text;

import jamfor.ingest.vocabulary.Language;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of pages, charts, reports and console in one language, from {@code
 * messages_<language>.properties}.
 */
public final class Words {

  private static final ResourceBundle.Control ONLY_THIS_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Language language;
  private final ResourceBundle bundle;

  private Words(Language language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            "messages", Locale.forLanguageTag(language.tag()), ONLY_THIS_LANGUAGE);
  }

  public static Words in(Language language) {
    return new Words(language);
  }

  public Language language() {
    return language;
  }

  /**
   * The text of a key with its places {0}, {1} filled in by texts: numbers are formatted by {@link
   * FigureText} before.
   *
   * @throws java.util.MissingResourceException when there is no such key
   */
  public String get(String key, Object... details) {
    Object[] texts = new Object[details.length];
    for (int i = 0; i < details.length; i++) {
      texts[i] = String.valueOf(details[i]);
    }
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** The word for a constant: {@code get("outcome.better")} for {@code Outcome.BETTER}. */
  public String get(Enum<?> constant) {
    return get(key(constant));
  }

  /** The key of a constant's word. */
  public static String key(Enum<?> constant) {
    return (constant.getDeclaringClass().getSimpleName() + "." + constant.name())
        .toLowerCase(Locale.ROOT);
  }
}
