package jamfor.web.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What answers under {@code /api/v1}; {@code openapi.json} there describes it. */
@Configuration(proxyBeanMethods = false)
@Import({
  EditionsController.class,
  CatalogueController.class,
  ComparisonsController.class,
  FiguresController.class,
  PeersController.class,
  TrendsController.class,
  UnitsController.class
})
public class ApiConfiguration {}
