package jamfor.ingest.delivery;

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
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of JSON lines that only grows; a line is on disk before anybody is told. */
final class Ledger {

  private static final JsonMapper JSON = new JsonMapper();
  private final Path file;

  Ledger(Path file) {
    this.file = file;
  }

  synchronized void append(Object line) {
    byte[] bytes = (JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
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
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      List<JsonNode> lines = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        try {
          lines.add(JSON.readTree(line));
        } catch (JacksonException half) {
          // Only the last line can be half written, by a crash before anybody was told of it.
        }
      }
      return lines;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
