package jamfor.ingest.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The text of a PX file: {@code KEYWORD[language]("of","what")="value","value";} until {@code
 * DATA=}, then values parted by blanks. A text may be broken over several lines, in one string or
 * in several that are written one after the other.
 */
final class PxText {

  /** What a statement is about, such as VALUES[sv]("ålder"). */
  record Keyword(String name, String language, List<String> of) {}

  /**
   * One value of the data, or its end, and the line it stands on.
   *
   * @param isEnd whether there is no more; the text is then empty
   */
  record Token(String text, int line, boolean isEnd) {}

  private final String text;
  private final Map<Keyword, List<String>> statements = new HashMap<>();
  private int at;
  private int line = 1;
  private boolean ended;

  PxText(String text) throws UnreadableException {
    this.text = text;
    skipBlanks();
    while (true) {
      Keyword keyword = keyword();
      if (keyword.name().equals("DATA")) {
        return;
      }
      int begins = line;
      if (statements.put(keyword, values()) != null) {
        throw broken(begins, keyword + " stands twice");
      }
      skipBlanks();
    }
  }

  /** What a statement says; nothing when it is not there. */
  List<String> find(String name, String language, String... of) {
    return statements.getOrDefault(new Keyword(name, language, List.of(of)), List.of());
  }

  /**
   * The next value of the data.
   *
   * @throws UnreadableException when the file breaks off inside a value, or goes on after its end
   */
  Token next() throws UnreadableException {
    skipBlanks();
    if (ended || at == text.length()) {
      return new Token("", line, true);
    }
    int begins = line;
    if (text.charAt(at) == ';') {
      at++;
      ended = true;
      skipBlanks();
      if (at < text.length()) {
        throw broken(line, "there is more after the end of the data");
      }
      return new Token("", begins, true);
    }
    if (text.charAt(at) == '"') {
      String quoted = quoted();
      if (at < text.length() && text.charAt(at) == ',') {
        at++;
      }
      return new Token(quoted, begins, false);
    }
    int from = at;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && peek() != ';') {
      at++;
    }
    if (at == text.length()) {
      throw broken(begins, "the file breaks off inside a value");
    }
    return new Token(text.substring(from, at), begins, false);
  }

  /** Whether the sign that ends the data has been read: some writers leave it out. */
  boolean isEnded() {
    return ended;
  }

  private Keyword keyword() throws UnreadableException {
    String name = until("[(=;\"");
    String language = "";
    List<String> of = new ArrayList<>();
    if (peek() == '[') {
      at++;
      language = until("]");
      at++;
    }
    if (peek() == '(') {
      do {
        at++;
        skipBlanks();
        of.add(quoted());
        skipBlanks();
      } while (peek() == ',');
      expect(')');
    }
    skipBlanks();
    expect('=');
    return new Keyword(name.strip(), language, List.copyOf(of));
  }

  private List<String> values() throws UnreadableException {
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    while (true) {
      skipBlanks();
      switch (peek()) {
        case '"' -> value.append(quoted());
        case ',', ';' -> {
          values.add(value.toString());
          value.setLength(0);
          if (text.charAt(at++) == ';') {
            return List.copyOf(values);
          }
        }
        default -> value.append(until("\",;").strip());
      }
    }
  }

  private String quoted() throws UnreadableException {
    expect('"');
    String inside = until("\"");
    at++;
    return inside;
  }

  private void expect(char sign) throws UnreadableException {
    if (peek() != sign) {
      throw broken(line, "«" + sign + "» is missing before «" + peek() + "»");
    }
    at++;
  }

  /** The text up to the first of some signs, which stays to be read. */
  private String until(String signs) throws UnreadableException {
    int from = at;
    while (signs.indexOf(peek()) < 0) {
      step();
    }
    return text.substring(from, at);
  }

  private char peek() throws UnreadableException {
    if (at >= text.length()) {
      throw broken(line, "the file breaks off before its data are complete");
    }
    return text.charAt(at);
  }

  private void skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      step();
    }
  }

  private void step() {
    if (text.charAt(at) == '\n') {
      line++;
    }
    at++;
  }

  private static UnreadableException broken(int line, String what) {
    return new UnreadableException("row " + line, what);
  }
}
