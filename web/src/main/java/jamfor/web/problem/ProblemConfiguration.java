package jamfor.web.problem;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How requests are refused, and where unknown parameters are. */
@Configuration(proxyBeanMethods = false)
@Import(ProblemDocuments.class)
public class ProblemConfiguration implements WebMvcConfigurer {

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new KnownParameters()).addPathPatterns("/api/**", "/charts/**");
  }
}
