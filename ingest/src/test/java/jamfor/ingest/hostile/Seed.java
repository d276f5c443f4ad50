package jamfor.ingest.hostile;

import java.nio.charset.StandardCharsets;

/** A file that mutations begin with. */
record Seed(String name, byte[] bytes) {

  boolean isZip() {
    return starts("PK");
  }

  boolean isParquet() {
    return starts("PAR1");
  }

  private boolean starts(String text) {
    return new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1)
        .startsWith(text);
  }
}
