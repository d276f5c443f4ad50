package jamfor.web.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the API's own page says of it. */
@Configuration(proxyBeanMethods = false)
@Import({
  EditionsController.class,
  CatalogueController.class,
  ComparisonsController.class,
  FiguresController.class
})
public class ApiConfiguration {

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
}
