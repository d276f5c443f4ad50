package jamfor.ingest.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Finds the folder {@code datasets/} on the class path, in a folder or inside a jar. */
public final class Datasets {

  private Datasets() {}

  /** The folder as a path; the file system of its jar stays open as long as the program runs. */
  public static Path root() {
    URL groups =
        Objects.requireNonNull(
            Thread.currentThread().getContextClassLoader().getResource("datasets/groups.yml"),
            "datasets are not on the class path");
    try {
      URI uri = groups.toURI();
      if (uri.getScheme().equals("jar")) {
        open(uri);
      }
      return Objects.requireNonNull(Path.of(uri).getParent());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void open(URI uri) throws IOException {
    try {
      FileSystems.getFileSystem(uri);
    } catch (FileSystemNotFoundException closed) {
      try {
        FileSystems.newFileSystem(uri, Map.of());
      } catch (FileSystemAlreadyExistsException another) {
        // Another thread opened it in between: that is the same file system.
      }
    }
  }
}
