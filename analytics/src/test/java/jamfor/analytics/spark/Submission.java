package jamfor.analytics.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A job that runs on a cluster. */
final class Submission {

  private final Process process;
  private final Path output;
  private final Path events;

  Submission(Process process, Path output, Path events) {
    this.process = process;
    this.output = output;
    this.events = events;
  }

  /**
   * Waits until some of the results are written and others are not.
   *
   * @param results the folder that they are written into
   * @return how many were there
   */
  long awaitHalf(Path results, int all) throws InterruptedException, IOException {
    while (process.isAlive()) {
      long written = written(results);
      if (written >= all / 4) {
        assertThat(written).as("results when a worker is to be killed").isLessThan(all);
        return written;
      }
      Thread.sleep(10);
    }
    throw new AssertionError("The job was never seen half done:\n" + printed());
  }

  private static long written(Path results) throws IOException {
    try (Stream<Path> files = Files.list(results)) {
      return files.filter(file -> file.toString().endsWith(".vectors")).count();
    } catch (NoSuchFileException | UncheckedIOException notThere) {
      return 0;
    }
  }

  /** Waits for the end of the job, and gives what it printed. */
  String awaitEnd() throws InterruptedException, IOException {
    assertThat(process.waitFor()).as(() -> read()).isZero();
    return printed();
  }

  private String read() {
    try {
      return printed();
    } catch (IOException failed) {
      return failed.toString();
    }
  }

  private String printed() throws IOException {
    return Files.readString(output, StandardCharsets.UTF_8);
  }

  /** The events of a kind that Spark wrote down, one line of JSON each. */
  List<String> events(String kind) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(events)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.readAllLines(file, StandardCharsets.UTF_8).stream()
            .filter(line -> line.contains("\"" + kind + "\""))
            .forEach(found::add);
      }
    }
    return found;
  }
}
