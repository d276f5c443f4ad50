package jamfor.ingest.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip archive taken apart, in which a name may stand twice. */
record Zip(List<Part> parts) {

  record Part(String name, byte[] content) {}

  static Zip of(byte[] bytes) {
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      List<Part> parts = new ArrayList<>();
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        try (InputStream content = zip.getInputStream(entry)) {
          parts.add(new Part(entry.getName(), content.readAllBytes()));
        }
      }
      return new Zip(parts);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A copy in which a part is another, or is there besides. */
  Zip with(String name, byte[] content) {
    List<Part> changed = new ArrayList<>(parts);
    changed.removeIf(part -> part.name().equals(name));
    changed.add(new Part(name, content));
    return new Zip(changed);
  }

  byte[] get(String name) {
    return parts.stream()
        .filter(part -> part.name().equals(name))
        .findFirst()
        .orElseThrow()
        .content();
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
      for (Part part : parts) {
        out.putArchiveEntry(new ZipArchiveEntry(part.name()));
        out.write(part.content());
        out.closeArchiveEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
