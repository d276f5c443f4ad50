package jamfor.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jamfor.web.words.WordsStore;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The comparison page, and the same comparison as files. */
@Controller
final class CompareController {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Pages pages;
  private final ObjectProvider<WordsStore> words;

  CompareController(Pages pages, ObjectProvider<WordsStore> words) {
    this.pages = pages;
    this.words = words;
  }

  @GetMapping("/compare")
  String compare(HttpServletRequest request, Model model) {
    Page page = pages.read(request);
    Optional<SavedNote> saved = SavedController.note(page, words);
    model.addAttribute("page", page);
    model.addAttribute("view", CompareView.of(comparing(page), saved));
    return "compare";
  }

  @GetMapping("/compare.csv")
  ResponseEntity<byte[]> csv(HttpServletRequest request) {
    Comparing comparing = comparing(pages.read(request));
    return file(CompareCsv.bytes(comparing), CSV, "csv", comparing);
  }

  @GetMapping("/compare.xlsx")
  ResponseEntity<byte[]> xlsx(HttpServletRequest request) {
    Comparing comparing = comparing(pages.read(request));
    return file(CompareXlsx.bytes(comparing), XLSX, "xlsx", comparing);
  }

  /** What is chosen anew from a saved view is no longer that view. */
  private static Comparing comparing(Page page) {
    return Comparing.of(page.with(page.here().without(SavedController.SAVED)));
  }

  private static ResponseEntity<byte[]> file(
      byte[] bytes, MediaType type, String ending, Comparing comparing) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(CompareFile.name(comparing) + "." + ending)
                .build()
                .toString())
        .body(bytes);
  }
}
