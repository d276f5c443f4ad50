package jamfor.web.chart;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.Editions;
import jamfor.ingest.vocabulary.Language;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.web.problem.Parameters;
import jamfor.web.problem.Problems;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** A chart as a drawing and as the ECharts option that it is drawn from. */
@Controller
class ChartController {

  private final Editions editions;
  private final SvgDrawing drawing;

  ChartController(Editions editions, SvgDrawing drawing) {
    this.editions = editions;
    this.drawing = drawing;
  }

  /** The drawing, or the option from which the browser draws it. */
  @GetMapping("/charts/{edition}/{kind}/{keyFigure}.{form:svg|json}")
  ResponseEntity<byte[]> chart(
      @PathVariable String edition,
      @PathVariable String kind,
      @PathVariable String keyFigure,
      @PathVariable String form,
      @RequestParam Optional<String> group,
      @RequestParam Optional<String> period,
      @RequestParam(defaultValue = "T") String sex,
      @RequestParam(defaultValue = "sv") String lang,
      @RequestParam Optional<String> municipality,
      WebRequest web) {
    Edition found = edition(edition);
    Language language = Parameters.language(lang);
    EChartsOption option =
        option(found, request(found, kind, keyFigure, group, period, sex, language, municipality));
    return ChartAnswer.of(found, option, form, drawing, web);
  }

  private static EChartsOption option(Edition edition, ChartRequest request) {
    return EChartsOption.find(edition, request)
        .orElseThrow(
            () ->
                Problems.unknown(
                    "chart of " + request.keyFigure() + " for " + request.group() + " in",
                    request.period().text()));
  }

  private Edition edition(String id) {
    return editions.find(id).orElseThrow(() -> Problems.unknown("edition", id));
  }

  private static ChartRequest request(
      Edition edition,
      String kindName,
      String keyFigure,
      Optional<String> group,
      Optional<String> period,
      String sexLetter,
      Language language,
      Optional<String> municipality) {
    ChartRequest.Kind kind =
        Arrays.stream(ChartRequest.Kind.values())
            .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(kindName))
            .findFirst()
            .orElseThrow(() -> Problems.unknown("kind of chart", kindName));
    if (edition.find(keyFigure).isEmpty()) {
      throw Problems.unknown("key figure", keyFigure);
    }
    String groupId = group.orElse(edition.plan().cooperation());
    if (edition.groups().stream().noneMatch(one -> one.id().equals(groupId))) {
      throw Problems.wrong("group", groupId, "the id of one of the edition's groups");
    }
    municipality
        .filter(code -> edition.catalogue().municipalities().find(code).isEmpty())
        .ifPresent(
            code -> {
              throw Problems.wrong("municipality", code, "the code of a municipality");
            });
    Sex sex = Parameters.sex(sexLetter);
    Period shown =
        period
            .map(Parameters::period)
            .or(() -> edition.findShownPeriod(keyFigure, sex))
            .orElseThrow(
                () -> Problems.needed("period", "The edition shows no period of " + keyFigure));
    return new ChartRequest(
        kind, edition.plan().id(), keyFigure, groupId, shown, sex, language, municipality);
  }
}
