package jamfor.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jamfor.ingest.catalogue.KeyFigure;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a key figure. */
@Controller
final class KeyFigureController {

  private final Pages pages;

  KeyFigureController(Pages pages) {
    this.pages = pages;
  }

  @GetMapping("/key-figures/{id}")
  String keyFigure(@PathVariable String id, HttpServletRequest request, Model model) {
    Page page = pages.read(request);
    KeyFigure keyFigure =
        Optional.ofNullable(page.edition().catalogue().keyFigures().get(id))
            .filter(one -> page.edition().find(id).isPresent())
            .orElseThrow(() -> Refusal.unknown(id));
    model.addAttribute("page", page);
    model.addAttribute("view", KeyFigureView.of(View.of(keyFigure, page)));
    return "key-figure";
  }
}
