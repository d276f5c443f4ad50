package jamfor.ingest.delivery;

import jamfor.ingest.disk.Damage;
import jamfor.ingest.disk.Damaged;
import jamfor.ingest.disk.Disk;
import jamfor.ingest.disk.Quarantine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A file of JSON lines that only grows; a line is on disk before anybody is told. Each line ends
 * with the CRC-32 of what stands before it, so that one that the disk changed is not believed.
 */
final class Ledger {

  private final Path file;

  Ledger(Path file) {
    this.file = file.toAbsolutePath();
  }

  synchronized void append(Object line) {
    boolean first = !Files.exists(file);
    byte[] bytes = (LedgerLine.write(line) + "\n").getBytes(StandardCharsets.UTF_8);
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ)) {
      channel.position(endOfLastWholeLine(channel));
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.truncate(channel.position());
      channel.force(true);
      if (first) {
        Disk.sync(Objects.requireNonNull(file.getParent()));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Where to go on writing: a half line that a crash left behind is written over. */
  private static long endOfLastWholeLine(FileChannel channel) throws IOException {
    long size = channel.size();
    ByteBuffer last = ByteBuffer.allocate(1);
    while (size > 0) {
      last.clear();
      channel.read(last, size - 1);
      if (last.get(0) == '\n') {
        return size;
      }
      size--;
    }
    return 0;
  }

  /** All whole lines, oldest first. */
  synchronized List<JsonNode> lines() {
    return texts().stream().map(LedgerLine::read).flatMap(Optional::stream).toList();
  }

  /**
   * Leaves the whole lines alone in their place; the ledger as it was is kept when any was not. A
   * last line that lacks nothing but its end counts as whole.
   */
  synchronized List<Damaged> mend(Quarantine quarantine) {
    List<String> texts = texts();
    List<String> whole = texts.stream().filter(text -> LedgerLine.read(text).isPresent()).toList();
    String right = whole.isEmpty() ? "" : String.join("\n", whole) + "\n";
    try {
      if (!Files.exists(file)
          || right.equals(Files.readString(file, StandardCharsets.ISO_8859_1))) {
        return List.of();
      }
      List<Damaged> damaged = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        if (LedgerLine.read(texts.get(i)).isEmpty()) {
          boolean cut = i == texts.size() - 1 && !endsWithLine();
          Damage damage = cut ? Damage.LEDGER_CUT : Damage.LEDGER_BROKEN;
          String line = Integer.toString(i + 1);
          damaged.add(
              damaged.isEmpty()
                  ? quarantine.copy(damage, file, line)
                  : new Damaged(damage, damaged.get(0).path(), line, damaged.get(0).setAside()));
        }
      }
      Disk.write(file, right.getBytes(StandardCharsets.ISO_8859_1));
      return damaged;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private boolean endsWithLine() throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1).endsWith("\n");
  }

  /**
   * Every byte a character: a damaged line need not be text, and the others are kept as they are.
   */
  private List<String> texts() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
