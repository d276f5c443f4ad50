package jamfor.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jamfor.ingest.Ingest;
import jamfor.ingest.delivery.Delivery;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A delivery of an edition, and what one row of its file says. */
@Controller
final class DeliveryController {

  private final Pages pages;
  private final Ingest ingest;

  DeliveryController(Pages pages, Ingest ingest) {
    this.pages = pages;
    this.ingest = ingest;
  }

  @GetMapping("/deliveries/{sha256}")
  String delivery(@PathVariable String sha256, HttpServletRequest request, Model model) {
    Page page = pages.read(request);
    Delivery delivery =
        Optional.ofNullable(page.edition().deliveries().get(sha256))
            .orElseThrow(() -> Refusal.unknown(sha256));
    model.addAttribute("page", page);
    model.addAttribute("view", DeliveryView.of(delivery, page, ingest));
    return "delivery";
  }
}
