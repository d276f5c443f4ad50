package jamfor.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jamfor.analytics.edition.Editions;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.web.text.FigureText;
import jamfor.web.text.Names;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Figures of municipalities, each with where it comes from. */
@RestController
@Tag(name = "Figures")
class FiguresController {

  private final Editions editions;

  FiguresController(Editions editions) {
    this.editions = editions;
  }

  /** The figures of an edition. */
  record FiguresAnswer(String edition, String contentHash, List<FigureAnswer> figures) {}

  @Operation(
      summary = "Figures by key figure, municipality, group, period and sex",
      description = "Name at least one key figure or municipality.")
  @ApiResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = FiguresAnswer.class)),
        @Content(mediaType = Answers.CSV)
      })
  @GetMapping(
      path = "/api/v1/figures",
      produces = {MediaType.APPLICATION_JSON_VALUE, Answers.CSV})
  ResponseEntity<Object> figures(
      @ParameterObject Filters filters,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept) {
    Selection selection = Selection.named(editions, filters);
    return Answers.accepted(accept, () -> answer(selection), () -> csv(selection));
  }

  @Operation(summary = "The same figures as a file that a spreadsheet opens")
  @GetMapping("/api/v1/figures.csv")
  ResponseEntity<Object> table(@ParameterObject Filters filters) {
    return csv(Selection.named(editions, filters));
  }

  private static FiguresAnswer answer(Selection selection) {
    return new FiguresAnswer(
        selection.edition().plan().id(),
        selection.edition().contentHash(),
        selection.keyFigures().stream().flatMap(one -> figures(selection, one)).toList());
  }

  private static Stream<FigureAnswer> figures(Selection selection, KeyFigure keyFigure) {
    FigureText text = new FigureText(selection.words());
    Names names = new Names(selection.edition().catalogue(), selection.words().language());
    return selection.edition().get(keyFigure.id()).figures().stream()
        .filter(selection::holds)
        .map(one -> FigureAnswer.of(selection.edition(), keyFigure, one, text, names));
  }

  private static ResponseEntity<Object> csv(Selection selection) {
    FiguresAnswer answer = answer(selection);
    return Answers.csv(
        "jamfor-figures-" + answer.edition(), FiguresTable.csv(answer.edition(), answer.figures()));
  }
}
