package jamfor.ingest.store;

import jamfor.ingest.row.UnreadableException;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a Parquet file that somebody sent in a process of its own, short of memory and time: DuckDB
 * gives no warrant against crafted files, and one that takes a process down takes only that one.
 * What comes back is believed no more than the file: {@link ParquetStream} bounds it.
 */
final class ParquetProcess {

  /** The check that says what to do when the process did not come to its end. */
  private static final String STOPPED = "F080";

  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final String MEMORY = "-Xmx256m";

  /** All that the process may map, in KiB: the JVM, DuckDB and what DuckDB unpacks. */
  private static final String MOST_MEMORY = "ulimit -v 4194304; exec \"$@\"";

  private static final Path SHELL = Path.of("/bin/sh");

  private final Duration longest;
  private final String limit;

  ParquetProcess() {
    this(LONGEST, MEMORY);
  }

  ParquetProcess(Duration longest, String limit) {
    this.longest = longest;
    this.limit = limit;
  }

  /** Takes a row: its number from 1, and its cells that are not empty, by column. */
  interface Taker {
    void take(int row, Map<String, String> cells);
  }

  /**
   * @param wanted the columns that must be there
   * @throws UnreadableException when the file is broken, or the process did not come to its end
   */
  void read(byte[] bytes, Set<String> wanted, Taker taker) throws UnreadableException {
    try {
      Path folder = Files.createTempDirectory("jamfor-parquet-");
      try {
        Path file = Files.write(folder.resolve("delivery.parquet"), bytes);
        read(folder, file, wanted, taker);
      } finally {
        delete(folder);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void read(Path folder, Path file, Set<String> wanted, Taker taker)
      throws IOException, UnreadableException {
    Process process =
        new ProcessBuilder(command(folder, file))
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    CompletableFuture.delayedExecutor(longest.toMillis(), TimeUnit.MILLISECONDS)
        .execute(process::destroyForcibly);
    try (DataInputStream out =
        new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
      ParquetStream.read(out, wanted, taker);
    } catch (IOException stopped) {
      throw new UnreadableException(STOPPED, "1", "Parquet");
    } finally {
      process.destroyForcibly();
      process.onExit().join();
    }
  }

  private List<String> command(Path folder, Path file) {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(SHELL)) {
      command.addAll(List.of(SHELL.toString(), "-c", MOST_MEMORY, "sh"));
    }
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            limit,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:CompressedClassSpaceSize=64m",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=" + folder.resolve("crash.log"),
            "-Djava.io.tmpdir=" + folder,
            "-cp",
            absolute(System.getProperty("java.class.path")),
            ParquetChild.class.getName(),
            file.toString(),
            Long.toString(longest.toMillis())));
    return command;
  }

  /** The process works in a folder of its own. */
  private static String absolute(String classPath) {
    return Stream.of(classPath.split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
