package jamfor.ingest.fetch;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The answers of one fetch, in the order asked: those kept by an earlier run that was interrupted,
 * then the service's. The first and the last kept are asked for again, and when the publisher now
 * says something else, or the questions take another way, nothing of what is kept is used.
 */
final class Pages {

  /** A service that never comes to an end is stopped here. */
  private static final int MOST_PAGES = 5_000;

  private static final long MOST_BYTES = 512L << 20;

  /** An answer as it came, and what was read of it. */
  record Page<T>(byte[] bytes, T content) {}

  private final Client client;
  private final Kept kept;
  private final Predicate<byte[]> persons;
  private final Steps steps;
  private final int resumed;
  private int asked;
  private long bytes;

  /**
   * @param persons whether an answer has numbers of persons, in which case it may not be kept
   */
  Pages(Client client, Kept kept, Predicate<byte[]> persons, Steps steps) {
    this.client = client;
    this.kept = kept;
    this.persons = persons;
    this.steps = steps;
    this.resumed = kept.size();
  }

  Steps steps() {
    return steps;
  }

  /** How many steps there will be, each with a page or more. */
  void expect(long number, Question last) throws FetchException {
    if (number > MOST_PAGES) {
      throw new FetchException(FetchException.TOO_LARGE, last.address().toString(), MOST_BYTES);
    }
    steps.expect(number);
  }

  <T> Page<T> ask(Question question, Answers<T> answers)
      throws FetchException, PersonsException, InterruptedException, IOException {
    byte[] answer = asked < resumed ? earlier(question, answers) : now(question, answers);
    asked++;
    bytes += answer.length;
    if (asked > MOST_PAGES || bytes > MOST_BYTES) {
      throw new FetchException(FetchException.TOO_LARGE, question.address().toString(), MOST_BYTES);
    }
    return new Page<>(answer, answers.read(Json.read(answer)));
  }

  /** Asks anew, whatever is kept, and keeps nothing. */
  <T> T askAnew(Question question, Answers<T> answers) throws FetchException, InterruptedException {
    return answers.read(Json.read(client.ask(question, answers)));
  }

  private byte[] now(Question question, Answers<?> answers)
      throws FetchException, PersonsException, InterruptedException, IOException {
    byte[] answer = client.ask(question, answers);
    if (persons.test(answer)) {
      throw new PersonsException(answer);
    }
    kept.add(question, answer);
    return answer;
  }

  private byte[] earlier(Question question, Answers<?> answers)
      throws FetchException, InterruptedException, IOException {
    boolean same = kept.get(asked).question().equals(question.text());
    byte[] answer = kept.bytes(asked);
    if (same && (asked == 0 || asked == resumed - 1)) {
      same = Arrays.equals(answer, client.ask(question, answers));
    }
    if (!same) {
      throw changed(question);
    }
    return answer;
  }

  static FetchException changed(Question question) {
    return new FetchException(
        FetchException.CHANGED, question.address().toString(), question.host().hostName());
  }
}
