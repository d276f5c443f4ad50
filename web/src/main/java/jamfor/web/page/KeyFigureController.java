package jamfor.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.web.chart.ChartFiles;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The page of a key figure, and its charts as files. */
@Controller
final class KeyFigureController {

  private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

  private final Pages pages;
  private final ChartFiles files;

  KeyFigureController(Pages pages, ChartFiles files) {
    this.pages = pages;
    this.files = files;
  }

  @GetMapping("/key-figures/{id}")
  String keyFigure(@PathVariable String id, HttpServletRequest request, Model model) {
    View view = view(id, request);
    model.addAttribute("page", view.page());
    model.addAttribute("view", KeyFigureView.of(view));
    // An address for the pages of others needs this server's own name, as the reader calls it.
    model.addAttribute(
        "site", ServletUriComponentsBuilder.fromContextPath(request).build().toUriString());
    return "key-figure";
  }

  @GetMapping("/key-figures/{id}/charts.zip")
  ResponseEntity<byte[]> charts(@PathVariable String id, HttpServletRequest request) {
    View view = view(id, request);
    return ResponseEntity.ok()
        .contentType(ZIP)
        .cacheControl(CacheControl.noCache())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(ChartsZip.name(view)).build().toString())
        .body(ChartsZip.bytes(view, files));
  }

  private View view(String id, HttpServletRequest request) {
    Page page = pages.read(request);
    KeyFigure keyFigure =
        Optional.ofNullable(page.edition().catalogue().keyFigures().get(id))
            .filter(one -> page.edition().find(id).isPresent())
            .orElseThrow(() -> Refusal.unknown(id));
    return View.of(keyFigure, page);
  }
}
