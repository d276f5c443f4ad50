package jamfor.web;

import jamfor.analytics.edition.Editions;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.web.api.ApiConfiguration;
import jamfor.web.chart.ChartConfiguration;
import jamfor.web.page.PageSettings;
import jamfor.web.problem.ProblemConfiguration;
import jamfor.web.report.ReportBeans;
import java.net.URL;
import java.util.function.Supplier;
import org.apache.catalina.webresources.StandardRoot;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The server: pages, charts, reports and API over the editions of a working folder. What it is made
 * of is named here: looking through forty thousand classes for it costs a second at every start.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  WebMvcAutoConfiguration.class,
  ErrorMvcAutoConfiguration.class,
  HttpEncodingAutoConfiguration.class,
  HttpMessageConvertersAutoConfiguration.class,
  JacksonAutoConfiguration.class,
  ThymeleafAutoConfiguration.class,
  ConfigurationPropertiesAutoConfiguration.class,
  LifecycleAutoConfiguration.class,
  SpringDocConfiguration.class,
  SpringDocConfigProperties.class,
  SpringDocWebMvcConfiguration.class
})
@Import({
  PageSettings.class,
  ChartConfiguration.class,
  ReportBeans.class,
  ApiConfiguration.class,
  ProblemConfiguration.class
})
public class Application {

  /** Spring serves our files; Tomcat's own search for some would list the whole jar. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> noFiles() {
    return server ->
        server.addContextCustomizers(
            context ->
                context.setResources(
                    new StandardRoot(context) {
                      @Override
                      public void createWebResourceSet(
                          ResourceSetType type, String mount, URL url, String path) {}
                    }));
  }

  /**
   * Starts the server. It is built while what it serves may still be prepared; a request waits for
   * that.
   *
   * @param served waits until there is something to serve
   * @param port 0 for any free one
   */
  public static ConfigurableApplicationContext start(Supplier<Served> served, int port) {
    // It would set up validation and more that nothing here uses, and take a core for a second.
    System.setProperty("spring.backgroundpreinitializer.ignore", "true");
    return new SpringApplicationBuilder(Application.class)
        .lazyInitialization(true)
        .initializers(
            context -> {
              GenericApplicationContext beans = (GenericApplicationContext) context;
              beans.registerBean(Catalogue.class, () -> served.get().catalogue());
              beans.registerBean(Ingest.class, () -> served.get().ingest());
              beans.registerBean(Editions.class, () -> served.get().editions());
            })
        .run("--server.port=" + port);
  }
}
