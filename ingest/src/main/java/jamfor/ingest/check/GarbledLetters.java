package jamfor.ingest.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * F019: UTF-8 read as Windows-1252 and saved as UTF-8 again: å has become Ã¥. An Ã before one of
 * the signs that the second halves of letters turn into stands in no Nordic word.
 */
final class GarbledLetters implements FileCheck {

  @Override
  public Optional<FileFault> find(byte[] bytes) {
    if (Bytes.packed(bytes)) {
      return Optional.empty();
    }
    for (int i = 0; i + 3 < bytes.length; i++) {
      if (bytes[i] == (byte) 0xC3 && bytes[i + 1] == (byte) 0x83) {
        int length = length(bytes[i + 2]);
        if (length > 0 && i + 2 + length <= bytes.length) {
          String seen = new String(bytes, i, 2 + length, StandardCharsets.UTF_8);
          return Optional.of(new FileFault("F019", Bytes.line(bytes, i), List.of(seen)));
        }
      }
    }
    return Optional.empty();
  }

  /** How many bytes the sign has that follows; 0 when a letter or blank follows. */
  private static int length(byte first) {
    return switch (first) {
      case (byte) 0xC2, (byte) 0xCB -> 2;
      case (byte) 0xE2 -> 3;
      default -> 0;
    };
  }
}
