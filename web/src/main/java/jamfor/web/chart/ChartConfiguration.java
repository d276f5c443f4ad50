package jamfor.web.chart;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** The server's one drawing, warmed up when the server is ready to answer. */
@Configuration(proxyBeanMethods = false)
class ChartConfiguration {

  @Bean(destroyMethod = "close")
  SvgDrawing svgDrawing() {
    return new SvgDrawing();
  }

  @EventListener
  void warmUp(ApplicationReadyEvent ready) {
    ready.getApplicationContext().getBean(SvgDrawing.class).warmUp();
  }
}
