package jamfor.web.chart;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/** What the server sends of a chart. */
final class ChartAnswer {

  /** An SVG opened by itself is a document: it may load nothing and run nothing. */
  private static final String NOTHING_ELSE =
      "default-src 'none'; style-src 'unsafe-inline'; sandbox";

  private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

  private ChartAnswer() {}

  /** The drawing, or with {@code json} the option from which the browser draws it. */
  static ResponseEntity<byte[]> of(
      EChartsOption option, String form, WebRequest web, Function<EChartsOption, String> drawing) {
    return form.equals("svg")
        ? of(option, SVG, web, drawing)
        : of(option, MediaType.APPLICATION_JSON, web, EChartsOption::json);
  }

  /** Kept by browsers, but asked for again each time: the same edition may be published anew. */
  private static ResponseEntity<byte[]> of(
      EChartsOption option, MediaType type, WebRequest web, Function<EChartsOption, String> text) {
    String tag = '"' + option.hash() + "-" + SvgDrawing.VERSION + '"';
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok()
            .eTag(tag)
            .cacheControl(CacheControl.noCache())
            .header("Content-Security-Policy", NOTHING_ELSE)
            .header("X-Content-Type-Options", "nosniff")
            .contentType(type);
    return web.checkNotModified(tag)
        ? ResponseEntity.status(304).eTag(tag).cacheControl(CacheControl.noCache()).build()
        : answer.body(text.apply(option).getBytes(StandardCharsets.UTF_8));
  }
}
