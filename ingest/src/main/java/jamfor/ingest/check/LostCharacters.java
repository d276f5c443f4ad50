package jamfor.ingest.check;

import java.util.List;
import java.util.Optional;

/** F018: U+FFFD, which stands where a program could not read a letter. */
final class LostCharacters implements FileCheck {

  @Override
  public Optional<FileFault> find(byte[] bytes) {
    if (Bytes.packed(bytes)) {
      return Optional.empty();
    }
    for (int i = 0; i + 2 < bytes.length; i++) {
      if (bytes[i] == (byte) 0xEF && bytes[i + 1] == (byte) 0xBF && bytes[i + 2] == (byte) 0xBD) {
        return Optional.of(new FileFault("F018", Bytes.line(bytes, i), List.of()));
      }
    }
    return Optional.empty();
  }
}
