package jamfor.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The page of a key figure: its charts, on every screen and without any. */
class KeyFigurePageTest {

  private static final String COST = "/key-figures/N11008?edition=v8-2024";
  private static final String ELIGIBLE = "/key-figures/N15428?edition=v8-2024";
  private static final char SPACE = ' ';

  private final Browser browser = Browser.open();

  @AfterEach
  void close() {
    browser.close();
  }

  /** 185 540 kr: Regionfakta's figure of Tanum 2022, the sixth lowest of the eight. */
  @Test
  @DisplayName("a politician on a phone opens the link and reads where her municipality stands")
  void phone() {
    browser.narrow();
    browser.visit(COST + "&municipality=1435");
    String row = browser.row("Tanum");
    assertTrue(row.contains("185" + SPACE + "540") && row.contains("6 av 8"), row);
    assertTrue(
        browser
            .section("På kartan")
            .contains("mot varandra: högre (Dals-Ed, Strömstad), liknande (Färgelanda, "),
        browser.section("På kartan"));
    browser.check();
    browser.photograph("key-figure");
  }

  @Test
  @DisplayName("an economist without JavaScript sees every chart in the width of her window")
  void withoutScripts() {
    browser.refuseScripts();
    browser.width(390);
    browser.visit(ELIGIBLE);
    assertEquals(5L, browser.tell("document.querySelectorAll('.chart img').length"));
    browser.await(
        "[...document.querySelectorAll('.chart img')].every("
            + "i => i.currentSrc.endsWith('look=narrow') && i.naturalWidth === 358)");
    // In a narrow window each cell has a line of its own.
    String cells = browser.section("Flickor och pojkar").replaceAll("\\s+", " ");
    assertTrue(cells.contains("Tanum 63,3 82,9 −19,6"), cells);
  }

  @Test
  @DisplayName("an economist walks through a chart's values with the keyboard and hides a line")
  void keyboard() {
    browser.visit(COST);
    browser.await("document.querySelector('.bars .chart-live') !== null");
    browser.tell("document.querySelector('form.choose button').focus() ?? true");
    browser.keys(Keys.TAB);
    assertEquals("chart-live", browser.tell("document.activeElement.className"));
    assertEquals("solid", browser.tell("getComputedStyle(document.activeElement).outlineStyle"));
    assertEquals(
        true,
        browser.tell(
            "document.activeElement.getAttribute('aria-label').includes('lägst Lysekil')"));
    browser.keys(Keys.ARROW_RIGHT);
    assertEquals(
        "Lysekil: 169\u00A0098\u00A0kr, −13\u00A0652\u00A0kr mot gruppens ovägda medel, plats 1 av 8",
        browser.tell("document.querySelector('.bars [role=status]').textContent"));
    browser.keys(Keys.ARROW_RIGHT);
    assertEquals(
        true,
        browser.tell(
            "document.querySelector('.bars [role=status]').textContent.startsWith('Munkedal')"));

    browser.visit(ELIGIBLE);
    browser.tell("document.querySelector('.trend').scrollIntoView() ?? true");
    browser.await("document.querySelector('.trend .chart-live') !== null");
    browser.tell("document.querySelector('.trend .chart-live').focus() ?? true");
    browser.keys("1");
    assertEquals(
        false,
        browser.tell(
            "echarts.getInstanceByDom(document.querySelector('.trend .chart-live'))"
                + ".getOption().legend[0].selected['Dals-Ed']"));
    browser.check();
  }

  @Test
  @DisplayName("nothing on the page moves when the charts come alive")
  void layout() {
    for (int width : new int[] {1440, 390}) {
      browser.width(width);
      browser.visit(ELIGIBLE);
      browser.tell(
          "(() => {window.shifts = []; new PerformanceObserver(list => list.getEntries()"
              + ".forEach(one => window.shifts.push(one.value)))"
              + ".observe({type: 'layout-shift', buffered: true}); return true})()");
      for (int chart = 0; chart < 5; chart++) {
        browser.tell(
            "document.querySelectorAll('figure.chart')[" + chart + "].scrollIntoView() ?? true");
        browser.await(
            "document.querySelectorAll('figure.chart')["
                + chart
                + "].querySelector('.chart-live') !== null");
      }
      assertEquals(0L, browser.tell("Math.round(1e6 * window.shifts.reduce((a, b) => a + b, 0))"));
    }
  }

  @Test
  @DisplayName("a reader in the dark reads as well as one by day, and paper stays white")
  void dark() {
    browser.prefer("prefers-color-scheme", "dark", "screen");
    for (String path :
        new String[] {COST, ELIGIBLE, "/", "/municipalities/1430", "/compare", "/accessibility"}) {
      browser.visit(path);
      browser.check();
    }
    browser.visit(COST);
    browser.await("document.querySelector('.bars .chart-live') !== null");
    assertEquals(
        "rgb(23, 27, 34)",
        browser.tell(
            "getComputedStyle(document.querySelector('.bars .chart-live svg rect')).fill"));
    browser.photograph("key-figure-dark");
    browser.prefer("prefers-color-scheme", "dark", "print");
    assertEquals(
        "rgb(255, 255, 255)", browser.tell("getComputedStyle(document.body).backgroundColor"));
    browser.await(
        "getComputedStyle(document.querySelector('.bars .chart-live svg rect')).fill"
            + " === 'rgb(255, 255, 255)'");
  }

  @Test
  @DisplayName("a reader at 400 % scrolls one way only, and nothing moves by itself")
  void zoomed() {
    browser.width(320);
    browser.prefer("prefers-reduced-motion", "reduce", "screen");
    for (String path :
        new String[] {COST, ELIGIBLE, "/", "/accessibility", "/embed/bars/N11008", "/news"}) {
      browser.visit(path);
      browser.check();
      assertEquals(0L, browser.tell("document.getAnimations().length"), path);
    }
  }

  @Test
  @DisplayName("a reader learns how accessible the pages are and whom to tell")
  void accessibility() {
    browser.visit("/");
    browser.follow("Tillgänglighetsredogörelse");
    browser.check();
    assertEquals("Tillgänglighetsredogörelse", browser.heading());
    assertTrue(
        browser.section("Säg till om något inte fungerar").contains("har inte angett"),
        browser.text());
    browser.visit("/accessibility?lang=nb");
    browser.check();
    assertEquals("Tilgjengelighetserklæring", browser.heading());
  }
}
