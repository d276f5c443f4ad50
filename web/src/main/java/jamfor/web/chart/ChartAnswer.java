package jamfor.web.chart;

import jamfor.analytics.edition.Edition;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/** What is answered to who asks for a chart. */
final class ChartAnswer {

  /** An SVG opened by itself is a document: it may load nothing and run nothing. */
  private static final String NOTHING_ELSE =
      "default-src 'none'; style-src 'unsafe-inline'; sandbox";

  private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

  private ChartAnswer() {}

  /**
   * The drawing, or the option from which the browser draws it. Kept by browsers, but asked for
   * again each time: the same edition may be published anew.
   *
   * @param form svg or json
   */
  static ResponseEntity<byte[]> of(
      Edition edition, EChartsOption option, String form, SvgDrawing drawing, WebRequest web) {
    String tag = '"' + option.hash() + "-" + SvgDrawing.VERSION + '"';
    if (web.checkNotModified(tag)) {
      return ResponseEntity.status(304).eTag(tag).cacheControl(CacheControl.noCache()).build();
    }
    boolean svg = form.equals("svg");
    String text = svg ? drawing.svg(edition, option) : option.json();
    return ResponseEntity.ok()
        .eTag(tag)
        .cacheControl(CacheControl.noCache())
        .header("Content-Security-Policy", NOTHING_ELSE)
        .header("X-Content-Type-Options", "nosniff")
        .contentType(svg ? SVG : MediaType.APPLICATION_JSON)
        .body(text.getBytes(StandardCharsets.UTF_8));
  }
}
