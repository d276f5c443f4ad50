package jamfor.web.page;

import jamfor.ingest.vocabulary.Language;
import jamfor.web.text.Words;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/**
 * The words as templates ask for them. Spring's own reader of the same files would list every
 * locale that Java knows at every start.
 */
final class TemplateWords implements MessageSource {

  private final Map<Language, Words> words = new ConcurrentHashMap<>();

  @Override
  public @Nullable String getMessage(
      String code, Object @Nullable [] args, @Nullable String defaultMessage, @Nullable Locale to) {
    Words here = words.computeIfAbsent(language(to), Words::in);
    return here.has(code) ? here.get(code, args == null ? new Object[0] : args) : defaultMessage;
  }

  @Override
  public String getMessage(String code, Object @Nullable [] args, @Nullable Locale to) {
    String text = getMessage(code, args, null, to);
    if (text == null) {
      throw new NoSuchMessageException(code);
    }
    return text;
  }

  @Override
  public String getMessage(MessageSourceResolvable message, @Nullable Locale to) {
    String[] codes = message.getCodes();
    if (codes != null) {
      for (String code : codes) {
        String text = getMessage(code, message.getArguments(), null, to);
        if (text != null) {
          return text;
        }
      }
    }
    String usual = message.getDefaultMessage();
    if (usual == null) {
      throw new NoSuchMessageException(codes == null ? "" : String.join(", ", codes));
    }
    return usual;
  }

  private static Language language(@Nullable Locale locale) {
    return Optional.ofNullable(locale)
        .flatMap(given -> Language.find(given.getLanguage()))
        .orElse(Language.SV);
  }
}
