package jamfor.web;

import java.net.InetAddress;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.Context;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.webresources.StandardRoot;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.server.Shutdown;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.web.filter.CharacterEncodingFilter;
import org.springframework.web.servlet.DispatcherServlet;

/** The server itself. */
@Configuration(proxyBeanMethods = false)
class ServerSettings {

  private static final String[] COMPRESSED = {
    "text/html",
    "text/css",
    "text/csv",
    "text/javascript",
    "application/javascript",
    "application/json",
    "image/svg+xml"
  };

  /** Listens on this machine alone; a request that has begun is answered before a stop. */
  @Bean
  TomcatServletWebServerFactory server(Environment environment) {
    TomcatServletWebServerFactory server =
        new TomcatServletWebServerFactory(
            environment.getRequiredProperty("server.port", Integer.class));
    server.setAddress(InetAddress.getLoopbackAddress());
    server.setShutdown(Shutdown.GRACEFUL);
    Compression compression = new Compression();
    compression.setEnabled(true);
    compression.setMimeTypes(COMPRESSED);
    server.setCompression(compression);
    server.addContextCustomizers(
        context -> {
          context.setResources(new NoFiles(context));
          context.getParent().getPipeline().addValve(silentAboutItself());
        });
    return server;
  }

  @Bean
  ServletRegistrationBean<DispatcherServlet> requests(DispatcherServlet requests) {
    ServletRegistrationBean<DispatcherServlet> registration =
        new ServletRegistrationBean<>(requests, "/");
    registration.setLoadOnStartup(1);
    return registration;
  }

  @Bean
  DispatcherServlet dispatcherServlet() {
    return new DispatcherServlet();
  }

  @Bean
  CharacterEncodingFilter encoding() {
    return new CharacterEncodingFilter(StandardCharsets.UTF_8.name(), true, false);
  }

  /** What Tomcat itself refuses, it refuses without telling its version. */
  private static ErrorReportValve silentAboutItself() {
    ErrorReportValve valve = new ErrorReportValve();
    valve.setShowServerInfo(false);
    valve.setShowReport(false);
    return valve;
  }

  /** Spring sends our files; Tomcat's own search for some would list the whole jar. */
  private static final class NoFiles extends StandardRoot {

    NoFiles(Context context) {
      super(context);
    }

    @Override
    public void createWebResourceSet(ResourceSetType type, String mount, URL url, String path) {}
  }
}
