package jamfor.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page, and what a search from it finds. */
@Controller
final class StartController {

  private final Pages pages;
  private final Overviews overviews;

  StartController(Pages pages, Overviews overviews) {
    this.pages = pages;
    this.overviews = overviews;
  }

  @GetMapping("/")
  String start(HttpServletRequest request, Model model) {
    Page page = pages.read(request);
    Optional<String> sought = new Choices(page.here()).find("q", Optional::of);
    model.addAttribute("page", page);
    model.addAttribute("sought", sought.orElse(""));
    if (sought.isPresent()) {
      model.addAttribute("view", Hit.list(sought.get(), page));
      return "search";
    }
    model.addAttribute("view", StartView.of(page, overviews.of(page.edition())));
    return "start";
  }
}
