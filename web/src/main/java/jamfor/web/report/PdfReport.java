package jamfor.web.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import jamfor.web.chart.ChartRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Objects;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A report as tagged PDF (PDF/UA-1), from its XHTML. Fonts come from the class path and nothing
 * else is fetched from anywhere.
 */
final class PdfReport {

  private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
  private static final Pattern SIZE = Pattern.compile("<svg width=\"(\\d+)\" height=\"(\\d+)\"");

  /** The drawings are 800 pixels wide; a page has room for 650. */
  private static final double SCALE = 0.66;

  private static final String FONT = "DejaVu Sans Condensed";

  static {
    // Its progress is nothing to a reader of our log; its warnings are.
    XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
  }

  private PdfReport() {}

  static byte[] render(Report report, Function<ChartRequest, String> charts) throws IOException {
    String page =
        new HtmlReport(report, new Drawings(charts.andThen(PdfReport::printed)), true).render();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    font(builder, "DejaVuSansCondensed.ttf", 400);
    font(builder, "DejaVuSansCondensed-Bold.ttf", 700);
    builder.useSVGDrawer(new BatikSVGDrawer());
    for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((address, type) -> false, priority);
    }
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Jamfor");
    builder.withHtmlContent(page, null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
        PDDocument document = renderer.createPDFKeepOpen()) {
      // Otherwise the clock's: the same report is to be the same bytes.
      document.setDocumentId((long) page.hashCode());
      document.save(out);
    }
    return out.toByteArray();
  }

  /** The drawing in the report's own font, at the size it has on paper. */
  private static String printed(String drawing) {
    return SIZE.matcher(drawing.replace("font-family:sans-serif", "font-family:'" + FONT + "'"))
        .replaceFirst(
            size ->
                "<svg width=\"%s\" height=\"%s\""
                    .formatted(scaled(size.group(1)), scaled(size.group(2))));
  }

  private static long scaled(String pixels) {
    return Math.round(Integer.parseInt(pixels) * SCALE);
  }

  private static void font(PdfRendererBuilder builder, String file, int weight) {
    builder.useFont(
        () -> open(file),
        FONT,
        weight,
        FontStyle.NORMAL,
        true,
        EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(PdfReport.class.getResourceAsStream(FONTS + file), file);
  }
}
