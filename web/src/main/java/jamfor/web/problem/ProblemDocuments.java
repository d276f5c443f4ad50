package jamfor.web.problem;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers what Spring or {@link Problems} refuses with a problem document. */
@ControllerAdvice
@Order(0)
final class ProblemDocuments extends ResponseEntityExceptionHandler {}
