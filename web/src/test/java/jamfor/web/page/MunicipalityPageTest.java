package jamfor.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jamfor.web.TestHome;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A municipality on a page. */
class MunicipalityPageTest {

  private final Browser browser = Browser.open();

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @DisplayName("an economist reads in what Munkedal differs, and how sure each place is")
  void brief() {
    browser.visit("/municipalities/1430?edition=v8-2024");
    browser.check();
    assertEquals("Munkedal", browser.heading());
    assertTrue(
        browser.text().contains("Munkedal jämförd med V8: 53 nyckeltal har en plats"),
        browser.text());
    String dearer = browser.sentence("Högre kostnad än gruppens mittersta hälft");
    assertTrue(dearer.contains("▲ högre"), dearer);
    assertTrue(dearer.contains("Nettokostnad för förskola per invånare"), dearer);
    assertFalse(dearer.contains("bättre") || dearer.contains("sämre"), dearer);
    String better = browser.sentence("Bättre än gruppens mittersta hälft");
    assertTrue(better.contains("✓ bättre"), better);
    assertTrue(better.contains("Nöjda med sin skola, elever i årskurs 5"), better);

    String known = browser.row("Andel av befolkningen 16–64 år i gymnasieutbildning");
    assertTrue(known.contains("7 (4–8) av 8"), known);
    String booked = browser.row("Nettokostnad för grundskola per invånare");
    assertTrue(booked.contains("6 av 7"), booked);
    String notes = browser.section("Hur säkra är platserna?");
    assertTrue(notes.contains("källan anger inte hur många värdet bygger på"), notes);
    assertTrue(notes.contains("beloppen är bokförda"), notes);
    browser.photograph("municipality");

    browser.visit("/municipalities/1430?edition=v8-2024&group=vastra-gotaland");
    assertTrue(
        browser.section("Hur säkra är platserna?").contains("bara ut inom samarbetet"),
        browser.section("Hur säkra är platserna?"));
  }

  @Test
  @DisplayName("a chief finance officer reads why there is no financial profile")
  void profile() {
    browser.visit("/municipalities/1427?edition=v8-2024");
    String profile = browser.section("Finansiell profil");
    assertTrue(profile.contains("minst tre nyckeltal med en riktning"), profile);
    assertTrue(profile.contains("skattesats, resultat, investeringar och soliditet"), profile);
    browser.visit("/municipalities/1427?edition=v8-2024&lang=en");
    browser.check();
    assertTrue(browser.section("Financial profile").contains("The profile is not drawn"));
  }

  /** All members: a page that fits one of them by luck fits nobody's meeting. */
  @ParameterizedTest
  @CsvSource({
    "v8-2019, sv",
    "v8-2024, sv",
    "v8-2025, sv",
    "v8-2024, nb",
    "v8-2024, en",
  })
  @DisplayName("a politician prints a municipality on one sheet, and reads what is left out")
  void paper(String edition, String language) throws IOException {
    for (String member : TestHome.editions().find(edition).orElseThrow().cooperation().members()) {
      browser.visit("/municipalities/%s?edition=%s&lang=%s".formatted(member, edition, language));
      try (PDDocument sheet = Loader.loadPDF(browser.print())) {
        assertEquals(1, sheet.getNumberOfPages(), member);
        PDRectangle paper = sheet.getPage(0).getMediaBox();
        assertEquals(PDRectangle.A4.getWidth(), paper.getWidth(), 1);
        assertEquals(PDRectangle.A4.getHeight(), paper.getHeight(), 1);
        String text = new PDFTextStripper().getText(sheet);
        assertTrue(text.contains(browser.heading()), text);
        assertTrue(text.contains("edition=" + edition), text);
        if (language.equals("sv")) {
          assertTrue(text.contains("per verksamhet och slag av kvalitet de 2 första"), text);
        }
      }
    }
  }

  @Test
  @DisplayName("a citizen reads the page on a phone")
  void phone() {
    browser.narrow();
    browser.visit("/municipalities/1486?edition=v8-2025");
    browser.check();
    assertTrue(browser.text().contains("Strömstad jämförd med V8"), browser.text());
  }
}
