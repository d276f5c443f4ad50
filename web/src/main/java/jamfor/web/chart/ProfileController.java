package jamfor.web.chart;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.Editions;
import jamfor.web.problem.Parameters;
import jamfor.web.problem.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** A financial profile as a drawing and as the ECharts option that it is drawn from. */
@Controller
class ProfileController {

  private final Editions editions;
  private final SvgDrawing drawing;

  ProfileController(Editions editions, SvgDrawing drawing) {
    this.editions = editions;
    this.drawing = drawing;
  }

  /** The drawing, or the option from which the browser draws it. */
  @GetMapping("/charts/{edition}/profile/{profile}.{form:svg|json}")
  ResponseEntity<byte[]> profile(
      @PathVariable String edition,
      @PathVariable String profile,
      @PathVariable String form,
      @RequestParam String group,
      @RequestParam String municipality,
      @RequestParam(defaultValue = "sv") String lang,
      WebRequest web) {
    Edition found = editions.find(edition).orElseThrow(() -> Problems.unknown("edition", edition));
    ProfileRequest request =
        new ProfileRequest(edition, profile, group, municipality, Parameters.language(lang));
    EChartsOption option =
        Radar.find(found, request).orElseThrow(() -> Problems.unknown("profile", profile));
    return ChartAnswer.of(found, option, form, drawing, web);
  }
}
