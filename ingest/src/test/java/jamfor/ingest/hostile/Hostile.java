package jamfor.ingest.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A file made to harm.
 *
 * @param file the name that it comes with
 * @param expected the rule that refuses it, or {@link #HARMLESS}
 */
record Hostile(String what, String file, String expected, Content content) {

  /** Loaded like any other file: what is hostile in it does nothing. */
  static final String HARMLESS = "harmless";

  /** Writes the file; large ones are not kept in memory. */
  interface Content {
    void write(Path file) throws IOException;
  }

  /**
   * @param content its text or its bytes, made when they are asked for
   */
  static Hostile of(String what, String file, String expected, Supplier<?> content) {
    return new Hostile(what, file, expected, path -> Files.write(path, bytes(content)));
  }

  static byte[] bytes(Supplier<?> content) {
    Object made = content.get();
    return made instanceof byte[] bytes ? bytes : made.toString().getBytes(StandardCharsets.UTF_8);
  }
}
