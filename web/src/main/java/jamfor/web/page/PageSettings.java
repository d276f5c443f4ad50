package jamfor.web.page;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jamfor.analytics.edition.Editions;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** How templates find their words, and what a browser may do with our pages. */
@Configuration(proxyBeanMethods = false)
@Import({
  StartController.class,
  KeyFigureController.class,
  MunicipalityController.class,
  UnitsController.class,
  SimilarController.class,
  TemplateController.class,
  ReportsController.class,
  RevisionsController.class,
  NewsController.class,
  StatusController.class,
  MeetingsController.class,
  DeliveryController.class,
  CompareController.class,
  EmbedController.class,
  AccessibilityController.class,
  CostController.class,
  SavedController.class,
  PageErrors.class,
  Faults.class,
  Overviews.class,
  Pages.class
})
public class PageSettings {

  /** Scripts, styles and pictures come from this server alone, and none stands in a page's text. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline';"
          + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  /** A chart for the pages of others may stand in them; nothing else may. */
  private static final String EMBEDDED =
      POLICY.replace("frame-ancestors 'none'", "frame-ancestors *");

  /** Templates get their words where everything else does. */
  @Bean
  MessageSource messageSource() {
    return new TemplateWords();
  }

  @Bean
  ThymeleafViewResolver pages(SpringTemplateEngine templates) {
    ThymeleafViewResolver pages = new ThymeleafViewResolver();
    pages.setTemplateEngine(templates);
    pages.setCharacterEncoding(StandardCharsets.UTF_8.name());
    return pages;
  }

  /** No script stands in a page's text, so nothing is set up for writing values into one. */
  @Bean
  SpringTemplateEngine templates(ApplicationContext context) {
    SpringResourceTemplateResolver files = new SpringResourceTemplateResolver();
    files.setApplicationContext(context);
    files.setPrefix("classpath:/templates/");
    files.setSuffix(".html");
    files.setCharacterEncoding(StandardCharsets.UTF_8.name());
    SpringStandardDialect dialect = new SpringStandardDialect();
    dialect.setJavaScriptSerializer(
        (value, page) -> {
          throw new UnsupportedOperationException("A page has no script in its text");
        });
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setDialect(dialect);
    engine.setTemplateResolver(files);
    return engine;
  }

  /** Comes before the pages that are kept: they too are sent with it. */
  @Bean
  FilterRegistrationBean<Filter> contentPolicy() {
    return ordered(
        Ordered.HIGHEST_PRECEDENCE,
        (request, response, chain) -> {
          if (response instanceof HttpServletResponse http) {
            boolean embedded =
                request instanceof HttpServletRequest asked
                    && asked.getRequestURI().startsWith("/embed/");
            http.setHeader("Content-Security-Policy", embedded ? EMBEDDED : POLICY);
            http.setHeader("X-Content-Type-Options", "nosniff");
            http.setHeader("Referrer-Policy", "same-origin");
          }
          chain.doFilter(request, response);
        });
  }

  @Bean
  FilterRegistrationBean<Filter> keptPages(ObjectProvider<Editions> editions) {
    return ordered(Ordered.LOWEST_PRECEDENCE, new KeptPages(editions));
  }

  private static FilterRegistrationBean<Filter> ordered(int order, Filter filter) {
    FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(order);
    return registration;
  }
}
