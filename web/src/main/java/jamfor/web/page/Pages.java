package jamfor.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.Editions;
import jamfor.ingest.catalogue.EditionPlan.Status;
import jamfor.ingest.vocabulary.Language;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the edition and the language that a request asks for. */
@Component
final class Pages {

  private final Editions editions;

  Pages(Editions editions) {
    this.editions = editions;
  }

  Page read(HttpServletRequest request) {
    return read(Address.of(request));
  }

  Page read(Address here) {
    Choices choices = new Choices(here);
    Language language = choices.find("lang", Language::find).orElse(Language.SV);
    List<Edition> all = editions.list();
    Edition edition =
        choices
            .find("edition", editions::find)
            .or(() -> newestFinal(all))
            .orElseThrow(() -> Refusal.unknown("edition"));
    return Page.of(edition, all, language, here);
  }

  private static Optional<Edition> newestFinal(List<Edition> newestFirst) {
    return newestFirst.stream()
        .filter(one -> one.plan().status() == Status.FINAL)
        .findFirst()
        .or(() -> newestFirst.stream().findFirst());
  }
}
