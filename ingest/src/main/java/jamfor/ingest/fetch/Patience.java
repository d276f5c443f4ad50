package jamfor.ingest.fetch;

import java.time.Duration;

/**
 * How long a publisher is waited for.
 *
 * @param answer for one answer, from the question to its last byte
 * @param attempts to get an answer, the first with
 * @param pause before the second attempt; it doubles each time
 * @param longest pause, and the longest that the publisher can ask for
 * @param answerBytes more than this is no answer but a mistake, or an attack
 */
public record Patience(
    Duration answer, int attempts, Duration pause, Duration longest, int answerBytes) {

  /** Together the pauses are longer than the minute in which SSB counts questions. */
  public static final Patience USUAL =
      new Patience(
          Duration.ofSeconds(60), 7, Duration.ofSeconds(1), Duration.ofMinutes(2), 64 << 20);
}
