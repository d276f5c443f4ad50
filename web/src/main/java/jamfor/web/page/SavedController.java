package jamfor.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jamfor.web.words.OneLine;
import jamfor.web.words.SavedView;
import jamfor.web.words.SavedViews;
import jamfor.web.words.WordsStore;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Saves a comparison under a name, and leads from its short link to it. Nobody signs in: the link
 * is the key, and nothing lists the links.
 */
@Controller
final class SavedController {

  static final String SAVED = "saved";

  private final Pages pages;
  private final ObjectProvider<WordsStore> words;

  SavedController(Pages pages, ObjectProvider<WordsStore> words) {
    this.pages = pages;
    this.words = words;
  }

  /** Keeps the view and leads to the page that shows its link, so that a reload saves no other. */
  @PostMapping("/saved")
  ResponseEntity<Void> save(HttpServletRequest request) {
    if (!SameSite.isFromHere(request)) {
      throw Refusal.saying(HttpStatus.FORBIDDEN, "page.saved.elsewhere");
    }
    OneLine name =
        OneLine.find(parameter(request, "name"), SavedView.LONGEST_NAME)
            .orElseThrow(
                () ->
                    Refusal.saying(
                        HttpStatus.BAD_REQUEST,
                        "page.saved.bad_name",
                        "" + SavedView.LONGEST_NAME));
    Page page = compared(parameter(request, "address"));
    SavedView view =
        new SavedViews(words.getObject())
            .save(
                name,
                page.here().toString(),
                page.edition().plan().id(),
                page.edition().contentHash(),
                Instant.now())
            .orElseThrow(() -> Refusal.saying(HttpStatus.INSUFFICIENT_STORAGE, "page.saved.full"));
    return to(page.to("/saved/" + view.token()), HttpStatus.SEE_OTHER);
  }

  private static String parameter(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }

  /** A view of our own comparison page that can be shown; anything else is not kept. */
  private Page compared(String text) {
    Address address =
        Address.parse(text)
            .filter(one -> one.path().equals("/compare"))
            .filter(one -> text.length() <= SavedView.LONGEST_ADDRESS)
            .orElseThrow(() -> Refusal.wrong("address"))
            .without(SAVED);
    Page asked = pages.read(address);
    // The edition stays the same whatever is published later.
    Page page = asked.with(address.with("edition", asked.revisionName()));
    if (page.here().toString().length() > SavedView.LONGEST_ADDRESS) {
      throw Refusal.wrong("address");
    }
    CompareView.of(Comparing.of(page), Optional.empty());
    return page;
  }

  @GetMapping("/saved/{token}")
  String saved(@PathVariable String token, HttpServletRequest request, Model model) {
    SavedView view = find(token);
    Page page = pages.read(request);
    StringBuffer here = request.getRequestURL();
    String site = here.substring(0, here.length() - request.getRequestURI().length());
    model.addAttribute("page", page);
    model.addAttribute("name", view.name().text());
    model.addAttribute("link", site + "/s/" + token);
    model.addAttribute("short", "/s/" + token);
    return "saved";
  }

  @GetMapping("/s/{token}")
  ResponseEntity<Void> open(@PathVariable String token) {
    SavedView view = find(token);
    Address address =
        Address.parse(view.address()).orElseThrow(() -> Refusal.unknown(token)).with(SAVED, token);
    return to(address, HttpStatus.FOUND);
  }

  private static ResponseEntity<Void> to(Address address, HttpStatus status) {
    return ResponseEntity.status(status)
        .location(URI.create(address.toString()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("X-Robots-Tag", "noindex")
        .build();
  }

  private SavedView find(String token) {
    return find(token, words).orElseThrow(() -> Refusal.unknown(token));
  }

  static Optional<SavedView> find(String token, ObjectProvider<WordsStore> words) {
    return new SavedViews(words.getObject()).find(token);
  }

  /** What a page that was asked for by a short link says of it, as long as it is that view. */
  static Optional<SavedNote> note(Page page, ObjectProvider<WordsStore> words) {
    Optional<Address> here = Optional.of(choices(page.here()));
    List<String> tokens = page.here().chosen().getOrDefault(SAVED, List.of());
    return tokens.stream()
        .limit(1)
        .map(token -> find(token, words).orElseThrow(() -> Refusal.wrong(SAVED)))
        .filter(view -> Address.parse(view.address()).map(SavedController::choices).equals(here))
        .map(view -> SavedNote.of(view, page))
        .findFirst();
  }

  /** What a view shows; the language it is read in is the reader's. */
  private static Address choices(Address address) {
    return address.without(SAVED).without("lang");
  }
}
