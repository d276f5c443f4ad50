package jamfor.web.page;

import jamfor.web.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;

/** A page that cannot be shown, and what in the address is the cause. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String cause;
  private final boolean said;
  private final List<String> details;

  private Refusal(HttpStatus status, String cause, boolean said, List<String> details) {
    super(status + " " + cause);
    this.status = status;
    this.cause = cause;
    this.said = said;
    this.details = List.copyOf(details);
  }

  /** A parameter whose value cannot be used. */
  static Refusal wrong(String parameter) {
    return new Refusal(HttpStatus.BAD_REQUEST, parameter, false, List.of());
  }

  /** Nothing has that id. */
  static Refusal unknown(String id) {
    return new Refusal(HttpStatus.NOT_FOUND, id, false, List.of());
  }

  /** What the reader wanted to do is not done, for a reason that has a sentence of its own. */
  static Refusal saying(HttpStatus status, String key, String... details) {
    return new Refusal(status, key, true, List.of(details));
  }

  HttpStatus status() {
    return status;
  }

  /** The parameter's name, or the id that nothing has. */
  String what() {
    return cause;
  }

  /** The sentence of its own, where there is one. */
  Optional<Function<Words, String>> sentence() {
    return Optional.of(said)
        .filter(one -> one)
        .map(one -> words -> words.get(cause, details.toArray()));
  }
}
