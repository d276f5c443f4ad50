package jamfor.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jamfor.ingest.vocabulary.Language;
import jamfor.web.text.Words;
import java.util.Optional;
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

  @ExceptionHandler(Refusal.class)
  ModelAndView refused(Refusal refusal, HttpServletRequest request) {
    return page(refusal.status(), refusal.what(), request);
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

  static ModelAndView page(HttpStatus status, String what, HttpServletRequest request) {
    Language language =
        Optional.ofNullable(request.getParameter("lang"))
            .flatMap(Language::find)
            .orElse(Language.SV);
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
