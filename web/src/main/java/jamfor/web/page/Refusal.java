package jamfor.web.page;

import org.springframework.http.HttpStatus;

/** A page that cannot be shown, and what in the address is the cause. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String cause;

  private Refusal(HttpStatus status, String cause) {
    super(status + " " + cause);
    this.status = status;
    this.cause = cause;
  }

  /** A parameter whose value cannot be used. */
  static Refusal wrong(String parameter) {
    return new Refusal(HttpStatus.BAD_REQUEST, parameter);
  }

  /** Nothing has that id. */
  static Refusal unknown(String id) {
    return new Refusal(HttpStatus.NOT_FOUND, id);
  }

  HttpStatus status() {
    return status;
  }

  /** The parameter's name, or the id that nothing has. */
  String what() {
    return cause;
  }
}
