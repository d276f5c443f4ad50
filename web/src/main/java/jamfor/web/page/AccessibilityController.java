package jamfor.web.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How well readers with disabilities can use the pages, and whom they tell when they cannot. */
@Controller
final class AccessibilityController {

  /** Who runs the installation names itself: an e-mail address or the address of a page. */
  private static final String CONTACT = "jamfor.contact";

  private final Pages pages;
  private final Environment environment;

  AccessibilityController(Pages pages, Environment environment) {
    this.pages = pages;
    this.environment = environment;
  }

  @GetMapping("/accessibility")
  String accessibility(HttpServletRequest request, Model model) {
    String contact = environment.getProperty(CONTACT, "").strip();
    model.addAttribute("page", pages.read(request));
    model.addAttribute("contact", contact);
    model.addAttribute("link", contact.contains("@") ? "mailto:" + contact : contact);
    return "accessibility";
  }
}
