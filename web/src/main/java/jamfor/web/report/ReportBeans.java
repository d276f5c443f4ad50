package jamfor.web.report;

import jamfor.web.chart.SvgDrawing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the server its reports. */
@Configuration(proxyBeanMethods = false)
class ReportBeans {

  @Bean
  Reports reports(SvgDrawing drawing) {
    return new Reports(drawing::printSvg);
  }
}
