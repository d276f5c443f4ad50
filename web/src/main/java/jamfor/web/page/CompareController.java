package jamfor.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
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

  CompareController(Pages pages) {
    this.pages = pages;
  }

  @GetMapping("/compare")
  String compare(HttpServletRequest request, Model model) {
    Page page = pages.read(request);
    model.addAttribute("page", page);
    model.addAttribute("view", CompareView.of(Comparing.of(page)));
    return "compare";
  }

  @GetMapping("/compare.csv")
  ResponseEntity<byte[]> csv(HttpServletRequest request) {
    Comparing comparing = Comparing.of(pages.read(request));
    return file(CompareCsv.bytes(comparing), CSV, "csv", comparing);
  }

  @GetMapping("/compare.xlsx")
  ResponseEntity<byte[]> xlsx(HttpServletRequest request) {
    Comparing comparing = Comparing.of(pages.read(request));
    return file(CompareXlsx.bytes(comparing), XLSX, "xlsx", comparing);
  }

  private static ResponseEntity<byte[]> file(
      byte[] bytes, MediaType type, String ending, Comparing comparing) {
    String name =
        "jamfor-%s-%s.%s"
            .formatted(comparing.page().edition().plan().id(), comparing.group().id(), ending);
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(bytes);
  }
}
