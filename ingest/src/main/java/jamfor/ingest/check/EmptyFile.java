package jamfor.ingest.check;

import java.util.Optional;

/** F014: nothing but blanks. */
final class EmptyFile implements FileCheck {

  @Override
  public Optional<FileFault> find(byte[] bytes) {
    return bytes.length <= 1024 && Bytes.head(bytes).isEmpty()
        ? Optional.of(FileFault.of("F014"))
        : Optional.empty();
  }
}
