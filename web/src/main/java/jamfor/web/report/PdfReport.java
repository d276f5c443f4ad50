package jamfor.web.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Objects;

/**
 * A report as tagged PDF (PDF/UA-1), from its XHTML. Fonts come from the class path and nothing
 * else is fetched from anywhere.
 */
final class PdfReport {

  private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

  private PdfReport() {}

  static byte[] render(Report report, Drawings drawings) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    font(builder, "DejaVuSansCondensed.ttf", 400);
    font(builder, "DejaVuSansCondensed-Bold.ttf", 700);
    builder.useSVGDrawer(new BatikSVGDrawer());
    for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((address, type) -> false, priority);
    }
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Jamfor");
    builder.withHtmlContent(new HtmlReport(report, drawings, true).render(), null);
    builder.toStream(out);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDF();
    }
    return out.toByteArray();
  }

  private static void font(PdfRendererBuilder builder, String file, int weight) {
    builder.useFont(
        () -> open(file),
        "DejaVu Sans Condensed",
        weight,
        FontStyle.NORMAL,
        true,
        EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(PdfReport.class.getResourceAsStream(FONTS + file), file);
  }
}
