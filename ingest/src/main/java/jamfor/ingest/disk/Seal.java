package jamfor.ingest.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small file, written last, that says of files beside it how long they are and what their CRC-32
 * is. What has no seal was left half; what differs from its seal is broken. A damaged seal fits
 * nothing.
 */
public final class Seal {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int BUFFER = 1 << 18;

  private Seal() {}

  /**
   * @param of the hash of what the files are made of
   * @param files in the seal's folder or below it
   */
  public static void write(Path seal, String of, List<Path> files) throws IOException {
    // An edition of a country has thousands of files: several are read at once.
    List<String> fingerprints = files.parallelStream().map(Seal::read).toList();
    Map<String, Object> sealed = new LinkedHashMap<>();
    for (int i = 0; i < files.size(); i++) {
      Path file = files.get(i).toAbsolutePath();
      sealed.put(folder(seal).relativize(file).toString(), fingerprints.get(i));
    }
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("of", of);
    root.put("files", sealed);
    Path unfinished = Disk.unfinished(seal);
    JSON.writeValue(unfinished, root);
    Disk.replace(unfinished, seal);
  }

  /** Whether the seal is of that hash, and all its files are as they were sealed. */
  public static boolean isWhole(Path seal, String of) throws IOException {
    if (!Files.isRegularFile(seal)) {
      return false;
    }
    JsonNode root;
    try {
      root = JSON.readTree(Files.readAllBytes(seal));
    } catch (JacksonException damaged) {
      return false;
    }
    JsonNode files = root.path("files");
    if (!root.path("of").asString("").equals(of) || files.isEmpty()) {
      return false;
    }
    for (Map.Entry<String, JsonNode> file : files.properties()) {
      Path path = folder(seal).resolve(file.getKey());
      if (!Files.isRegularFile(path) || !fingerprint(path).equals(file.getValue().asString(""))) {
        return false;
      }
    }
    return true;
  }

  private static String read(Path file) {
    try {
      return fingerprint(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Length and CRC-32: the disk, not an attacker, is what they guard against. */
  private static String fingerprint(Path file) throws IOException {
    CRC32 crc = new CRC32();
    long bytes = 0;
    ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      while (channel.read(buffer.clear()) >= 0) {
        bytes += buffer.position();
        crc.update(buffer.flip());
      }
    }
    return bytes + " " + HexFormat.of().toHexDigits((int) crc.getValue());
  }

  private static Path folder(Path seal) {
    return Objects.requireNonNull(seal.toAbsolutePath().getParent());
  }
}
