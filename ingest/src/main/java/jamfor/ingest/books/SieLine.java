package jamfor.ingest.books;

import jamfor.ingest.row.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of a SIE file: a label and its fields.
 *
 * @param label such as {@code #TRANS}; the braces around a voucher's lines are labels too
 */
record SieLine(int number, String label, List<Field> fields) {

  /** A field is a text, or the list of objects in braces. */
  sealed interface Field permits Text, Objects {}

  /** A text, its quotes taken away. */
  record Text(String text) implements Field {}

  /** Pairs of dimension and object, as they stand. */
  record Objects(List<String> words) implements Field {}

  /** A line of a ledger has some hundred characters; a longer one is an attack. */
  private static final int LONGEST = 10_000;

  /**
   * @throws UnreadableException when quotes or braces do not match
   */
  static SieLine of(String text, int number) throws UnreadableException {
    if (text.length() > LONGEST) {
      throw new UnreadableException("line " + number, "longer than " + LONGEST + " characters");
    }
    Reader reader = new Reader(text, number);
    List<Field> fields = reader.fields();
    boolean labelled = !fields.isEmpty() && fields.get(0) instanceof Text;
    String label = labelled ? ((Text) fields.get(0)).text() : "";
    return new SieLine(number, label, labelled ? fields.subList(1, fields.size()) : fields);
  }

  /** The text of a field; empty when the line has none there, or has an empty one. */
  Optional<String> find(int index) {
    return index < fields.size() && fields.get(index) instanceof Text field
        ? Optional.of(field.text()).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  /** The words of the list of objects; empty when there is none. */
  List<String> objects() {
    return fields.stream()
        .filter(Objects.class::isInstance)
        .map(field -> ((Objects) field).words())
        .findFirst()
        .orElse(List.of());
  }

  /** Whether a list of objects stands there, as the format wants even where it is empty. */
  boolean listsObjects(int index) {
    return index < fields.size() && fields.get(index) instanceof Objects;
  }

  /** The number of fields before the list of objects and after it, the list itself as one. */
  int size() {
    return fields.size();
  }

  /** Cuts a line into fields. */
  private static final class Reader {

    private final String text;
    private final int line;
    private int at;

    Reader(String text, int line) {
      this.text = text;
      this.line = line;
    }

    List<Field> fields() throws UnreadableException {
      if (text.strip().equals("{") || text.strip().equals("}")) {
        return List.of(new Text(text.strip()));
      }
      List<Field> fields = new ArrayList<>();
      while (skipBlanks()) {
        if (text.charAt(at) == '{') {
          at++;
          fields.add(new Objects(objects()));
        } else {
          fields.add(new Text(word()));
        }
      }
      return fields;
    }

    private List<String> objects() throws UnreadableException {
      List<String> words = new ArrayList<>();
      while (skipBlanks()) {
        if (text.charAt(at) == '}') {
          at++;
          return words;
        }
        words.add(word());
      }
      throw new UnreadableException("line " + line, "a list of objects without its end }");
    }

    private boolean skipBlanks() {
      while (at < text.length() && isBlank(text.charAt(at))) {
        at++;
      }
      return at < text.length();
    }

    private static boolean isBlank(char one) {
      return one == ' ' || one == '\t';
    }

    private String word() throws UnreadableException {
      return text.charAt(at) == '"' ? quoted() : bare();
    }

    /** Within quotes a backslash makes the quote after it a character like others. */
    private String quoted() throws UnreadableException {
      StringBuilder word = new StringBuilder();
      for (at++; at < text.length(); at++) {
        char one = text.charAt(at);
        if (one == '"') {
          at++;
          return word.toString();
        }
        if (one == '\\' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
          at++;
          one = '"';
        }
        word.append(one);
      }
      throw new UnreadableException("line " + line, "a text without its end quote");
    }

    private String bare() {
      int start = at;
      while (at < text.length() && !isBlank(text.charAt(at)) && text.charAt(at) != '}') {
        at++;
      }
      if (at == start) {
        // A brace that closes nothing is a word of its own, so that reading goes on.
        at++;
      }
      return text.substring(start, at);
    }
  }
}
