package jamfor.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jamfor.analytics.edition.Edition;
import jamfor.web.TestHome;
import jamfor.web.chart.Palette;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MembersTest {

  @Test
  void swatchesHaveTheColoursOfTheCharts() throws IOException {
    String css = Files.readString(Path.of("src/main/resources/static/css/jamfor.css"));
    Edition edition = TestHome.editions().find("v8-2024").orElseThrow();
    assertEquals(8, Palette.of(edition).size());
    Palette.of(edition)
        .forEach(
            (code, mark) -> {
              String colour = "--" + Members.style(edition, code) + ": ";
              assertTrue(css.contains(colour + mark.colour() + ";"), code);
              assertTrue(css.contains(colour + mark.dark() + ";"), code);
            });
  }
}
