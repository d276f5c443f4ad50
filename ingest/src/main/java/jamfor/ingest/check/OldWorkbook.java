package jamfor.ingest.check;

import java.util.Optional;

/** F017: Excel 97, or a workbook behind a password, which is packed the same way. */
final class OldWorkbook implements FileCheck {

  @Override
  public Optional<FileFault> find(byte[] bytes) {
    return Bytes.head(bytes).startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")
        ? Optional.of(FileFault.of("F017"))
        : Optional.empty();
  }
}
