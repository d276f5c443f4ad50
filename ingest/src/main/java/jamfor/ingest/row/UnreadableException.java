package jamfor.ingest.row;

/** The file is not what its format says. The message names the place. */
public final class UnreadableException extends Exception {

  private final String position;

  public UnreadableException(String position, String message) {
    super(message);
    this.position = position;
  }

  /** Where in the file. */
  public String position() {
    return position;
  }
}
