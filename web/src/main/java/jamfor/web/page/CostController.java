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

/**
 * What a place costs and why, the same as files, and what it would cost if: the last is on its page
 * alone and in no file.
 */
@Controller
final class CostController {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Pages pages;

  CostController(Pages pages) {
    this.pages = pages;
  }

  @GetMapping("/costs")
  String costs(HttpServletRequest request, Model model) {
    Page page = pages.read(request);
    model.addAttribute("page", page);
    model.addAttribute("view", CostView.of(Costing.of(page)));
    return "costs";
  }

  @GetMapping("/costs.csv")
  ResponseEntity<byte[]> csv(HttpServletRequest request) {
    Costing costing = Costing.of(pages.read(request));
    return file(CostCsv.bytes(costing), CSV, "csv", costing);
  }

  @GetMapping("/costs.xlsx")
  ResponseEntity<byte[]> xlsx(HttpServletRequest request) {
    Costing costing = Costing.of(pages.read(request));
    return file(CostXlsx.bytes(costing), XLSX, "xlsx", costing);
  }

  @GetMapping("/costs/what-if")
  String whatIf(HttpServletRequest request, Model model) {
    Page page = pages.read(request);
    model.addAttribute("page", page);
    model.addAttribute("view", WhatIfView.of(page));
    return "what-if";
  }

  private static ResponseEntity<byte[]> file(
      byte[] bytes, MediaType type, String ending, Costing costing) {
    String name =
        "jamfor-%s-costs-%s-%s.%s"
            .formatted(
                costing.page().edition().plan().id(),
                costing.municipality(),
                costing.group().id(),
                ending);
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(bytes);
  }
}
