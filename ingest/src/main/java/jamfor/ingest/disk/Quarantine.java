package jamfor.ingest.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;

/**
 * Where what is broken is set aside, under its own path: {@code quarantine/<time>/…} in the working
 * folder. Nothing is thrown away, and nothing there is read again.
 */
public final class Quarantine {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final Path home;
  private final Path folder;

  public Quarantine(Path home, Instant now) {
    this.home = home.toAbsolutePath();
    this.folder = this.home.resolve("quarantine").resolve(TIME.format(now));
  }

  /** Moves a file or a folder of the working folder here. */
  public Damaged take(Damage damage, Path path, String name) {
    try {
      Path to = place(path);
      Files.move(path, to, StandardCopyOption.ATOMIC_MOVE);
      return new Damaged(damage, within(path), name, Optional.of(to));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Keeps a copy of a file that is about to be mended in its place. */
  public Damaged copy(Damage damage, Path path, String name) {
    try {
      Path to = place(path);
      Files.copy(path, to);
      Disk.sync(to);
      return new Damaged(damage, within(path), name, Optional.of(to));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What is not there and cannot be set aside. */
  public Damaged gone(Damage damage, Path path, String name) {
    return new Damaged(damage, within(path), name, Optional.empty());
  }

  private Path place(Path path) throws IOException {
    Path place = folder.resolve(within(path));
    Files.createDirectories(Objects.requireNonNull(place.getParent()));
    return place;
  }

  private Path within(Path path) {
    return home.relativize(path.toAbsolutePath());
  }
}
