package jamfor.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.Editions;
import jamfor.analytics.figure.Figure;
import jamfor.analytics.figure.UnitValue;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Units;
import jamfor.web.problem.Parameters;
import jamfor.web.problem.Problems;
import jamfor.web.text.FigureText;
import jamfor.web.text.Names;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The schools and preschools behind the figures of municipalities. */
@RestController
@Tag(name = "Units")
class UnitsController {

  private final Editions editions;

  UnitsController(Editions editions) {
    this.editions = editions;
  }

  /** What units bring to the figures of an edition. */
  record UnitsAnswer(String edition, String contentHash, List<UnitValueAnswer> units) {}

  @Operation(
      summary = "Values of schools and preschools behind figures, each with where it comes from",
      description = "Name at least one key figure or municipality.")
  @ApiResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = UnitsAnswer.class)),
        @Content(mediaType = Answers.CSV)
      })
  @GetMapping(
      path = "/api/v1/units",
      produces = {MediaType.APPLICATION_JSON_VALUE, Answers.CSV})
  ResponseEntity<Object> units(
      @ParameterObject Filters filters,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept) {
    Selection selection = Selection.named(editions, filters);
    return Answers.accepted(accept, () -> answer(selection), () -> csv(selection));
  }

  @Operation(summary = "The same values as a file that a spreadsheet opens")
  @GetMapping("/api/v1/units.csv")
  ResponseEntity<Object> unitsTable(@ParameterObject Filters filters) {
    return csv(Selection.named(editions, filters));
  }

  @Operation(summary = "One school or preschool, as the edition's registers know it")
  @GetMapping("/api/v1/units/{code}")
  UnitAnswer unit(
      @PathVariable String code,
      @RequestParam Optional<String> edition,
      @RequestParam(defaultValue = "sv") String lang) {
    Edition of = Parameters.edition(editions, edition);
    List<Units.Validity> history = of.units().registered().history(code);
    if (history.isEmpty()) {
      throw Problems.unknown("unit", code);
    }
    return UnitAnswer.of(code, history, new Names(of.catalogue(), Parameters.language(lang)));
  }

  private static UnitsAnswer answer(Selection selection) {
    return new UnitsAnswer(
        selection.edition().plan().id(),
        selection.edition().contentHash(),
        selection.keyFigures().stream().flatMap(one -> units(selection, one)).toList());
  }

  private static Stream<UnitValueAnswer> units(Selection selection, KeyFigure keyFigure) {
    FigureText text = new FigureText(selection.words());
    Names names = new Names(selection.edition().catalogue(), selection.words().language());
    return selection.edition().get(keyFigure.id()).figures().stream()
        .filter(selection::holds)
        .flatMap(figure -> list(selection.edition(), keyFigure, figure))
        .map(one -> UnitValueAnswer.of(selection.edition(), keyFigure, one, text, names));
  }

  private static Stream<UnitValue> list(Edition edition, KeyFigure keyFigure, Figure figure) {
    return edition
        .get(keyFigure.id())
        .listUnits(figure.municipality(), figure.period(), figure.sex())
        .stream();
  }

  private static ResponseEntity<Object> csv(Selection selection) {
    UnitsAnswer answer = answer(selection);
    return Answers.csv(
        "jamfor-units-" + answer.edition(), UnitsTable.csv(answer.edition(), answer.units()));
  }
}
