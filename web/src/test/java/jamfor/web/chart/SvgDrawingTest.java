package jamfor.web.chart;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class SvgDrawingTest {

  private static final ChartRequest BARS = Charts.request(ChartRequest.Kind.BARS, "N11008", "2022");
  private static final ChartRequest TREND =
      Charts.request(ChartRequest.Kind.TREND, "N15602", "2024");

  @Test
  void drawsTheSameBytesInAnyOrder() throws IOException {
    try (SvgDrawing drawing = new SvgDrawing()) {
      forget();
      String bars = drawing.svg(Charts.edition(), BARS);
      String trend = drawing.svg(Charts.edition(), TREND);
      forget();
      assertEquals(trend, drawing.svg(Charts.edition(), TREND));
      assertEquals(bars, drawing.svg(Charts.edition(), BARS));
    }
  }

  @Test
  void drawsWellFormedXmlThatTellsTheFigures() {
    try (SvgDrawing drawing = new SvgDrawing()) {
      String svg = drawing.svg(Charts.edition(), BARS);
      assertDoesNotThrow(() -> parse(svg));
      assertTrue(svg.contains("176\u00A0136\u00A0kr"), svg);
      assertTrue(svg.contains("Källa: SCB"), svg);
      assertFalse(svg.contains("<style"), svg);
    }
  }

  @Test
  void drawsForPrintWithoutWhatBatikCannotRead() {
    try (SvgDrawing drawing = new SvgDrawing()) {
      String svg = drawing.printSvg(Charts.edition(), TREND);
      assertDoesNotThrow(() -> parse(svg));
      for (String trap :
          new String[] {"transparent", "dominant-baseline", "paint-order", "class="}) {
        assertFalse(svg.contains(trap), trap);
      }
    }
  }

  @Test
  void saysWhatCannotBeDrawn() {
    ChartRequest nothing = Charts.request(ChartRequest.Kind.BARS, "N11008", "1999");
    try (SvgDrawing drawing = new SvgDrawing()) {
      assertThrows(IllegalArgumentException.class, () -> drawing.svg(Charts.edition(), nothing));
    }
  }

  private static void parse(String svg) throws Exception {
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static void forget() throws IOException {
    Path kept = Charts.edition().folder().resolve("charts");
    if (Files.exists(kept)) {
      try (Stream<Path> files = Files.list(kept)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
