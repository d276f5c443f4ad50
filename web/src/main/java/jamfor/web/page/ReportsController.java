package jamfor.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jamfor.ingest.catalogue.EditionPlan.Status;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The editions, their reports and what they rest on. */
@Controller
final class ReportsController {

  private final Pages pages;

  ReportsController(Pages pages) {
    this.pages = pages;
  }

  @GetMapping("/reports")
  String reports(HttpServletRequest request, Model model) {
    Page page = pages.read(request);
    // The final ones first, the newest of them at the top: what most readers come for.
    List<ReportsView> editions =
        page.editions().stream()
            .sorted(Comparator.comparing(one -> one.plan().status() != Status.FINAL))
            .map(one -> ReportsView.of(one, page))
            .toList();
    model.addAttribute("page", page);
    model.addAttribute("view", editions);
    return "reports";
  }
}
