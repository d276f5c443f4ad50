package jamfor.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import jamfor.analytics.edition.Editions;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.web.Answer;
import jamfor.web.TestHome;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The description of the API that the server sends is the one that its controllers give. To approve
 * a changed one, run this test once with APPROVE=1 in the environment and read the difference.
 */
class OpenApiTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final String ADDRESS = "/api/v1/openapi.json";

  /** The API alone, with the library that describes it. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(ApiConfiguration.class)
  static class Described {

    @Bean
    Catalogue catalogue() {
      return TestHome.catalogue();
    }

    @Bean
    Editions editions() {
      return TestHome.editions();
    }

    @Bean
    OpenAPI openApi() {
      return new OpenAPI()
          .servers(List.of(new Server().url("/")))
          .info(
              new Info()
                  .title("Jamför")
                  .version("v1")
                  .description(
                      "Figures and comparisons of cooperating municipalities. Every value has its"
                          + " status (known, or why it is missing), its number unrounded, its text"
                          + " as printed, and the rows it comes from."));
    }
  }

  @Test
  void isWhatTheControllersAnswer() throws IOException, InterruptedException {
    String described = describe();
    Path approved = Path.of("src/main/resources/static" + ADDRESS);
    if (System.getenv("APPROVE") != null) {
      Files.writeString(approved, described);
    }
    assertEquals(Files.readString(approved), described);
  }

  @Test
  void isSent() {
    assertEquals("Jamför", JSON.readTree(Answer.get(ADDRESS).body()).at("/info/title").asString());
  }

  private static String describe() throws IOException, InterruptedException {
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Described.class)
            .run("--server.port=0", "--springdoc.packages-to-scan=jamfor.web.api")) {
      WebServerApplicationContext server = (WebServerApplicationContext) context;
      int port = Objects.requireNonNull(server.getWebServer()).getPort();
      URI address = URI.create("http://localhost:" + port + "/v3/api-docs");
      String description =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
              .body();
      return JSON.writeValueAsString(JSON.readTree(description)) + "\n";
    }
  }
}
