package jamfor.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jamfor.analytics.edition.Edition;
import jamfor.analytics.news.News;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is new since an earlier edition. */
@Controller
final class NewsController {

  private final Pages pages;

  NewsController(Pages pages) {
    this.pages = pages;
  }

  @GetMapping("/news")
  String news(HttpServletRequest request, Model model) {
    Page page = pages.read(request);
    List<Edition> earlier = News.earlier(page.edition(), page.editions());
    Optional<Edition> since =
        new Choices(page.here()).among("since", earlier, one -> one.plan().id());
    model.addAttribute("page", page);
    model.addAttribute("view", NewsView.of(since, earlier, page));
    return "news";
  }
}
