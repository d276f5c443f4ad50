package jamfor.ingest.row;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A file about to be read.
 *
 * @param name the name it came with
 * @param path where it lies, for the one format that is not parsed in Java
 */
public record RawFile(String name, Path path, byte[] bytes) {

  /** Whether the bytes begin with these characters, a byte order mark and blanks aside. */
  public boolean startsWith(String text) {
    int length = Math.min(bytes.length, 64 + text.length());
    String head = new String(bytes, 0, length, StandardCharsets.UTF_8);
    return head.replace("\uFEFF", "").stripLeading().startsWith(text);
  }

  /**
   * The text, without its byte order mark.
   *
   * @throws UnreadableException when the bytes are no text in that encoding: never guessed
   */
  public String text(Charset encoding) throws UnreadableException {
    try {
      String text = encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException broken) {
      throw new UnreadableException(
          "0", "not " + encoding.name() + " (" + broken.getMessage() + ")");
    }
  }
}
