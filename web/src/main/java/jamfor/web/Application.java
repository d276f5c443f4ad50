package jamfor.web;

import jamfor.analytics.edition.Editions;
import jamfor.analytics.parity.ParityFile;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.web.api.ApiConfiguration;
import jamfor.web.chart.ChartConfiguration;
import jamfor.web.page.PageSettings;
import jamfor.web.problem.ProblemConfiguration;
import jamfor.web.report.ReportBeans;
import jamfor.web.words.WordsStore;
import java.util.function.Supplier;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The server: pages, charts, reports and API over the editions of a working folder. What it is made
 * of is named: to find it out, by properties and conditions, took a second and a half of every
 * start.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({
  ServerSettings.class,
  AnswerSettings.class,
  PageSettings.class,
  ChartConfiguration.class,
  ReportBeans.class,
  ApiConfiguration.class,
  ProblemConfiguration.class
})
public class Application {

  /**
   * Starts the server. It is built while what it serves may still be prepared; a request waits for
   * that.
   *
   * @param served waits until there is something to serve
   * @param port 0 for any free one
   */
  public static ConfigurableApplicationContext start(Supplier<Served> served, int port) {
    return new SpringApplicationBuilder(Application.class)
        .lazyInitialization(true)
        .initializers(
            context -> {
              GenericApplicationContext beans = (GenericApplicationContext) context;
              beans.registerBean(Catalogue.class, () -> served.get().catalogue());
              beans.registerBean(Ingest.class, () -> served.get().ingest());
              beans.registerBean(Editions.class, () -> served.get().editions());
              beans.registerBean(ParityFile.class, () -> served.get().parity());
              beans.registerBean(WordsStore.class, () -> served.get().words());
            })
        .run("--server.port=" + port);
  }
}
