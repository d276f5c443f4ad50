package jamfor.ingest.fetch;

import jamfor.ingest.delivery.Deliveries;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The answers that a fetch has got so far, on disk, each with its hash and the question to it: an
 * interrupted fetch goes on from here. Answers of two days do not go together, since publishers
 * revise without notice.
 */
final class Kept {

  private static final JsonMapper JSON = new JsonMapper();

  /** An answer: what was asked, and the hash that also names its file. */
  record Page(String question, String sha256) {
    Page {
      Objects.requireNonNull(question);
      Objects.requireNonNull(sha256);
    }
  }

  private record Manifest(String asked, String begun, List<Page> pages) {
    Manifest {
      Objects.requireNonNull(asked);
      Objects.requireNonNull(begun);
      pages = List.copyOf(pages);
    }
  }

  private final Path folder;
  private final String asked;
  private final LocalDate begun;
  private final List<Page> pages;
  private final boolean leftOver;

  private Kept(Path folder, String asked, LocalDate begun, List<Page> pages, boolean leftOver) {
    this.folder = folder;
    this.asked = asked;
    this.begun = begun;
    this.pages = new ArrayList<>(pages);
    this.leftOver = leftOver;
  }

  /**
   * What was kept of the same fetch on the same day; anything else in the folder is thrown away.
   */
  static Kept open(Path folder, String asked, LocalDate today) throws IOException {
    Files.createDirectories(folder);
    Path manifest = folder.resolve("pages.json");
    if (!Files.exists(manifest)) {
      return new Kept(folder, asked, today, List.of(), false);
    }
    try {
      Manifest read = JSON.readValue(Files.readAllBytes(manifest), Manifest.class);
      if (read != null
          && read.asked().equals(asked)
          && read.begun().equals(today.toString())
          && areWhole(folder, read.pages())) {
        return new Kept(folder, asked, today, read.pages(), false);
      }
    } catch (JacksonException damaged) {
      // Thrown away below, like what is of another day.
    }
    Kept empty = new Kept(folder, asked, today, List.of(), true);
    empty.clear();
    return empty;
  }

  private static boolean areWhole(Path folder, List<Page> pages) throws IOException {
    for (Page page : pages) {
      Path file = folder.resolve(page.sha256());
      if (!page.sha256().matches("[0-9a-f]{64}")
          || !Files.exists(file)
          || !Deliveries.sha256(Files.readAllBytes(file)).equals(page.sha256())) {
        return false;
      }
    }
    return true;
  }

  /** Whether something was there that could not be used. */
  boolean leftOver() {
    return leftOver;
  }

  int size() {
    return pages.size();
  }

  Page get(int index) {
    return pages.get(index);
  }

  byte[] bytes(int index) throws IOException {
    return Files.readAllBytes(folder.resolve(pages.get(index).sha256()));
  }

  /** The answer is on disk when this returns. */
  void add(Question question, byte[] bytes) throws IOException {
    Page page = new Page(question.text(), Deliveries.sha256(bytes));
    write(folder.resolve(page.sha256()), bytes);
    pages.add(page);
    write(
        folder.resolve("pages.json"),
        JSON.writeValueAsBytes(new Manifest(asked, begun.toString(), pages)));
  }

  /** Where the file that is made of the answers is written. */
  Path delivery() {
    return folder.resolve("delivery");
  }

  /** Throws away all that is kept. */
  void clear() throws IOException {
    pages.clear();
    empty(folder);
  }

  /** Deletes all that a folder of kept answers holds. */
  static void empty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        Files.delete(file);
      }
    }
  }

  private static void write(Path target, byte[] bytes) throws IOException {
    Path unfinished = target.resolveSibling(target.getFileName() + ".part");
    Files.write(unfinished, bytes);
    sync(unfinished);
    Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    sync(Objects.requireNonNull(target.getParent()));
  }

  private static void sync(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
