package jamfor.analytics.edition;

import jamfor.ingest.disk.Damage;
import jamfor.ingest.disk.Damaged;
import jamfor.ingest.disk.Quarantine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Brings the folder of an edition's revisions in order after a crash or a fault of the disk. */
final class EditionMending {

  private final Path edition;
  private final String id;
  private final Quarantine quarantine;
  private final List<Damaged> damaged = new ArrayList<>();

  EditionMending(Path edition, Quarantine quarantine) {
    this.edition = edition;
    this.id = String.valueOf(edition.getFileName());
    this.quarantine = quarantine;
  }

  List<Damaged> mend() {
    try {
      for (Path file : files()) {
        half(file, String.valueOf(file.getFileName()));
      }
      published();
      return damaged;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(edition)) {
      return files.sorted().toList();
    }
  }

  private void half(Path file, String name) throws IOException {
    Path replaced = edition.resolve(name.replace(EditionFolder.EARLIER, ""));
    if (name.startsWith(EditionFolder.EARLIER) && !Files.exists(replaced)) {
      // The crash came between two moves: what was published is whole, under another name.
      Files.move(file, replaced, StandardCopyOption.ATOMIC_MOVE);
    } else if (name.startsWith(EditionFolder.EARLIER)
        || name.startsWith(EditionFolder.BUILDING)
        || name.equals(EditionFolder.NEXT)) {
      damaged.add(quarantine.take(Damage.LEFT_HALF, file, id));
    }
  }

  private void published() throws IOException {
    Path pointer = edition.resolve(EditionFolder.CURRENT);
    if (!Files.exists(pointer)) {
      if (!files().isEmpty()) {
        damaged.add(quarantine.gone(Damage.POINTER_BROKEN, pointer, id));
      }
      return;
    }
    // Every byte a character: a damaged pointer need not be text.
    String hash = Files.readString(pointer, StandardCharsets.ISO_8859_1).strip();
    Path revision = edition.resolve(hash.matches("[0-9a-f]{64}") ? hash : "none");
    if (!Files.isDirectory(revision)) {
      damaged.add(quarantine.take(Damage.POINTER_BROKEN, pointer, id));
    } else if (!EditionFolder.isSealed(revision, hash)) {
      damaged.add(quarantine.take(Damage.EDITION_BROKEN, revision, id));
      // Without its revision the pointer names nothing; its content is the revision's name.
      Files.delete(pointer);
    }
  }
}
