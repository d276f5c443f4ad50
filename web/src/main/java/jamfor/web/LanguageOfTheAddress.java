package jamfor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jamfor.ingest.vocabulary.Language;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/** The address alone decides the language: a link shows everyone the same. */
final class LanguageOfTheAddress implements LocaleResolver {

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return Locale.forLanguageTag(
        Optional.ofNullable(request.getParameter("lang"))
            .flatMap(Language::find)
            .orElse(Language.SV)
            .tag());
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("The address alone decides the language");
  }
}
