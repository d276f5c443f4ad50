package jamfor.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.Editions;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Comparisons, as pages, charts and reports show them. */
@RestController
@Tag(name = "Comparisons")
class ComparisonsController {

  private final Editions editions;

  ComparisonsController(Editions editions) {
    this.editions = editions;
  }

  /** The comparisons of an edition. */
  record ComparisonsAnswer(
      String edition, String contentHash, List<ComparisonAnswer> comparisons) {}

  @Operation(
      summary = "Comparisons by key figure, group, period and sex",
      description =
          "Without a group, the cooperation's. Without a period, the one that the edition shows of"
              + " each key figure. A municipality limits the placements, not the group.")
  @ApiResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = ComparisonsAnswer.class)),
        @Content(mediaType = Answers.CSV)
      })
  @GetMapping(
      path = "/api/v1/comparisons",
      produces = {MediaType.APPLICATION_JSON_VALUE, Answers.CSV})
  ResponseEntity<Object> comparisons(
      @ParameterObject Filters filters,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept) {
    Selection selection = Selection.of(editions, filters);
    return Answers.accepted(accept, () -> answer(selection), () -> csv(selection));
  }

  @Operation(summary = "The same comparisons as a file that a spreadsheet opens")
  @GetMapping("/api/v1/comparisons.csv")
  ResponseEntity<Object> table(@ParameterObject Filters filters) {
    return csv(Selection.of(editions, filters));
  }

  private static ComparisonsAnswer answer(Selection selection) {
    Edition edition = selection.edition();
    Set<String> groups =
        selection.groups().isEmpty()
            ? Set.of(edition.plan().cooperation())
            : selection.groups().stream().map(ComparatorGroup::id).collect(Collectors.toSet());
    return new ComparisonsAnswer(
        edition.plan().id(),
        edition.contentHash(),
        selection.keyFigures().stream()
            .flatMap(
                keyFigure ->
                    chosen(selection, keyFigure)
                        .filter(one -> groups.contains(one.group()))
                        .map(
                            one ->
                                ComparisonAnswer.of(
                                    edition,
                                    keyFigure,
                                    one,
                                    selection::holdsMunicipality,
                                    selection.words())))
            .toList());
  }

  private static Stream<Comparison> chosen(Selection selection, KeyFigure keyFigure) {
    Edition edition = selection.edition();
    return edition.get(keyFigure.id()).comparisons().stream()
        .filter(one -> selection.holdsSex(one.sex()))
        .filter(
            one ->
                selection.periods().isEmpty()
                    ? edition
                        .findShownPeriod(keyFigure.id(), one.sex())
                        .equals(Optional.of(one.period()))
                    : selection.holdsPeriod(one.period()));
  }

  private static ResponseEntity<Object> csv(Selection selection) {
    ComparisonsAnswer answer = answer(selection);
    return Answers.csv(
        "jamfor-comparisons-" + answer.edition(),
        ComparisonsTable.csv(answer.edition(), answer.comparisons()));
  }
}
