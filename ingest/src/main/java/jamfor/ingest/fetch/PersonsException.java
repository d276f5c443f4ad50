package jamfor.ingest.fetch;

/** An answer has numbers of persons: it is not kept, and no more is asked. */
public final class PersonsException extends Exception {

  private final byte[] answer;

  PersonsException(byte[] answer) {
    this.answer = answer;
  }

  public byte[] answer() {
    return answer;
  }
}
