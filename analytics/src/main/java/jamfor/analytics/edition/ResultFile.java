package jamfor.analytics.edition;

import jamfor.ingest.disk.Disk;
import jamfor.ingest.store.VectorFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A key figure's results in a folder of an edition: {@code results/<key figure>.vectors}. */
record ResultFile(Path revision, String keyFigure) {

  static Path folder(Path revision) {
    return revision.resolve("results");
  }

  /** What somebody who ended in the middle left of results that others have written whole. */
  static void deleteUnfinished(Path revision) throws IOException {
    try (Stream<Path> files = Files.list(folder(revision))) {
      for (Path file : files.filter(one -> one.toString().endsWith(Disk.UNFINISHED)).toList()) {
        Files.delete(file);
      }
    }
  }

  Path path() {
    return folder(revision).resolve(keyFigure + ".vectors");
  }

  /**
   * Writes the results, reads them back and demands what was computed, byte by byte.
   *
   * @return the hash of the content
   */
  String write(ResultRows rows) {
    byte[] content = VectorFile.content(rows.tables());
    try {
      VectorFile.write(path(), content);
      if (!VectorFile.holds(path(), content)) {
        throw new IllegalStateException("Read back, " + path() + " differs from what was computed");
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return ContentHash.of(content);
  }

  /** The hash of the content; empty where the file is not whole. */
  Optional<String> findHash() {
    return content().map(ContentHash::of);
  }

  boolean isWhole() {
    try {
      return VectorFile.isWhole(path());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * @throws IllegalStateException when the file is gone or damaged
   */
  ResultRows read() {
    return content()
        .flatMap(content -> VectorFile.tables(content, Layout.TABLES))
        .map(tables -> new ResultRows(keyFigure, tables))
        .orElseThrow(() -> new IllegalStateException("Not whole: " + path()));
  }

  private Optional<byte[]> content() {
    try {
      return VectorFile.findContent(path());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
