package jamfor.ingest.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Tables as they lie in memory, in one file: a copy of their Parquet files that is read without
 * starting a database. It may be deleted; a damaged one, or one of other columns, counts as absent.
 *
 * <p>Little-endian: format, then each table's {@link Vectors#write}, then the CRC-32 of all before
 * it.
 */
public final class VectorFile {

  /** Larger tables are read from their Parquet files. */
  private static final long MOST_BYTES = 1L << 30;

  private static final int FORMAT = 0x4A564631;

  private VectorFile() {}

  /**
   * Writes the file whole or not at all; nothing where the tables are larger than a buffer can be.
   */
  public static void write(Path file, List<Vectors> tables) {
    long bytes = Integer.BYTES + Long.BYTES;
    for (Vectors table : tables) {
      bytes += table.bytes();
    }
    if (bytes > MOST_BYTES) {
      return;
    }
    ByteBuffer buffer = ByteBuffer.allocate((int) bytes).order(ByteOrder.LITTLE_ENDIAN);
    buffer.putInt(FORMAT);
    tables.forEach(table -> table.write(buffer));
    buffer.putLong(crc(buffer.duplicate().flip()));
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.write(unfinished, buffer.array());
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * @param tables those that were written, in their order
   */
  public static Optional<List<Vectors>> read(Path file, List<Table> tables) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer buffer =
          channel
              .map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
              .order(ByteOrder.LITTLE_ENDIAN);
      if (!isWhole(buffer)) {
        return Optional.empty();
      }
      List<Vectors> all = new ArrayList<>();
      int end = buffer.limit() - Long.BYTES;
      for (Table table : tables) {
        // A file of an earlier program may end before a table that is new.
        Optional<Vectors> vectors =
            buffer.position() < end ? Vectors.read(table, buffer) : Optional.empty();
        if (vectors.isEmpty()) {
          return Optional.empty();
        }
        all.add(vectors.get());
      }
      return Optional.of(all);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Leaves the buffer at the first table. */
  private static boolean isWhole(ByteBuffer buffer) {
    int content = buffer.limit() - Long.BYTES;
    return content >= Integer.BYTES
        && buffer.getLong(content) == crc(buffer.duplicate().limit(content))
        && buffer.getInt() == FORMAT;
  }

  private static long crc(ByteBuffer bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }
}
