package jamfor.ingest.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Writing that outlives a crash and a power cut. */
public final class Disk {

  /** What a file is called until it is whole. */
  public static final String UNFINISHED = ".part";

  private Disk() {}

  /** Writes a file beside its place and moves it there; then it and its name are on the disk. */
  public static void write(Path target, byte[] bytes) throws IOException {
    Path unfinished = unfinished(target);
    Files.write(unfinished, bytes);
    sync(unfinished);
    replace(unfinished, target);
    sync(Objects.requireNonNull(target.toAbsolutePath().getParent()));
  }

  /** Where a file is written before it is moved to its place. */
  public static Path unfinished(Path target) {
    return target.resolveSibling(target.getFileName() + UNFINISHED);
  }

  /** Puts a finished file in its place, at once. */
  public static void replace(Path finished, Path target) throws IOException {
    Files.move(
        finished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** A file or a folder: both must be on disk for the file to be found after a power cut. */
  public static void sync(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
