package jamfor.web.load;

import jamfor.web.load.Readers.Answer;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A server as a process of its own. */
record Server(Process process, String address) implements AutoCloseable {

  private static final String NGINX =
      """
      daemon off;
      worker_processes 1;
      pid %1$s/nginx.pid;
      error_log %1$s/error.log;
      events {}
      http {
        access_log off;
        default_type text/html;
        server {
          listen 127.0.0.1:%2$d;
          root %1$s/pages;
          add_header Content-Encoding gzip;
        }
      }
      """;

  static Server jamfor(Path folder, int port) throws IOException, InterruptedException {
    return start(
        folder.resolve("server.log"),
        port,
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx2g",
        "-cp",
        System.getProperty("java.class.path"),
        LoadServer.class.getName(),
        folder.toString(),
        Integer.toString(port));
  }

  /** Answers /0, /1 … with what was answered. */
  static Server nginx(Path folder, int port, List<Answer> answers)
      throws IOException, InterruptedException {
    Path pages = Files.createDirectories(folder.resolve("nginx/pages"));
    for (int i = 0; i < answers.size(); i++) {
      Files.write(pages.resolve(Integer.toString(i)), answers.get(i).body());
    }
    Path own = folder.resolve("nginx").toAbsolutePath();
    Path settings = own.resolve("nginx.conf");
    Files.writeString(settings, NGINX.formatted(own, port));
    return start(
        own.resolve("out.log"), port, "nginx", "-p", own.toString(), "-c", settings.toString());
  }

  private static Server start(Path log, int port, String... command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Server server = new Server(process, "http://127.0.0.1:" + port);
    while (!server.answers()) {
      if (!process.isAlive()) {
        throw new IllegalStateException("It did not start: see " + log);
      }
      Thread.sleep(100);
    }
    return server;
  }

  private boolean answers() {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) URI.create(address + "/status").toURL().openConnection();
      connection.setReadTimeout((int) Duration.ofSeconds(30).toMillis());
      return connection.getResponseCode() > 0;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Of the process and those that it has started. */
  double processorSeconds() {
    return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3
        + process
                .descendants()
                .mapToLong(one -> one.info().totalCpuDuration().orElse(Duration.ZERO).toMillis())
                .sum()
            / 1e3;
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.onExit().join();
  }
}
