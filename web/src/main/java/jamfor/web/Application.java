package jamfor.web;

import jamfor.analytics.edition.Editions;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The server: pages, charts, reports and API over the editions of a working folder. */
@SpringBootApplication
public class Application {

  /**
   * Starts the server.
   *
   * @param port 0 for any free one
   */
  public static ConfigurableApplicationContext start(
      Catalogue catalogue, Ingest ingest, Editions editions, int port) {
    return new SpringApplicationBuilder(Application.class)
        .initializers(
            context -> {
              GenericApplicationContext beans = (GenericApplicationContext) context;
              beans.registerBean(Catalogue.class, () -> catalogue);
              beans.registerBean(Ingest.class, () -> ingest);
              beans.registerBean(Editions.class, () -> editions);
            })
        .run("--server.port=" + port);
  }
}
