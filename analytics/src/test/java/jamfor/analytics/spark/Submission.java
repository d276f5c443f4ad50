package jamfor.analytics.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A job that runs on a cluster. */
final class Submission {

  /** The job asks the facts what small numbers must be hidden before it computes: fewer tasks. */
  private static final String STAGES = "/api/v1/applications/%s/stages?status=active";

  private final Process process;
  private final Pages driver;
  private final Path output;
  private final Path events;

  Submission(Process process, Pages driver, Path output, Path events) {
    this.process = process;
    this.driver = driver;
    this.output = output;
    this.events = events;
  }

  /**
   * Waits until some of the results are there and others are not.
   *
   * @return how many tasks of the computing stage were done, and how many there are
   */
  String awaitHalf(int tasks) throws InterruptedException, IOException {
    while (process.isAlive()) {
      for (JsonNode stage : stages()) {
        int done = stage.path("numCompleteTasks").asInt();
        int all = stage.path("numTasks").asInt();
        if (all == tasks && done > 0 && done < all) {
          return done + " of " + all;
        }
      }
      Thread.sleep(20);
    }
    throw new AssertionError("The job was never seen half done:\n" + printed());
  }

  private List<JsonNode> stages() throws InterruptedException {
    Optional<JsonNode> applications = driver.find("/api/v1/applications");
    List<JsonNode> stages = new ArrayList<>();
    if (applications.isPresent() && !applications.get().isEmpty()) {
      String id = applications.get().get(0).path("id").asString();
      driver.find(STAGES.formatted(id)).ifPresent(all -> all.forEach(stages::add));
    }
    return stages;
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
