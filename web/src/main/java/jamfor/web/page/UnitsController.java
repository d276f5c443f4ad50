package jamfor.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jamfor.ingest.vocabulary.Municipality;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The schools and preschools of a municipality. */
@Controller
final class UnitsController {

  private final Pages pages;

  UnitsController(Pages pages) {
    this.pages = pages;
  }

  @GetMapping("/municipalities/{code}/units")
  String units(@PathVariable String code, HttpServletRequest request, Model model) {
    Page page = pages.read(request);
    Municipality municipality =
        page.findMunicipality(code)
            .filter(one -> one.successor().isEmpty())
            .orElseThrow(() -> Refusal.unknown(code));
    model.addAttribute("page", page);
    model.addAttribute("view", UnitsView.of(municipality.code(), page));
    return "units";
  }
}
