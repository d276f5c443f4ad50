package jamfor.web.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Writes well-formed XHTML: every text escaped, every element closed. */
final class Markup {

  /** After these a line break would be a blank in the text. */
  private static final Set<String> INLINE = Set.of("td", "th", "a", "em", "strong");

  private final StringBuilder written = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * @param attributes names and values in turn
   */
  Markup open(String element, String... attributes) {
    start(element, attributes);
    written.append('>');
    open.push(element);
    return this;
  }

  /** An element that holds nothing, such as a line of the head. */
  Markup empty(String element, String... attributes) {
    start(element, attributes);
    written.append("/>");
    return this;
  }

  Markup text(String text) {
    escape(text);
    return this;
  }

  Markup close() {
    String element = open.pop();
    written.append("</").append(element).append('>');
    if (!INLINE.contains(element)) {
      written.append('\n');
    }
    return this;
  }

  /** An element with nothing but text. */
  Markup element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** What is already markup: a drawing of ours, a style sheet of ours. */
  Markup raw(String markup) {
    written.append(markup);
    return this;
  }

  @Override
  public String toString() {
    return written.toString();
  }

  private void start(String element, String... attributes) {
    written.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      written.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      written.append('"');
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '&' -> written.append("&amp;");
        case '<' -> written.append("&lt;");
        case '>' -> written.append("&gt;");
        case '"' -> written.append("&quot;");
        default -> written.append(character);
      }
    }
  }
}
