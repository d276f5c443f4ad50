package jamfor.web.chart;

import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.context.support.ServletRequestHandledEvent;

/** The server's one drawing. */
@Configuration(proxyBeanMethods = false)
@Import({ChartController.class, ProfileController.class, ComparedChartController.class})
public class ChartConfiguration {

  @Bean(destroyMethod = "close")
  SvgDrawing svgDrawing() {
    return new SvgDrawing();
  }

  @Bean
  ChartFiles chartFiles(SvgDrawing drawing) {
    return new ChartFiles(drawing);
  }

  /** The first page comes first; its pictures are asked for after it. */
  @Bean
  ApplicationListener<ServletRequestHandledEvent> warmUpAfterTheFirstPage(SvgDrawing drawing) {
    return handled -> drawing.warmUp();
  }
}
