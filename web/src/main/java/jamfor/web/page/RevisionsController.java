package jamfor.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jamfor.ingest.Ingest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a publisher changed between two deliveries. */
@Controller
final class RevisionsController {

  private final Pages pages;
  private final Ingest ingest;

  RevisionsController(Pages pages, Ingest ingest) {
    this.pages = pages;
    this.ingest = ingest;
  }

  @GetMapping("/revisions")
  String revisions(HttpServletRequest request, Model model) {
    Page page = pages.read(request);
    model.addAttribute("page", page);
    model.addAttribute("view", RevisionsView.of(page, ingest.store().folder()));
    return "revisions";
  }
}
