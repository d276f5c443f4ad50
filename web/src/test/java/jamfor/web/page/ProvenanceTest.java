package jamfor.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a figure on any page to the row of the file that says it, in two clicks. */
class ProvenanceTest {

  private final Browser browser = Browser.open();

  @AfterEach
  void close() {
    browser.close();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("a reader who doubts a figure reaches its row in two clicks")
  @CsvSource(
      delimiter = '|',
      value = {
        "/ | what stands out | //section[h2[.='Vad som sticker ut']]",
        "/ | pupils on a card | //li[contains(@class, 'card')][.//h3[contains(., 'Munkedal')]]//dd",
        "/municipalities/1430 | a cost | //tr[contains(., 'Kostnad för förskola per inskrivet barn')]",
        "/municipalities/1430 | a fact | //section[h2[contains(., 'Barn, elever')]]//dd",
        "/municipalities/0180 | of no member | //section[h2[contains(., 'Barn, elever')]]//dd",
        "/key-figures/N11008 | in the table | //section[h2[.='Tabell']]//tr[th[contains(., 'Munkedal')]]",
        "/key-figures/N15428 | over time | //section[h2[.='Över tid']]//tr[th[contains(., 'Munkedal')]]",
        "/key-figures/N15428?sex=K | girls over time | //section[h2[.='Över tid']]//tr[th[contains(., 'Munkedal')]]",
        "/compare?keyFigure=N11008 | compared | //tr[th[contains(., 'Kostnad för förskola')]]",
        "/compare?keyFigure=N15428&period=2022&period=2023&sex=K | compared by year | //td[contains(@class, 'number')]",
      })
  void figure(String page, String what, String within) {
    browser.visit(page);
    String shown = browser.followFigure(within);
    browser.check();
    String calculation = browser.section("Uträkning");
    assertTrue(calculation.contains(shown), what + ": " + shown + " is not in " + calculation);
    assertTrue(calculation.contains("Formel: "), calculation);

    browser.followFigure("//section[h2[.='Uträkning']]//table[1]");
    browser.check();
    String delivery = browser.text();
    assertTrue(delivery.contains("Hämtad"), delivery);
    assertTrue(delivery.contains("som filen skriver det"), delivery);
  }

  @Test
  @DisplayName("a reader sees the cell itself, as its publisher wrote it")
  void cell() {
    browser.visit("/municipalities/1430");
    browser.followFigure("//tr[contains(., 'Kostnad för förskola per inskrivet barn')]");
    browser.followFigure("//section[h2[.='Uträkning']]//table[1]");

    assertEquals("2023-08-31.csv", browser.heading());
    assertTrue(browser.text().contains("via Regionfakta"), browser.text());
    assertTrue(browser.row("row ").contains("176136"), browser.row("row "));
  }

  @Test
  @DisplayName("a reader sees the schools behind a figure, and the row of each")
  void units() {
    browser.visit("/key-figures/pupils_1_9?municipality=1430");
    browser.check();
    String calculation = browser.section("Uträkning");
    assertTrue(calculation.contains("6 enheter; utgåvan har inget register"), calculation);
    assertTrue(calculation.contains("Enheter i Munkedal"), calculation);
    assertTrue(browser.row("Kungsmarksskolan").contains("kommunal"), calculation);

    String pupils = browser.followFigure("//tr[th[contains(., 'Kungsmarksskolan')]]");
    assertEquals("pupils-2023-24.csv", browser.heading());
    assertTrue(browser.text().contains("Elever, årskurs 1-9"), browser.text());
    assertTrue(browser.text().contains(pupils), browser.text());
  }

  @Test
  @DisplayName("a reader sees the rows of both deliveries behind a changed value")
  void change() {
    browser.visit("/revisions?source=kolada-pulls");
    String earlier = browser.followFigure("//section[h2[.='V8']]");
    browser.check();
    assertEquals("2024-01-30.parquet", browser.heading());
    assertTrue(browser.text().replace('.', ',').contains(earlier.replace(" ", "")), browser.text());
  }

  @Test
  @DisplayName("a wrong row is refused, and one that the file does not have is said")
  void wrong() {
    browser.visit("/deliveries/0000?lang=en");
    assertEquals("There is no such page", browser.heading());
    browser.visit("/key-figures/N11008?municipality=1430");
    browser.followFigure("//section[h2[.='Uträkning']]//table[1]");
    String address = browser.address();
    browser.visitAddress(address.replaceAll("row=\\d+", "row=99999"));
    assertTrue(browser.text().contains("Raden kan inte visas"), browser.text());
    browser.visitAddress(address.replaceAll("row=\\d+", "row=-1"));
    assertEquals("Valet går inte att visa", browser.heading());
  }
}
