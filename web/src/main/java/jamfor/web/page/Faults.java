package jamfor.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Our own faults: the reader learns that it is ours, the log what it was. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class Faults {

  private static final Logger LOG = System.getLogger(Faults.class.getName());

  @ExceptionHandler(Exception.class)
  @Nullable Object fault(Exception fault, HttpServletRequest request) {
    if (DisconnectedClientHelper.isClientDisconnectedException(fault)) {
      return null;
    }
    LOG.log(Level.ERROR, request.getRequestURI(), fault);
    return PageErrors.forProgram(request)
        ? ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR)
        : PageErrors.page(HttpStatus.INTERNAL_SERVER_ERROR, "", request);
  }
}
