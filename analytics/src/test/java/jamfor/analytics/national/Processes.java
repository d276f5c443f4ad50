package jamfor.analytics.national;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Starts each program by itself, with two processors, and waits for it. */
final class Processes {

  private static final List<String> JAVA =
      List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-Xmx2g",
          "-XX:ActiveProcessorCount=2",
          "-Dlogback.configurationFile=" + System.getProperty("logback.configurationFile"),
          "-cp",
          System.getProperty("java.class.path"));

  private final Country country;

  Processes(Country country) {
    this.country = country;
  }

  Run java(String name, Class<?> program) throws IOException, InterruptedException {
    return Run.of(name, lines(java(program, country.arguments())));
  }

  /** What it says of how far an answer is from the published one. */
  String agreement(Path answer) throws IOException, InterruptedException {
    String file = answer.toString();
    String relation =
        file.endsWith(".csv")
            ? "read_csv('%s', types = {'municipality': 'VARCHAR'})".formatted(file)
            : "read_parquet('%s')"
                .formatted(Files.isDirectory(answer) ? file + "/*.parquet" : file);
    List<String> arguments = new ArrayList<>(country.arguments());
    arguments.add(relation);
    return String.join(" ", lines(java(Agreement.class, arguments)));
  }

  private static List<String> java(Class<?> program, List<String> arguments) {
    List<String> command = new ArrayList<>(JAVA);
    command.add(program.getName());
    command.addAll(arguments);
    return command;
  }

  /** R's data.table; empty where it is not installed. */
  Optional<Run> dataTable(Path into) throws IOException, InterruptedException {
    return peer("R data.table", "peer.R", into, "Rscript", "-e", "library(data.table)");
  }

  /** Python's pandas; empty where it is not installed. */
  Optional<Run> pandas(Path into) throws IOException, InterruptedException {
    return peer("pandas", "peer.py", into, "/usr/bin/python3", "-c", "import pandas");
  }

  private Optional<Run> peer(String name, String script, Path into, String... probe)
      throws IOException, InterruptedException {
    if (!isInstalled(probe)) {
      System.out.println(name + ": not installed");
      return Optional.empty();
    }
    String file =
        Objects.requireNonNull(Processes.class.getResource("/national/" + script)).getPath();
    return Optional.of(
        Run.of(
            name, lines(List.of(probe[0], file, country.exported().toString(), into.toString()))));
  }

  private static boolean isInstalled(String... probe) throws InterruptedException {
    try {
      return new ProcessBuilder(probe)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }

  private static List<String> lines(List<String> command) throws IOException, InterruptedException {
    Path said = Files.createTempFile("jamfor-national-", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      int exit = process.waitFor();
      List<String> lines = Files.readAllLines(said, StandardCharsets.UTF_8);
      if (exit != 0) {
        throw new IllegalStateException(String.join("\n", lines));
      }
      return lines;
    } finally {
      Files.delete(said);
    }
  }
}
