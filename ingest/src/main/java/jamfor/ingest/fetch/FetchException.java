package jamfor.ingest.fetch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Why a fetch ended without a file. */
public final class FetchException extends Exception {

  static final String UNREACHABLE = "F060";
  static final String ASKED_TO_WAIT = "F061";
  static final String NOT_THERE = "F062";
  static final String NOT_ANSWERED = "F063";
  static final String ELSEWHERE = "F064";
  static final String TOO_LARGE = "F065";
  static final String BROKEN = "F066";
  static final String CHANGED = "F067";
  static final String OTHER_TABLE = "F068";
  static final String NO_PERIODS = "F069";

  /** Whether another attempt may be without it, and how long the publisher wants to be left. */
  private record Passing(boolean may, Optional<Duration> pause) {}

  private final String rule;
  private final String position;
  private final List<Object> details;
  private final Passing passing;

  private FetchException(Passing passing, String rule, String position, Object... details) {
    super(rule + " " + position + " " + List.of(details));
    this.rule = rule;
    this.position = position;
    this.details = List.of(details);
    this.passing = passing;
  }

  FetchException(String rule, String position, Object... details) {
    this(new Passing(false, Optional.empty()), rule, position, details);
  }

  /** One that another attempt may be without. */
  static FetchException passing(
      Optional<Duration> pause, String rule, String position, Object... details) {
    return new FetchException(new Passing(true, pause), rule, position, details);
  }

  /** The answer is not what was asked for: it may have been cut off on its way. */
  static FetchException broken(String position, String what) {
    return passing(Optional.empty(), BROKEN, position, what);
  }

  /** The check that says what is wrong. */
  public String rule() {
    return rule;
  }

  /** The address, or the place in the answer. */
  public String position() {
    return position;
  }

  /** What fills the places of the check's text. */
  public List<Object> details() {
    return details;
  }

  boolean mayPass() {
    return passing.may();
  }

  Optional<Duration> pause() {
    return passing.pause();
  }
}
