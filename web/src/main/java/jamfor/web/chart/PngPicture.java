package jamfor.web.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/**
 * A drawing as PNG, for slides and documents that take no SVG: the letters are the report's own, so
 * that the picture does not depend on the machine's fonts.
 */
final class PngPicture {

  private static final float WIDTH = 1600;
  private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
  private static final String FONT = "DejaVu Sans Condensed";

  static {
    register("DejaVuSansCondensed.ttf");
    register("DejaVuSansCondensed-Bold.ttf");
  }

  private PngPicture() {}

  /**
   * One picture at a time: it takes some twenty megabytes while it is made.
   *
   * @param svg a drawing for print
   */
  static synchronized byte[] of(String svg) {
    PNGTranscoder transcoder = new PNGTranscoder();
    transcoder.addTranscodingHint(PNGTranscoder.KEY_WIDTH, WIDTH);
    String lettered = svg.replace("font-family:sans-serif", "font-family:'" + FONT + "'");
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      transcoder.transcode(
          new TranscoderInput(new StringReader(lettered)), new TranscoderOutput(png));
    } catch (TranscoderException failed) {
      throw new IllegalStateException(failed);
    }
    return png.toByteArray();
  }

  private static void register(String file) {
    try (InputStream in =
        Objects.requireNonNull(PngPicture.class.getResourceAsStream(FONTS + file), file)) {
      GraphicsEnvironment.getLocalGraphicsEnvironment()
          .registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (FontFormatException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
