package jamfor.web.problem;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Problem documents (RFC 9457) of the API and the charts. */
public final class Problems {

  private Problems() {}

  /** 404: what the address names is not there. */
  public static ErrorResponseException unknown(String what, String id) {
    return problem(HttpStatus.NOT_FOUND, "There is no " + what + " " + id, "id", id);
  }

  /** 400: a parameter's value cannot be used. */
  public static ErrorResponseException wrong(String parameter, String value, String expected) {
    return problem(
        HttpStatus.BAD_REQUEST,
        "%s=%s cannot be used: expected %s".formatted(parameter, value, expected),
        "parameter",
        parameter);
  }

  /** 400: a parameter is needed. */
  public static ErrorResponseException needed(String parameter, String why) {
    return problem(HttpStatus.BAD_REQUEST, why, "parameter", parameter);
  }

  private static ErrorResponseException problem(
      HttpStatus status, String detail, String property, String value) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setProperty(property, value);
    return new ErrorResponseException(status, problem, null);
  }
}
