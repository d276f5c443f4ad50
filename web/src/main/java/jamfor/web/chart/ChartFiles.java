package jamfor.web.chart;

import jamfor.analytics.edition.Edition;
import jamfor.ingest.vocabulary.Sex;
import jamfor.web.text.CsvText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Charts as files: the same bytes for the same chart of the same edition. */
public final class ChartFiles {

  private final SvgDrawing drawing;

  ChartFiles(SvgDrawing drawing) {
    this.drawing = drawing;
  }

  /** The chart in that form; empty when the edition has nothing to draw there. */
  public Optional<byte[]> find(Edition edition, ChartRequest request, ChartForm form) {
    return EChartsOption.find(edition, request)
        .map(option -> bytes(edition, request, option, form, Look.WIDE));
  }

  byte[] bytes(
      Edition edition, ChartRequest request, EChartsOption option, ChartForm form, Look look) {
    return switch (form) {
      case SVG -> text(drawing.svg(edition, option.drawing(look)));
      case PNG -> PngPicture.of(SvgText.print(drawing.svg(edition, option.drawing(look))));
      case CSV -> table(Subject.find(edition, request).orElseThrow());
      case JSON -> text(option.json());
    };
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Under the table what the drawing has around it: a file that wanders says itself what it is. */
  private static byte[] table(Subject subject) {
    ChartTable table = EChartsOption.kind(subject.request().kind()).table(subject);
    List<List<Object>> rows = new ArrayList<>(table.rows());
    rows.add(List.of());
    rows.add(List.of(Frame.join(subject.title(), subject.measure())));
    rows.add(
        List.of(
            Frame.join(
                subject.group().title().in(subject.request().language()),
                subject.text().period(subject.request().period()),
                subject.request().kind() == ChartRequest.Kind.SEXES
                    ? ""
                    : subject.words().get(subject.request().sex()))));
    rows.add(List.of(subject.source(List.of(subject.request().period()))));
    return CsvText.of(table.heads(), rows);
  }

  /** Tells figure, group, time, what kind of chart, and of which edition. */
  public static String name(ChartRequest request, ChartForm form) {
    String sex = request.sex() == Sex.T ? "" : "-" + request.sex();
    String about = request.municipality().map(code -> "-" + code).orElse("");
    return "%s-%s-%s%s%s-%s-%s.%s"
        .formatted(
            request.keyFigure(),
            request.group(),
            request.period().text().replace('/', '-'),
            sex,
            about,
            request.kindName(),
            request.edition(),
            form.ending());
  }
}
