package jamfor.web.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.validation.Validator;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What the API's own page says of it. */
@Configuration(proxyBeanMethods = false)
@Import({
  EditionsController.class,
  CatalogueController.class,
  ComparisonsController.class,
  FiguresController.class
})
public class ApiConfiguration implements WebMvcConfigurer {

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Jamför")
                .version("v1")
                .description(
                    "Figures and comparisons of cooperating municipalities. Every value has its"
                        + " status (known, or why it is missing), its number unrounded, its text as"
                        + " printed, and the rows it comes from."));
  }

  /**
   * Springdoc asks to be made at every start, though only its description of the API needs it. Made
   * when somebody asks for that, it leaves the start six hundred classes shorter.
   */
  @Bean
  static BeanFactoryPostProcessor describedWhenAskedFor() {
    return beans -> {
      for (String name : beans.getBeanDefinitionNames()) {
        BeanDefinition bean = beans.getBeanDefinition(name);
        if (String.valueOf(bean.getFactoryBeanName()).startsWith("org.springdoc.")
            || String.valueOf(bean.getBeanClassName()).startsWith("org.springdoc.")) {
          bean.setLazyInit(true);
        }
      }
      beans
          .getBeanDefinition("openApiResource")
          .setDependsOn("initExtraSchemas", "modelConverterRegistrar");
    };
  }

  /** Filters are checked where they are read; without this a validator is built at every start. */
  @Override
  public Validator getValidator() {
    return Validator.forInstanceOf(Filters.class, (filters, errors) -> {});
  }
}
