package jamfor.ingest.check;

import java.util.Optional;
import java.util.regex.Pattern;

/** F015: an answer in HTML where data were asked for. */
final class WebPage implements FileCheck {

  private static final Pattern PAGE =
      Pattern.compile("<(?:!doctype html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);

  @Override
  public Optional<FileFault> find(byte[] bytes) {
    return PAGE.matcher(Bytes.head(bytes)).lookingAt()
        ? Optional.of(FileFault.of("F015"))
        : Optional.empty();
  }
}
