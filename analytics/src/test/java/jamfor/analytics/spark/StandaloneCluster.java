package jamfor.analytics.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Spark standalone master and workers, each a process of its own on this machine, started from
 * the jars of the dependency. Nothing of Jamför is on their class path: a job brings it along.
 */
final class StandaloneCluster implements AutoCloseable {

  private static final Path MODULE = Path.of("target").toAbsolutePath();
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private final Path folder;
  private final String spark;
  private final int port = freePort();
  private final Pages pages = new Pages(freePort());
  private final List<Process> processes = new ArrayList<>();
  private final List<Process> workers = new ArrayList<>();

  private StandaloneCluster(Path folder) throws IOException {
    this.folder = folder;
    this.spark = Files.readString(MODULE.resolve("spark.classpath")).strip();
    Files.createDirectories(folder.resolve("spark").resolve("jars"));
    Files.createDirectories(folder.resolve("events"));
    Files.writeString(folder.resolve("spark").resolve("RELEASE"), "");
  }

  /** Workers of one core and one gigabyte each. */
  static StandaloneCluster start(Path folder, int workers)
      throws IOException, InterruptedException {
    StandaloneCluster cluster = new StandaloneCluster(folder);
    // Also when whoever asked for the cluster is told to end.
    Runtime.getRuntime().addShutdownHook(new Thread(cluster::close));
    try {
      cluster.start(workers);
      return cluster;
    } catch (IOException | InterruptedException | AssertionError failed) {
      cluster.close();
      throw failed;
    }
  }

  private void start(int number) throws IOException, InterruptedException {
    daemon(
        "master",
        List.of(
            "org.apache.spark.deploy.master.Master",
            "--host",
            "127.0.0.1",
            "--port",
            Integer.toString(port),
            "--webui-port",
            Integer.toString(pages.port())));
    pages.await("/json/", answer -> answer.path("status").asString().equals("ALIVE"));
    for (int i = 0; i < number; i++) {
      workers.add(
          daemon(
              "worker-" + i,
              List.of(
                  "org.apache.spark.deploy.worker.Worker",
                  "--host",
                  "127.0.0.1",
                  "--webui-port",
                  Integer.toString(freePort()),
                  "--cores",
                  "1",
                  "--memory",
                  "1g",
                  "--work-dir",
                  folder.resolve("work-" + i).toString(),
                  master())));
    }
    pages.await("/json/", answer -> answer.path("aliveworkers").asInt() == number);
  }

  private Process daemon(String name, List<String> program) throws IOException {
    return process(name, Stream.concat(Stream.of("-Xmx512m"), program.stream()).toList());
  }

  private Process process(String name, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(JAVA, logging(), "-classpath", spark));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder
        .environment()
        .putAll(
            Map.of(
                "SPARK_HOME",
                folder.resolve("spark").toString(),
                "SPARK_SCALA_VERSION",
                "2.13",
                "SPARK_DIST_CLASSPATH",
                spark,
                "SPARK_LOCAL_IP",
                "127.0.0.1"));
    Process process =
        builder.redirectErrorStream(true).redirectOutput(output(name).toFile()).start();
    processes.add(process);
    return process;
  }

  private static String logging() {
    return "-Dlogback.configurationFile="
        + MODULE.resolveSibling("src").resolve("spark").resolve("logback.xml");
  }

  /** What a process printed. */
  Path output(String name) {
    return folder.resolve(name + ".log");
  }

  private String master() {
    return "spark://127.0.0.1:" + port;
  }

  /** Submits the recompute as anybody would: this module's jar, and its libraries beside it. */
  Submission recompute(Path home, String edition) throws IOException {
    List<String> submit =
        List.of(
            "-Xmx1g",
            "org.apache.spark.deploy.SparkSubmit",
            "--master",
            master(),
            "--class",
            Recompute.class.getName(),
            "--jars",
            jars(MODULE.resolve("job")).collect(Collectors.joining(",")),
            "--conf",
            "spark.executor.memory=1g",
            "--conf",
            "spark.executor.extraJavaOptions=" + logging(),
            "--conf",
            "spark.ui.enabled=false",
            "--conf",
            "spark.speculation=true",
            "--conf",
            "spark.shuffle.io.retryWait=1s",
            "--conf",
            "spark.eventLog.enabled=true",
            "--conf",
            "spark.eventLog.compress=false",
            "--conf",
            "spark.eventLog.dir=" + folder.resolve("events").toUri(),
            jars(MODULE).collect(Collectors.joining()),
            "--home",
            home.toString(),
            edition);
    return new Submission(process("job", submit), output("job"), folder.resolve("events"));
  }

  private static Stream<String> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> jars =
          files.map(Path::toString).filter(one -> one.endsWith(".jar")).sorted().toList();
      assertThat(jars).as("The jars that packaging leaves in %s", folder).isNotEmpty();
      return jars.stream();
    }
  }

  /** As when a machine loses its power: the worker and its executors at once. */
  void killWorker(int number) {
    Process worker = workers.get(number);
    List<ProcessHandle> executors = worker.descendants().toList();
    assertThat(executors).as("executors of worker %d", number).isNotEmpty();
    worker.destroyForcibly();
    executors.forEach(ProcessHandle::destroyForcibly);
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Ends every process that was started, and those that they started. */
  @Override
  public void close() {
    for (Process process : processes) {
      List<ProcessHandle> children = process.descendants().toList();
      process.destroyForcibly();
      children.forEach(ProcessHandle::destroyForcibly);
    }
  }
}
