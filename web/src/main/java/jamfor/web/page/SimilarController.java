package jamfor.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jamfor.analytics.edition.PeersOfEdition;
import jamfor.ingest.vocabulary.Municipality;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who is similar to a municipality, how far away and in what; the weights may be chosen. */
@Controller
final class SimilarController {

  /** So many times as much as another variable is as if the other were left out. */
  private static final double MOST = 100;

  private final Pages pages;

  SimilarController(Pages pages) {
    this.pages = pages;
  }

  @GetMapping("/municipalities/{code}/similar")
  String similar(@PathVariable String code, HttpServletRequest request, Model model) {
    Page page = pages.read(request);
    Municipality municipality =
        page.findMunicipality(code)
            .filter(one -> one.successor().isEmpty())
            .orElseThrow(() -> Refusal.unknown(code));
    PeersOfEdition peers = new PeersOfEdition(page.edition());
    double[] weights = weights(peers, page.here());
    if (weights.length > 0 && Arrays.stream(weights).max().orElseThrow() == 0) {
      throw Refusal.wrong(SimilarView.parameter(peers.variables().get(0)));
    }
    model.addAttribute("page", page);
    model.addAttribute("view", SimilarView.of(municipality.code(), weights, page));
    return "similar";
  }

  /** Those chosen; the catalogue's where none was. */
  private static double[] weights(PeersOfEdition peers, Address address) {
    double[] weights = peers.weights();
    Choices choices = new Choices(address);
    for (int i = 0; i < weights.length; i++) {
      Optional<Double> chosen =
          choices.find(SimilarView.parameter(peers.variables().get(i)), SimilarController::weight);
      weights[i] = chosen.orElse(weights[i]);
    }
    return weights;
  }

  private static Optional<Double> weight(String text) {
    return Optional.of(text.replace(',', '.'))
        .filter(number -> number.matches("\\d{1,3}(\\.\\d{1,3})?"))
        .map(Double::valueOf)
        .filter(number -> number <= MOST);
  }
}
