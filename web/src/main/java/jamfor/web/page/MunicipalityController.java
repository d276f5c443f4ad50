package jamfor.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.vocabulary.Municipality;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a municipality; a code that has ended leads to its successor. */
@Controller
final class MunicipalityController {

  private final Pages pages;

  MunicipalityController(Pages pages) {
    this.pages = pages;
  }

  @GetMapping("/municipalities/{code}")
  String municipality(@PathVariable String code, HttpServletRequest request, Model model) {
    Page page = pages.read(request);
    Municipality municipality =
        page.findMunicipality(code).orElseThrow(() -> Refusal.unknown(code));
    Optional<String> successor = municipality.successor();
    if (successor.isPresent()) {
      return "redirect:" + page.here().at("/municipalities/" + successor.get());
    }
    List<ComparatorGroup> groups = groups(municipality, page);
    ComparatorGroup group =
        new Choices(page.here())
            .among("group", groups, ComparatorGroup::id)
            .orElse(page.edition().cooperation());
    model.addAttribute("page", page);
    model.addAttribute("view", MunicipalityView.of(code, group, groups, page));
    return "municipality";
  }

  /** The groups that it is a member of, or whose members are its similar municipalities. */
  private static List<ComparatorGroup> groups(Municipality municipality, Page page) {
    return page.edition().groups().stream()
        .filter(
            group ->
                group.of().isPresent()
                    ? group.of().get().equals(municipality.code())
                    : group.members().contains(municipality.code()))
        .toList();
  }
}
