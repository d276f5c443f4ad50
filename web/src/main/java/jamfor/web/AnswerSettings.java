package jamfor.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.DelegatingWebMvcConfiguration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import tools.jackson.databind.json.JsonMapper;

/** How requests are answered: in which language, with which files, how JSON is written. */
@Configuration(proxyBeanMethods = false)
class AnswerSettings extends DelegatingWebMvcConfiguration {

  @Bean
  @Override
  public LocaleResolver localeResolver() {
    return new LanguageOfTheAddress();
  }

  @Override
  protected void addResourceHandlers(ResourceHandlerRegistry files) {
    files
        .addResourceHandler("/**")
        .addResourceLocations("classpath:/static/", "classpath:/META-INF/resources/");
  }

  @Override
  protected void configureMessageConverters(HttpMessageConverters.ServerBuilder forms) {
    forms.withJsonConverter(new JacksonJsonHttpMessageConverter(json()));
  }

  /** What is absent is left out; the parts of a problem document stand side by side. */
  private static JsonMapper json() {
    return JsonMapper.builder()
        .changeDefaultPropertyInclusion(
            included -> included.withValueInclusion(JsonInclude.Include.NON_ABSENT))
        .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
        .build();
  }
}
