package jamfor.ingest.check;

import java.util.List;
import java.util.Optional;

/** F085: the character NUL, which no text has: UTF-16, or no text at all. */
final class NullCharacters implements FileCheck {

  @Override
  public Optional<FileFault> find(byte[] bytes) {
    if (Bytes.packed(bytes)) {
      return Optional.empty();
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return Optional.of(new FileFault("F085", Bytes.line(bytes, i), List.of()));
      }
    }
    return Optional.empty();
  }
}
