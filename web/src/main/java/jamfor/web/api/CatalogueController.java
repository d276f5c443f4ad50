package jamfor.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jamfor.analytics.edition.Editions;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.web.problem.Parameters;
import jamfor.web.problem.Problems;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the catalogue says: key figures, municipalities, comparator groups. */
@RestController
@Tag(name = "Catalogue")
class CatalogueController {

  private final Editions editions;

  CatalogueController(Editions editions) {
    this.editions = editions;
  }

  @Operation(summary = "All key figures of the catalogue, as it was when the edition was published")
  @GetMapping("/api/v1/key-figures")
  List<KeyFigureAnswer> keyFigures(
      @RequestParam Optional<String> edition, @RequestParam(defaultValue = "sv") String lang) {
    return catalogue(edition).keyFigures().values().stream()
        .map(one -> KeyFigureAnswer.of(one, Parameters.language(lang)))
        .toList();
  }

  @Operation(summary = "One key figure")
  @GetMapping("/api/v1/key-figures/{id}")
  KeyFigureAnswer keyFigure(
      @PathVariable String id,
      @RequestParam Optional<String> edition,
      @RequestParam(defaultValue = "sv") String lang) {
    return Optional.ofNullable(catalogue(edition).keyFigures().get(id))
        .map(one -> KeyFigureAnswer.of(one, Parameters.language(lang)))
        .orElseThrow(() -> Problems.unknown("key figure", id));
  }

  @Operation(summary = "All municipalities, counties and countries")
  @GetMapping("/api/v1/municipalities")
  List<MunicipalityAnswer> municipalities() {
    return catalogue(Optional.empty()).municipalities().list().stream()
        .map(MunicipalityAnswer::of)
        .toList();
  }

  @Operation(summary = "One municipality, county or country")
  @GetMapping("/api/v1/municipalities/{code}")
  MunicipalityAnswer municipality(@PathVariable String code) {
    return catalogue(Optional.empty())
        .municipalities()
        .find(code)
        .map(MunicipalityAnswer::of)
        .orElseThrow(() -> Problems.unknown("municipality", code));
  }

  @Operation(summary = "All comparator groups")
  @GetMapping("/api/v1/groups")
  List<GroupAnswer> groups(
      @RequestParam Optional<String> edition, @RequestParam(defaultValue = "sv") String lang) {
    return catalogue(edition).groups().values().stream()
        .map(one -> GroupAnswer.of(one, Parameters.language(lang)))
        .toList();
  }

  @Operation(summary = "One comparator group")
  @GetMapping("/api/v1/groups/{id}")
  GroupAnswer group(
      @PathVariable String id,
      @RequestParam Optional<String> edition,
      @RequestParam(defaultValue = "sv") String lang) {
    return Optional.ofNullable(catalogue(edition).groups().get(id))
        .map(one -> GroupAnswer.of(one, Parameters.language(lang)))
        .orElseThrow(() -> Problems.unknown("group", id));
  }

  private Catalogue catalogue(Optional<String> edition) {
    return Parameters.edition(editions, edition).catalogue();
  }
}
