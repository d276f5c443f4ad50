package jamfor.web.report;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.news.News;
import jamfor.ingest.vocabulary.Language;
import jamfor.web.chart.ChartRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The yearly report of an edition in each form and language: made when first asked for, then kept
 * beside the edition.
 */
public final class Reports {

  private final BiFunction<Edition, ChartRequest, String> charts;
  private final Supplier<List<Edition>> published;

  /**
   * @param charts draws a chart as SVG; the empty text where it has no drawing
   * @param published all editions: a report says what has changed since an earlier one
   */
  public Reports(
      BiFunction<Edition, ChartRequest, String> charts, Supplier<List<Edition>> published) {
    this.charts = charts;
    this.published = published;
  }

  /** The name that a report's file has. */
  public static String fileName(Edition edition, Form form, Language language) {
    return "jamfor-" + edition.plan().id() + "-" + language.tag() + "." + form.ending();
  }

  /** The report's file. One is made at a time: a report takes memory, and there are few of them. */
  public synchronized Path render(Edition edition, Form form, Language language) {
    Optional<Edition> earlier = News.earlier(edition, published.get()).stream().findFirst();
    Path folder = folder(edition, earlier);
    Path kept = folder.resolve(fileName(edition, form, language));
    if (Files.exists(kept)) {
      return kept;
    }
    try {
      Files.createDirectories(folder);
      Path building = kept.resolveSibling("building-" + kept.getFileName());
      Files.write(building, bytes(edition, Contents.of(edition, earlier, language), form));
      return Files.move(building, kept, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** One for each earlier edition that it is held against: publishing that anew makes another. */
  private static Path folder(Edition edition, Optional<Edition> earlier) {
    Path reports = edition.folder().resolve("reports");
    return earlier
        .map(one -> reports.resolve("since-" + one.plan().id() + "-" + one.contentHash()))
        .orElse(reports);
  }

  private byte[] bytes(Edition edition, Report report, Form form) throws IOException {
    Function<ChartRequest, String> drawn = request -> charts.apply(edition, request);
    return switch (form) {
      case HTML ->
          new HtmlReport(report, new Drawings(drawn), false)
              .render()
              .getBytes(StandardCharsets.UTF_8);
      case PDF -> PdfReport.render(report, drawn);
      case XLSX -> Workbook.render(report);
      case MD -> Markdown.of(report).getBytes(StandardCharsets.UTF_8);
      case ZIP -> CsvPackage.render(report, "jamfor-" + edition.plan().id());
    };
  }
}
