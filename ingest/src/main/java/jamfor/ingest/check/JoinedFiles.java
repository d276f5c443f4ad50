package jamfor.ingest.check;

import java.util.List;
import java.util.Optional;

/** F086: a byte order mark further in than at the beginning: two files were put together. */
final class JoinedFiles implements FileCheck {

  @Override
  public Optional<FileFault> find(byte[] bytes) {
    if (Bytes.packed(bytes)) {
      return Optional.empty();
    }
    for (int i = 1; i + 2 < bytes.length; i++) {
      if (bytes[i] == (byte) 0xEF && bytes[i + 1] == (byte) 0xBB && bytes[i + 2] == (byte) 0xBF) {
        return Optional.of(new FileFault("F086", Bytes.line(bytes, i), List.of()));
      }
    }
    return Optional.empty();
  }
}
