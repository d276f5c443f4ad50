package jamfor.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.vocabulary.Language;
import jamfor.web.template.Template;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The workbook that a municipality fills in; also for an edition that is planned and not yet
 * published, since its figures are collected before.
 */
@Controller
final class TemplateController {

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Catalogue catalogue;
  private final Ingest ingest;

  TemplateController(Catalogue catalogue, Ingest ingest) {
    this.catalogue = catalogue;
    this.ingest = ingest;
  }

  @GetMapping("/municipalities/{code}/template.xlsx")
  ResponseEntity<byte[]> template(@PathVariable String code, HttpServletRequest request) {
    Choices choices = new Choices(Address.of(request));
    Language language = choices.find("lang", Language::find).orElse(Language.SV);
    EditionPlan plan =
        choices
            .find("edition", id -> Optional.ofNullable(catalogue.editions().get(id)))
            .or(() -> newest())
            .orElseThrow(() -> Refusal.unknown("edition"));
    Template template =
        Template.find(catalogue, ingest, plan, code).orElseThrow(() -> Refusal.unknown(code));
    return ResponseEntity.ok()
        .contentType(XLSX)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(template.fileName()).build().toString())
        .body(template.workbook(language));
  }

  private Optional<EditionPlan> newest() {
    return catalogue.editions().values().stream().max(Comparator.comparing(EditionPlan::year));
  }
}
