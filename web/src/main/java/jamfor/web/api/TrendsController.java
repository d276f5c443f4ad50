package jamfor.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jamfor.analytics.edition.Editions;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.web.text.CsvText;
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

/** What the series of the cooperation's members say of their direction. */
@RestController
@Tag(name = "Trends")
class TrendsController {

  private static final List<String> HEADER =
      List.of(
          "edition",
          "keyFigure",
          "municipality",
          "name",
          "sex",
          "firstPeriod",
          "lastPeriod",
          "n",
          "verdict",
          "slope",
          "low",
          "high",
          "p");

  private final Editions editions;

  TrendsController(Editions editions) {
    this.editions = editions;
  }

  /** The trends of an edition. */
  record TrendsAnswer(String edition, String contentHash, List<TrendAnswer> trends) {}

  @Operation(
      summary = "Trends by key figure, municipality, group and sex",
      description =
          "Mann-Kendall and Theil-Sen of each member of the cooperation, until the edition's year.")
  @ApiResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = TrendsAnswer.class)),
        @Content(mediaType = Answers.CSV)
      })
  @GetMapping(
      path = "/api/v1/trends",
      produces = {MediaType.APPLICATION_JSON_VALUE, Answers.CSV})
  ResponseEntity<Object> trends(
      @ParameterObject Filters filters,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept) {
    Selection selection = Selection.of(editions, filters);
    return Answers.accepted(accept, () -> answer(selection), () -> csv(selection));
  }

  @Operation(summary = "The same trends as a file that a spreadsheet opens")
  @GetMapping("/api/v1/trends.csv")
  ResponseEntity<Object> table(@ParameterObject Filters filters) {
    return csv(Selection.of(editions, filters));
  }

  private static TrendsAnswer answer(Selection selection) {
    return new TrendsAnswer(
        selection.edition().plan().id(),
        selection.edition().contentHash(),
        selection.keyFigures().stream().flatMap(one -> trends(selection, one)).toList());
  }

  private static Stream<TrendAnswer> trends(Selection selection, KeyFigure keyFigure) {
    FigureText text = new FigureText(selection.words());
    Names names = new Names(selection.edition().catalogue(), selection.words().language());
    return selection.edition().get(keyFigure.id()).trends().stream()
        .filter(one -> selection.holdsMunicipality(one.municipality()))
        .filter(one -> selection.holdsMember(one.municipality()))
        .filter(one -> selection.holdsSex(one.sex()))
        .map(one -> TrendAnswer.of(keyFigure, one, text, names));
  }

  private static ResponseEntity<Object> csv(Selection selection) {
    TrendsAnswer answer = answer(selection);
    return Answers.csv(
        "jamfor-trends-" + answer.edition(),
        CsvText.of(
            HEADER, answer.trends().stream().map(one -> row(answer.edition(), one)).toList()));
  }

  private static List<Object> row(String edition, TrendAnswer one) {
    return List.of(
        edition,
        one.keyFigure(),
        one.municipality(),
        one.name(),
        one.sex(),
        one.firstPeriod().orElse(""),
        one.lastPeriod().orElse(""),
        one.n(),
        one.verdict(),
        one.slope().cell(),
        one.low().cell(),
        one.high().cell(),
        one.p().cell());
  }
}
