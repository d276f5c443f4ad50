package jamfor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a newcomer starts it. */
class PackagedJarIT {

  private static final Path JAR = Path.of("target", "jamfor.jar").toAbsolutePath();
  private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");

  /** What the shipped pages ask for of others' files. */
  private static final List<String> BROWSERS =
      List.of(
          "/_static/echarts/6.0.0/dist/echarts.min.js",
          "/charts/v8-2024/bars/N11008.svg",
          "/webjars/swagger-ui/5.32.14/swagger-ui-bundle.js",
          "/webjars/swagger-ui/5.32.14/swagger-ui.css");

  @TempDir static Path home;

  @Test
  void startsOnAnEmptyFolderAndShowsMunkedalsPreschoolCost()
      throws IOException, InterruptedException {
    Process server = start("serve", "--port", "0");
    try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
      String address = address(out);
      String page = get(address + "/key-figures/N11008");

      assertThat(page).contains("Munkedal").contains("176\u00A0136");
      assertThat(get(address + "/")).contains("Munkedal");
      assertThat(home.resolve(".jamfor")).isDirectory();
      for (String file : BROWSERS) {
        assertThat(get(address + file)).as(file).isNotEmpty();
      }
      assertThat(pdf(address + "/reports/v8-2025.pdf")).startsWith("%PDF");
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  @Test
  void holdsNoSparkAndNoTablesaw() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> names = jar.stream().map(entry -> entry.getName()).toList();

      assertThat(names).anyMatch(name -> name.startsWith("org/duckdb/"));
      assertThat(names)
          .noneMatch(name -> name.matches("(org/apache/spark|scala|tech/tablesaw)/.*"));
    }
  }

  @Test
  void wrongUsageExitsWith64AndARefusedFileWith2() throws IOException, InterruptedException {
    assertThat(exit("publish")).isEqualTo(64);
    assertThat(exit("check", JAR.resolveSibling("classes").resolve("application.yml").toString()))
        .isEqualTo(2);
  }

  private static int exit(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    process.getInputStream().readAllBytes();
    return process.waitFor();
  }

  private static Process start(String... arguments) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "-jar", JAR.toString()));
    Stream.of(arguments).forEach(command::add);
    return new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true).start();
  }

  private static String address(BufferedReader out) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher matcher = ADDRESS.matcher(line);
      if (matcher.find()) {
        return matcher.group();
      }
      all.append(line).append('\n');
    }
    throw new AssertionError("The server ended without an address:\n" + all);
  }

  private static String get(String address) throws IOException, InterruptedException {
    return get(address, StandardCharsets.UTF_8);
  }

  /** Every byte is a character of its own. */
  private static String pdf(String address) throws IOException, InterruptedException {
    return get(address, StandardCharsets.ISO_8859_1);
  }

  private static String get(String address, Charset letters)
      throws IOException, InterruptedException {
    HttpResponse<String> response =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.ofString(letters));
    assertThat(response.statusCode()).as(address).isEqualTo(200);
    return response.body();
  }
}
