package jamfor.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page. */
@Controller
final class StartController {

  private final Pages pages;

  StartController(Pages pages) {
    this.pages = pages;
  }

  @GetMapping("/")
  String start(HttpServletRequest request, Model model) {
    Page page = pages.read(request);
    String sought = new Choices(page.here()).find("q", Optional::of).orElse("");
    model.addAttribute("page", page);
    model.addAttribute("view", StartView.of(page, sought));
    return "start";
  }
}
