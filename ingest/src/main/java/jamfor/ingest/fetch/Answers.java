package jamfor.ingest.fetch;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads an answer and holds it against what was asked. */
@FunctionalInterface
interface Answers<T> {

  /**
   * @throws FetchException when the answer is not one to the question
   */
  T read(JsonNode answer) throws FetchException;

  /** A member that must be a whole number above zero. */
  static int count(JsonNode answer, String member) throws FetchException {
    return Optional.of(answer.path(member))
        .filter(JsonNode::isIntegralNumber)
        .filter(JsonNode::canConvertToInt)
        .map(JsonNode::asInt)
        .filter(number -> number > 0)
        .orElseThrow(
            () -> FetchException.broken("/" + member, "a number above zero is expected there"));
  }
}
