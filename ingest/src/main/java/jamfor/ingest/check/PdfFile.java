package jamfor.ingest.check;

import java.util.Optional;

/** F016: a table printed instead of saved. */
final class PdfFile implements FileCheck {

  @Override
  public Optional<FileFault> find(byte[] bytes) {
    return Bytes.head(bytes).startsWith("%PDF-")
        ? Optional.of(FileFault.of("F016"))
        : Optional.empty();
  }
}
