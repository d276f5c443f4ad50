package jamfor.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.web.chart.ChartRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A page with one chart, for the pages of others. */
@Controller
final class EmbedController {

  private final Pages pages;

  EmbedController(Pages pages) {
    this.pages = pages;
  }

  @GetMapping("/embed/{kind}/{keyFigure}")
  String embed(
      @PathVariable String kind,
      @PathVariable String keyFigure,
      HttpServletRequest request,
      Model model) {
    Page page = pages.read(request);
    KeyFigure found =
        Optional.ofNullable(page.edition().catalogue().keyFigures().get(keyFigure))
            .filter(one -> page.edition().find(one.id()).isPresent())
            .orElseThrow(() -> Refusal.unknown(keyFigure));
    ChartRequest.Kind shown = ChartRequest.find(kind).orElseThrow(() -> Refusal.unknown(kind));
    View view = View.of(found, page);
    Chart chart = Charts.find(shown, view).orElseThrow(() -> Refusal.unknown(kind));
    model.addAttribute("page", page);
    model.addAttribute("view", EmbedView.of(view, chart));
    return "embed";
  }
}
