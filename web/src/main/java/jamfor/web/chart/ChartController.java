package jamfor.web.chart;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.Editions;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.vocabulary.Language;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.web.problem.Parameters;
import jamfor.web.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** A chart as a drawing and as the ECharts option that it is drawn from. */
@Controller
class ChartController {

  /** The name of borders changes with them. */
  private static final CacheControl FOR_EVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private static final String LOOKS =
      Arrays.stream(Look.values()).map(Look::text).collect(Collectors.joining(", "));

  private final Editions editions;
  private final ChartFiles files;

  ChartController(Editions editions, ChartFiles files) {
    this.editions = editions;
    this.files = files;
  }

  /** The borders that a map names. */
  @GetMapping("/charts/{edition}/geometry/{extent:country|cooperation}.json")
  ResponseEntity<byte[]> geometry(
      @PathVariable String edition,
      @PathVariable String extent,
      @RequestParam Optional<String> version) {
    ComparatorGroup cooperation = edition(edition).cooperation();
    Borders borders =
        Borders.find(cooperation.country())
            .orElseThrow(() -> Problems.unknown("map of", cooperation.country()));
    Geometry found =
        extent.equals("country")
            ? borders.country()
            : MunicipalityMap.around(borders, borders.known(cooperation.members()));
    boolean same = version.filter(found.name()::equals).isPresent();
    return ResponseEntity.ok()
        .cacheControl(same ? FOR_EVER : CacheControl.noCache())
        .header("X-Content-Type-Options", "nosniff")
        .contentType(MediaType.APPLICATION_JSON)
        .body(found.json().getBytes(StandardCharsets.UTF_8));
  }

  /** The drawing, the option from which the browser draws it, or what is drawn as a table. */
  @GetMapping("/charts/{edition}/{kind}/{keyFigure}.{form:svg|png|csv|json}")
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
      @RequestParam(defaultValue = "wide") String look,
      @RequestParam Optional<String> with,
      WebRequest web) {
    Edition found = edition(edition);
    Language language = Parameters.language(lang);
    ChartRequest request =
        request(found, edition, kind, keyFigure, group, period, sex, language, municipality, with);
    Look seen = Look.find(look).orElseThrow(() -> Problems.wrong("look", look, LOOKS));
    ChartForm sent = ChartForm.find(form).orElseThrow();
    EChartsOption option = option(found, request);
    String tag =
        "\"%s-%s-%s-%s\""
            .formatted(
                option.drawing(seen).hash(),
                SvgDrawing.VERSION,
                found.contentHash().substring(0, 12),
                sent.ending());
    return web.checkNotModified(tag)
        ? ResponseEntity.status(304).eTag(tag).cacheControl(CacheControl.noCache()).build()
        : answer(sent, tag, ChartFiles.name(request, sent))
            .body(files.bytes(found, request, option, sent, seen));
  }

  /** Kept by browsers, but asked for again each time: the same edition may be published anew. */
  private static ResponseEntity.BodyBuilder answer(ChartForm form, String tag, String name) {
    boolean taken = form == ChartForm.PNG || form == ChartForm.CSV;
    ContentDisposition.Builder disposition =
        taken ? ContentDisposition.attachment() : ContentDisposition.inline();
    return ResponseEntity.ok()
        .eTag(tag)
        .cacheControl(CacheControl.noCache())
        .header("Content-Security-Policy", ChartAnswer.NOTHING_ELSE)
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.filename(name).build().toString())
        .contentType(form.type());
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
      String name,
      String kindName,
      String keyFigure,
      Optional<String> group,
      Optional<String> period,
      String sexLetter,
      Language language,
      Optional<String> municipality,
      Optional<String> with) {
    ChartRequest.Kind kind =
        ChartRequest.find(kindName).orElseThrow(() -> Problems.unknown("kind of chart", kindName));
    if (edition.find(keyFigure).isEmpty()) {
      throw Problems.unknown("key figure", keyFigure);
    }
    String groupId = group.orElse(edition.plan().cooperation());
    if (edition.groups().stream().noneMatch(one -> one.id().equals(groupId))) {
      throw Problems.wrong("group", groupId, "the id of one of the edition's groups");
    }
    demandKnown(edition, "municipality", municipality);
    demandKnown(edition, "with", with);
    Sex sex = Parameters.sex(sexLetter);
    Period shown =
        period
            .map(Parameters::period)
            .or(() -> edition.findShownPeriod(keyFigure, sex))
            .orElseThrow(
                () -> Problems.needed("period", "The edition shows no period of " + keyFigure));
    return new ChartRequest(
        kind, name, keyFigure, groupId, shown, sex, language, municipality, with);
  }

  private static void demandKnown(
      Edition edition, String parameter, Optional<String> municipality) {
    municipality
        .filter(code -> edition.catalogue().municipalities().find(code).isEmpty())
        .ifPresent(
            code -> {
              throw Problems.wrong(parameter, code, "the code of a municipality");
            });
  }
}
