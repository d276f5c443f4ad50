package jamfor.ingest.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The checks of a file as it lies there; a new one is one class and its line. */
public final class FileChecks {

  private static final List<FileCheck> CHECKS =
      List.of(
          new EmptyFile(),
          new WebPage(),
          new PdfFile(),
          new OldWorkbook(),
          new PackedParts(),
          new NullCharacters(),
          new JoinedFiles(),
          new LostCharacters(),
          new GarbledLetters());

  /** Bytes; a smaller file is looked through before another thread has woken up. */
  private static final int LARGE = 1 << 24;

  private FileChecks() {}

  /** The first fault: what a web page holds besides is no fault of a delivery. */
  public static Optional<FileFault> find(byte[] bytes) {
    Stream<FileCheck> checks = CHECKS.stream();
    return (bytes.length > LARGE ? checks.parallel() : checks)
        .flatMap(check -> check.find(bytes).stream())
        .findFirst();
  }
}
