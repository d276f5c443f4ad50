package jamfor.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jamfor.analytics.edition.Editions;
import jamfor.ingest.vocabulary.Language;
import jamfor.web.problem.Parameters;
import jamfor.web.problem.Problems;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The published editions. */
@RestController
@Tag(name = "Editions")
class EditionsController {

  private final Editions editions;

  EditionsController(Editions editions) {
    this.editions = editions;
  }

  @Operation(summary = "All published editions, the newest first")
  @GetMapping("/api/v1/editions")
  List<EditionAnswer> list(@RequestParam(defaultValue = "sv") String lang) {
    Language language = Parameters.language(lang);
    return editions.list().stream().map(one -> EditionAnswer.of(one, language)).toList();
  }

  @Operation(summary = "One edition")
  @GetMapping("/api/v1/editions/{id}")
  EditionAnswer edition(@PathVariable String id, @RequestParam(defaultValue = "sv") String lang) {
    Language language = Parameters.language(lang);
    return editions
        .find(id)
        .map(one -> EditionAnswer.of(one, language))
        .orElseThrow(() -> Problems.unknown("edition", id));
  }
}
