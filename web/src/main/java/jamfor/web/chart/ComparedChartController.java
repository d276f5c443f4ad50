package jamfor.web.chart;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.Editions;
import jamfor.web.problem.Parameters;
import jamfor.web.problem.Problems;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** The comparison page's charts, whose municipalities are chosen one by one. */
@Controller
class ComparedChartController {

  private final Editions editions;
  private final SvgDrawing drawing;

  ComparedChartController(Editions editions, SvgDrawing drawing) {
    this.editions = editions;
    this.drawing = drawing;
  }

  @GetMapping("/charts/{edition}/multiple/{keyFigure}.{form:svg|json}")
  ResponseEntity<byte[]> multiple(
      @PathVariable String edition,
      @PathVariable String keyFigure,
      @PathVariable String form,
      @RequestParam String group,
      @RequestParam(defaultValue = "T") String sex,
      @RequestParam(defaultValue = "sv") String lang,
      @RequestParam(defaultValue = "") List<String> municipality,
      WebRequest web) {
    Edition found = edition(edition);
    Optional<EChartsOption> option =
        Multiple.find(
            found,
            new MultipleRequest(
                edition,
                keyFigure,
                group,
                Parameters.sex(sex),
                Parameters.language(lang),
                known(municipality, found)));
    return ChartAnswer.of(found, option.orElseThrow(() -> nothing(keyFigure)), form, drawing, web);
  }

  @GetMapping("/charts/{edition}/scatter/{x}/{y}.{form:svg|json}")
  ResponseEntity<byte[]> scatter(
      @PathVariable String edition,
      @PathVariable String x,
      @PathVariable String y,
      @PathVariable String form,
      @RequestParam String group,
      @RequestParam String xPeriod,
      @RequestParam String yPeriod,
      @RequestParam(defaultValue = "T") String sex,
      @RequestParam(defaultValue = "sv") String lang,
      @RequestParam(defaultValue = "") List<String> municipality,
      WebRequest web) {
    Edition found = edition(edition);
    Optional<EChartsOption> option =
        Scatter.find(
            found,
            new ScatterRequest(
                edition,
                x,
                y,
                group,
                Parameters.period(xPeriod),
                Parameters.period(yPeriod),
                Parameters.sex(sex),
                Parameters.language(lang),
                known(municipality, found)));
    return ChartAnswer.of(
        found, option.orElseThrow(() -> nothing(x + " and " + y)), form, drawing, web);
  }

  private static RuntimeException nothing(String what) {
    return Problems.unknown("chart of", what);
  }

  private Edition edition(String id) {
    return editions.find(id).orElseThrow(() -> Problems.unknown("edition", id));
  }

  private static List<String> known(List<String> codes, Edition edition) {
    for (String code : codes) {
      if (edition.catalogue().municipalities().find(code).isEmpty()) {
        throw Problems.wrong("municipality", code, "the code of a municipality");
      }
    }
    return codes;
  }
}
