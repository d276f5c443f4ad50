package jamfor.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The schools and preschools of a municipality. */
class UnitsPageTest {

  private static final String CRITERIA =
      "Årskurs 9: godkänt i alla ämnen, vägt från kommunens skolor";
  private static final String PUPILS = "Elever i årskurs 1–9 i alla skolor i kommunen";

  private final Browser browser = Browser.open();

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @DisplayName("a head of school finds her school in the funnel and reads why it says nothing yet")
  void within() {
    browser.visit("/municipalities/1435?edition=v8-2025");
    browser.follow("Skolor och förskolor i Tanum");
    browser.check();
    assertEquals("Skolor och förskolor i Tanum", browser.heading());
    String section = browser.section(CRITERIA);
    assertTrue(
        section.contains("Inom de gränser som slumpen ger ligger: Hamburgsundskolan F-9"), section);
    assertTrue(section.contains("talet säger ännu inget om enheten"), section);
    assertTrue(section.contains("elevernas bakgrund är inte borträknad"), section);
    String school = browser.row("Hamburgsundskolan F-9");
    assertTrue(school.contains("kommunal"), school);
    assertTrue(school.contains("47"), school);
    assertTrue(school.contains("57,4"), school);
    assertTrue(school.contains("inom slumpens gränser"), school);
    assertTrue(browser.picture(CRITERIA).contains("Hamburgsundskolan F-9"));
    browser.photograph("units");

    assertEquals("#year_9_all_criteria_own-81072495", browser.leadsTo("Hamburgsundskolan F-9"));
  }

  @Test
  @DisplayName("an economist goes from a figure to its schools, which stand by name and unranked")
  void fromAFigure() {
    browser.visit("/key-figures/pupils_1_9?edition=v8-2024&municipality=1430");
    browser.follow("Skolor och förskolor i Munkedal");
    browser.check();
    String section = browser.section(PUPILS);
    assertTrue(section.contains("Inget intervall: alla är räknade"), section);
    assertTrue(
        section.indexOf("Bruksskolan") < section.indexOf("Kungsmarksskolan")
            && section.indexOf("Kungsmarksskolan") < section.indexOf("Munkedalsskolan"),
        section);
    assertFalse(section.contains("Plats"), section);
    assertFalse(browser.text().contains("Elever i årskurs 1–9 i kommunala skolor"));
    browser.visit("/municipalities/1430/units?edition=v8-2024&lang=en");
    browser.check();
    assertTrue(browser.text().contains("The units stand in alphabetical order"));
  }

  @Test
  @DisplayName("a reader of an edition without schools is told why there are none")
  void none() {
    browser.visit("/municipalities/1430/units?edition=v8-2019");
    browser.check();
    assertTrue(
        browser.text().contains("Inget av nyckeltalen i utgåvan Barn och utbildning i V8 2019"),
        browser.text());
    browser.visit("/municipalities/0000/units");
    assertEquals("Sidan finns inte", browser.heading());
  }

  @Test
  @DisplayName("a reader on a phone sees each school whole")
  void phone() {
    browser.narrow();
    browser.visit("/municipalities/1435/units?edition=v8-2025");
    browser.check();
    String school = browser.row("Tanumskolan 7-9");
    assertTrue(school.contains("57,8") && school.contains("48,1 till 66,9"), school);
  }
}
