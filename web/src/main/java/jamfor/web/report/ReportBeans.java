package jamfor.web.report;

import jamfor.analytics.edition.Editions;
import jamfor.web.chart.SvgDrawing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Hands the server its reports. */
@Configuration(proxyBeanMethods = false)
@Import({ReportController.class})
public class ReportBeans {

  @Bean
  Reports reports(SvgDrawing drawing, Editions editions) {
    return new Reports(drawing::printSvg, editions::list);
  }
}
