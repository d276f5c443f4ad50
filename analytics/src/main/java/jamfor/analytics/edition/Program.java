package jamfor.analytics.edition;

import jamfor.ingest.store.VectorFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Which program this is. Another one may compute otherwise, so its results are not taken over. */
final class Program {

  private static final Once<String> IDENTITY = new Once<>(Program::read);

  private Program() {}

  /** A hash of the program's own files: equal only where they are all the same. */
  static String identity() {
    return IDENTITY.get();
  }

  private static String read() {
    Set<String> files = new TreeSet<>();
    try {
      // The modules may lie apart.
      for (Class<?> part : Set.of(VectorFile.class, Program.class)) {
        Path place = Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI());
        files.addAll(Files.isDirectory(place) ? inFolder(place) : inJar(place));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
    return ContentHash.of(String.join("\n", files).getBytes(StandardCharsets.UTF_8));
  }

  private static Set<String> inFolder(Path folder) throws IOException {
    Set<String> files = new TreeSet<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        CRC32 crc = new CRC32();
        crc.update(Files.readAllBytes(file));
        files.add(folder.relativize(file) + " " + crc.getValue());
      }
    }
    return files;
  }

  /** A jar's table of contents holds what is asked. */
  private static Set<String> inJar(Path jar) throws IOException {
    Set<String> files = new TreeSet<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        files.add(entry.getName() + " " + entry.getCrc());
      }
    }
    return files;
  }
}
