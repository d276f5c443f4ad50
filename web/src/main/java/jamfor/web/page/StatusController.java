package jamfor.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jamfor.analytics.parity.ParityFile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** When it was last tried here whether all engines give the same, and what came out. */
@Controller
final class StatusController {

  private final Pages pages;
  private final ParityFile parity;

  StatusController(Pages pages, ParityFile parity) {
    this.pages = pages;
    this.parity = parity;
  }

  @GetMapping("/status")
  String status(HttpServletRequest request, Model model) {
    Page page = pages.read(request);
    model.addAttribute("page", page);
    parity.find().ifPresent(found -> model.addAttribute("view", StatusView.of(found, page)));
    return "status";
  }
}
