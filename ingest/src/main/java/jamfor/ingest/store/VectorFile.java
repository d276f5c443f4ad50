package jamfor.ingest.store;

import jamfor.ingest.disk.Disk;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * Tables as they lie in memory, in one file that is read without starting a database.
 *
 * <p>Little-endian: a number for the format, each table that has rows ({@link VectorBytes}), then
 * the CRC-32 of all before it. A table without rows is left out, so that a table which later
 * programs know changes nothing in the bytes of what has none.
 */
public final class VectorFile {

  private static final int FORMAT = 0x4A564632;

  private VectorFile() {}

  /**
   * What the file holds before its CRC.
   *
   * @throws IllegalStateException when the tables are larger than an array can be
   */
  public static byte[] content(List<Vectors> tables) {
    long most = Integer.BYTES;
    for (Vectors table : tables) {
      most += VectorBytes.most(table);
    }
    if (most > Integer.MAX_VALUE - Long.BYTES) {
      throw new IllegalStateException("Too large for one file: " + most + " bytes");
    }
    ByteBuffer buffer = ByteBuffer.allocate((int) most).order(ByteOrder.LITTLE_ENDIAN);
    buffer.putInt(FORMAT);
    tables.stream().filter(one -> one.size() > 0).forEach(one -> VectorBytes.write(one, buffer));
    return Arrays.copyOf(buffer.array(), buffer.position());
  }

  /**
   * Writes the file whole or not at all. Two that write the same at once do not disturb each other.
   */
  public static void write(Path file, byte[] content) throws IOException {
    ByteBuffer crc = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    crc.putLong(crc(content, content.length));
    Path unfinished =
        file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + Disk.UNFINISHED);
    try (OutputStream out = Files.newOutputStream(unfinished)) {
      out.write(content);
      out.write(crc.array());
    }
    Disk.replace(unfinished, file);
  }

  /** Whether the file is as it was written. */
  public static boolean isWhole(Path file) throws IOException {
    return Files.exists(file) && isWhole(Files.readAllBytes(file));
  }

  /** Whether the file is whole and holds this, to the last byte. */
  public static boolean holds(Path file, byte[] content) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    return isWhole(whole)
        && Arrays.equals(whole, 0, whole.length - Long.BYTES, content, 0, content.length);
  }

  /** What was written; empty where the file is not whole. */
  public static Optional<byte[]> findContent(Path file) throws IOException {
    byte[] whole = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    return isWhole(whole)
        ? Optional.of(Arrays.copyOf(whole, whole.length - Long.BYTES))
        : Optional.empty();
  }

  private static boolean isWhole(byte[] whole) {
    int content = whole.length - Long.BYTES;
    if (content < Integer.BYTES) {
      return false;
    }
    ByteBuffer buffer = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
    return buffer.getLong(content) == crc(whole, content) && buffer.getInt(0) == FORMAT;
  }

  /**
   * @param tables in the order in which they were written; one that was left out is without rows
   * @return empty where the content holds anything else
   */
  public static Optional<List<Vectors>> tables(byte[] content, List<Table> tables) {
    ByteBuffer buffer = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    buffer.position(Integer.BYTES);
    List<Vectors> all = new ArrayList<>();
    for (Table table : tables) {
      Optional<Vectors> read =
          buffer.hasRemaining() ? VectorBytes.read(table, buffer) : Optional.empty();
      all.add(read.orElseGet(() -> new Vectors(table)));
    }
    return buffer.hasRemaining() ? Optional.empty() : Optional.of(all);
  }

  private static long crc(byte[] bytes, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, length);
    return crc.getValue();
  }
}
