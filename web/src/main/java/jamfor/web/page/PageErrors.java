package jamfor.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jamfor.ingest.vocabulary.Language;
import jamfor.web.text.Words;
import jamfor.web.words.WordsException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Tells a reader in the reader's language what went wrong; programs get a problem document. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PageErrors {

  private static final Logger LOG = System.getLogger(PageErrors.class.getName());

  @ExceptionHandler(Refusal.class)
  ModelAndView refused(Refusal refusal, HttpServletRequest request) {
    return refusal
        .sentence()
        .map(sentence -> notDone(refusal.status(), sentence, request))
        .orElseGet(() -> page(refusal.status(), refusal.what(), request));
  }

  /** The rest of Jamför goes on when what people wrote cannot be read. */
  @ExceptionHandler(WordsException.class)
  ModelAndView closed(WordsException closed, HttpServletRequest request) {
    LOG.log(Level.ERROR, request.getRequestURI(), closed);
    return notDone(
        HttpStatus.SERVICE_UNAVAILABLE, words -> words.get("page.saved.closed"), request);
  }

  private static ModelAndView notDone(
      HttpStatus status, Function<Words, String> sentence, HttpServletRequest request) {
    Words words = Words.in(language(request));
    ModelAndView view = new ModelAndView("error", status);
    view.addObject("title", words.get("page.error.not_done"));
    view.addObject("text", sentence.apply(words));
    view.addObject("home", Address.of("/").with("lang", words.language().tag()).toString());
    return view;
  }

  @ExceptionHandler(NoResourceFoundException.class)
  Object nothing(NoResourceFoundException nothing, HttpServletRequest request) {
    return forProgram(request)
        ? nothing.getBody()
        : page(HttpStatus.NOT_FOUND, request.getRequestURI(), request);
  }

  /** Whether a program asks rather than a reader. */
  static boolean forProgram(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/api/") || path.startsWith("/charts/");
  }

  private static Language language(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("lang"))
        .flatMap(Language::find)
        .orElse(Language.SV);
  }

  static ModelAndView page(HttpStatus status, String what, HttpServletRequest request) {
    Language language = language(request);
    Words words = Words.in(language);
    ModelAndView view = new ModelAndView("error", status);
    switch (status) {
      case NOT_FOUND -> {
        view.addObject("title", words.get("page.error.unknown"));
        view.addObject("text", words.get("page.error.unknown.text", what));
      }
      case INTERNAL_SERVER_ERROR -> {
        view.addObject("title", words.get("page.error.fault"));
        view.addObject("text", words.get("page.error.fault.text"));
      }
      default -> {
        view.addObject("title", words.get("page.error.wrong"));
        view.addObject("text", words.get("page.error.wrong.text", what));
      }
    }
    view.addObject("home", Address.of("/").with("lang", language.tag()).toString());
    return view;
  }
}
