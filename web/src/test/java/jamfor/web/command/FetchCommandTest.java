package jamfor.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import jamfor.ingest.fetch.Route;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is printed and returned; the service stands for Udir's and knows one row. */
class FetchCommandTest {

  private static final String[] FETCH = {
    "fetch", "udir-pupil-survey-participation", "--since", "2015", "--until", "2026"
  };

  @TempDir Path home;

  private final HttpServer server =
      HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  private int status = 200;

  FetchCommandTest() throws IOException {}

  @BeforeEach
  void start() {
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          byte[] body =
              (path.endsWith("/filterStatus")
                      ? "{\"TidID\": [202112]}"
                      : path.endsWith("/sideData")
                          ? "{\"JSONSider\": 1}"
                          : "[{\"Skoleaarnavn\": \"2021-22\", \"Trinnnavn\": \"Videregående trinn 1\","
                              + " \"EierformNavn\": \"Alle eierformer\", \"AndelDeltatt\": \"88,3\","
                              + " \"AntallBesvart\": \"166\", \"AntallInvitert\": \"188\","
                              + " \"EnhetNavn\": \"Bergen private gymnas AS\"}]")
                  .getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void whatWasFetchedIsLoadedOnce() {
    String first = run(Jamfor.DONE, FETCH);
    String second = run(Jamfor.DONE, FETCH);

    assertThat(first)
        .contains(
            "udir-pupil-survey-participation-2015-2026.json: inläst från"
                + " udir-pupil-survey-participation, 3 värden. Kvitto: ");
    assertThat(second).contains("inget nytt");
  }

  @Test
  void machinesReadTheSame() {
    JsonNode first = new JsonMapper().readTree(run(Jamfor.DONE, with("--json")));
    JsonNode second = new JsonMapper().readTree(run(Jamfor.DONE, with("--json")));

    assertThat(first.path("observations").asInt()).isEqualTo(3);
    assertThat(first.path("same").isNull()).isTrue();
    assertThat(second.path("receipt").isNull()).isTrue();
    assertThat(second.path("same").asString()).isEqualTo(first.path("receipt").asString());
  }

  @Test
  void whatThePublisherDoesNotAnswerIsRefusedWithWhatToDo() {
    status = 404;

    assertThat(run(Jamfor.REFUSED, with("--lang", "en")))
        .contains("F062", "STOPPED", "https://api.statistikkbanken.udir.no/", "not fetched");
    assertThat(home.resolve("ledger.jsonl")).doesNotExist();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a source that is not there | fetch nowhere --since 2015 | kolada-api, scb-population-month",
        "a source that cannot be fetched | fetch sie --since 2015 | sie kan inte hämtas",
        "an address for a source | fetch https://example.org/x --since 2015 | kan inte hämtas",
        "years in the wrong order | fetch kolada-api --since 2020 --until 2015 | 2020 till 2015",
        "a year that is none | fetch kolada-api --since 15 | 15 till",
        "no year | fetch kolada-api |",
        "a word for a year | fetch kolada-api --since then |",
      })
  void wrongUsageSaysSo(String what, String arguments, String said) throws IOException {
    assertThat(run(Jamfor.WRONG_USAGE, arguments.split(" ")))
        .as(what)
        .contains(said == null ? "" : said);
    assertThat(Files.exists(home.resolve("partial"))).isFalse();
  }

  private static String[] with(String... more) {
    String[] all = Arrays.copyOf(FETCH, FETCH.length + more.length);
    System.arraycopy(more, 0, all, FETCH.length, more.length);
    return all;
  }

  private String run(int code, String... arguments) {
    Route here =
        address ->
            URI.create("http://127.0.0.1:" + server.getAddress().getPort() + address.getRawPath());
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--home";
    all[arguments.length + 1] = home.toString();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    assertThat(Jamfor.run(new Jamfor(out, here), all)).isEqualTo(code);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
