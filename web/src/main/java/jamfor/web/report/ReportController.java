package jamfor.web.report;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.Editions;
import jamfor.ingest.vocabulary.Language;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The reports as files. */
@RestController
class ReportController {

  /** A report needs nothing but itself; its style sheet is inside it. */
  private static final String NOTHING_ELSE = "default-src 'none'; style-src 'unsafe-inline'";

  private final Editions editions;
  private final Reports reports;

  ReportController(Editions editions, Reports reports) {
    this.editions = editions;
    this.reports = reports;
  }

  @GetMapping("/reports/{edition}.{ending}")
  ResponseEntity<Resource> report(
      @PathVariable String edition,
      @PathVariable String ending,
      @RequestParam(defaultValue = "sv") String lang) {
    Form form =
        Form.find(ending)
            .orElseThrow(
                () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Unknown form: " + ending));
    Edition found =
        editions
            .find(edition)
            .orElseThrow(
                () ->
                    new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Unknown edition: " + edition));
    Language language =
        Language.find(lang)
            .orElseThrow(
                () ->
                    new ResponseStatusException(
                        HttpStatus.BAD_REQUEST, "lang: unknown language: " + lang));
    ContentDisposition name =
        (form == Form.XLSX || form == Form.ZIP
                ? ContentDisposition.attachment()
                : ContentDisposition.inline())
            .filename(Reports.fileName(found, form, language))
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .header(HttpHeaders.CONTENT_TYPE, form.mediaType())
        .header("Content-Security-Policy", NOTHING_ELSE)
        .body(new FileSystemResource(reports.render(found, form, language)));
  }
}
