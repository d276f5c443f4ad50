package jamfor.ingest.row;

/** The file is not what its format says. The message names the place. */
public final class UnreadableException extends Exception {

  private static final String UNREADABLE = "F001";

  private final String rule;
  private final String position;

  public UnreadableException(String position, String message) {
    this(UNREADABLE, position, message);
  }

  /**
   * @param rule the check that says more precisely what is wrong
   */
  public UnreadableException(String rule, String position, String message) {
    super(message);
    this.rule = rule;
    this.position = position;
  }

  /** The check that says what is wrong. */
  public String rule() {
    return rule;
  }

  /** Where in the file. */
  public String position() {
    return position;
  }
}
