package jamfor.ingest.row;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A file about to be read. Every source is asked whether it is its own, so JSON is parsed once. */
public final class RawFile {

  private static final int HEAD = 100_000;

  private final String name;
  private final Path path;
  private final byte[] bytes;
  private @Nullable JsonNode json;
  private @Nullable UnreadableException broken;

  /**
   * @param name the name it came with
   * @param path where it lies, for the one format that is not parsed in Java
   */
  public RawFile(String name, Path path, byte[] bytes) {
    this.name = name;
    this.path = path;
    this.bytes = bytes;
  }

  public String name() {
    return name;
  }

  public Path path() {
    return path;
  }

  public byte[] bytes() {
    return bytes;
  }

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

  /**
   * The same, bit by bit, for formats whose files are large. Bytes that are no text in that
   * encoding end the reading with an exception.
   */
  Reader reader(Charset encoding) throws IOException {
    return reader(encoding, bytes.length);
  }

  /** The same of the beginning, in which a format is recognised. */
  Reader head(Charset encoding) throws IOException {
    return reader(encoding, Math.min(bytes.length, HEAD));
  }

  private Reader reader(Charset encoding, int length) throws IOException {
    Reader reader =
        new BufferedReader(
            new InputStreamReader(
                new ByteArrayInputStream(bytes, 0, length), encoding.newDecoder()));
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  /** The file as JSON. */
  synchronized JsonNode json() throws UnreadableException {
    if (json == null && broken == null) {
      try {
        json = JsonText.parse(this);
      } catch (UnreadableException notJson) {
        broken = notJson;
      }
    }
    if (json == null) {
      throw java.util.Objects.requireNonNull(broken);
    }
    return json;
  }
}
