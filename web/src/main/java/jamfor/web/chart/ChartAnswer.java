package jamfor.web.chart;

import jamfor.analytics.edition.Edition;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/** What is answered to who asks for a chart that is not of one key figure. */
final class ChartAnswer {

  /** An SVG opened by itself is a document: it may load nothing and run nothing. */
  static final String NOTHING_ELSE = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

  private ChartAnswer() {}

  /**
   * The drawing, or the option from which the browser draws it. Kept by browsers, but asked for
   * again each time: the same edition may be published anew.
   *
   * @param ending svg or json
   */
  static ResponseEntity<byte[]> of(
      Edition edition, EChartsOption option, String ending, SvgDrawing drawing, WebRequest web) {
    ChartForm form = ChartForm.find(ending).orElseThrow();
    Drawing wide = option.drawing(Look.WIDE);
    String tag = "\"%s-%s-%s\"".formatted(wide.hash(), SvgDrawing.VERSION, form.ending());
    if (web.checkNotModified(tag)) {
      return ResponseEntity.status(304).eTag(tag).cacheControl(CacheControl.noCache()).build();
    }
    String text = form == ChartForm.SVG ? drawing.svg(edition, wide) : option.json();
    return ResponseEntity.ok()
        .eTag(tag)
        .cacheControl(CacheControl.noCache())
        .header("Content-Security-Policy", NOTHING_ELSE)
        .header("X-Content-Type-Options", "nosniff")
        .contentType(form.type())
        .body(text.getBytes(StandardCharsets.UTF_8));
  }
}
