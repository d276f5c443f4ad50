package jamfor.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A journey for each page. */
class PagesTest {

  /** The driver gives every no-break space as a plain one. */
  private static final char SPACE = ' ';

  private final Browser browser = Browser.open();

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @DisplayName("a manager sees what stands out and what is missing, and finds a key figure")
  void start() {
    browser.visit("/");
    browser.check();
    assertEquals("Barn och utbildning i V8 2024", browser.heading());
    assertTrue(browser.section("Vad som sticker ut").contains("Förskola"));
    assertTrue(browser.section("Vad som saknas").contains("Dals-Ed (ej tillämpligt)"));

    browser.write("Sök nyckeltal", "inskrivet barn kostnad");
    browser.press("Sök");
    browser.check();
    assertEquals("Sökning: inskrivet barn kostnad", browser.heading());
    assertTrue(browser.text().contains("N11008 · "), browser.text());
    assertTrue(browser.text().contains("Har värde: 8 av 8"), browser.text());
    browser.follow("Kostnad för förskola per inskrivet barn");
    assertTrue(browser.heading().startsWith("Kostnad för förskola per inskrivet barn"));
  }

  @Test
  @DisplayName("a network meeting sees the year on one screen")
  void brief() {
    browser.visit("/?edition=v8-2024");
    assertTrue(browser.section("Bättre än de andra").contains("✓ bättre"));
    assertFalse(browser.section("Bättre än de andra").contains("sämre"));
    assertTrue(browser.section("Sämre än de andra").contains("! sämre"));
    String neither = browser.section("Högre eller lägre");
    assertFalse(neither.contains("bättre") || neither.contains("sämre"), neither);
    assertTrue(
        browser.section("Har ändrats mest").contains("gånger den vanliga förändringen"),
        browser.section("Har ändrats mest"));
    assertTrue(browser.section("Saknar värden").contains("Tanum"));
    assertTrue(browser.section("Nästa siffror").contains("27 november 2026"));
    browser.unfold("Resten av året");
    assertTrue(browser.section("Nästa siffror").contains("28 augusti 2027"));
    browser.check();

    browser.visit("/?edition=v8-2024&lang=nb");
    browser.check();
    assertTrue(browser.section("Neste tall").contains("Vitnemål fra videregående"));
    browser.visit("/?edition=v8-2019&lang=en");
    browser.check();
    assertTrue(browser.section("Better than the others").contains("✓ better"));
  }

  @Test
  @DisplayName("a reader finds key figures without the letters of their language, or is told so")
  void search() {
    browser.visit("/?q=FORSKOLA+hogskoleexamen");
    browser.check();
    assertTrue(browser.text().contains("N11050"), browser.text());
    assertFalse(browser.text().contains("N11008"), browser.text());
    browser.visit("/?q=n15428_gap");
    assertTrue(browser.text().contains("1 nyckeltal"), browser.text());
    browser.visit("/?q=zebra&lang=en");
    browser.check();
    assertTrue(browser.text().contains("No key figure of the edition has"), browser.text());
    browser.follow("All key figures of the edition");
    assertTrue(browser.row("Cost of preschool per enrolled child").contains("8 of 8"));
  }

  @Test
  @DisplayName("an economist sees what is new since the last edition")
  void news() {
    browser.visit("/?edition=v8-2024");
    browser.follow("Vad som är nytt");
    browser.check();
    assertTrue(browser.heading().startsWith("Vad som är nytt"));
    assertTrue(browser.text().contains("Jämfört med utgåvan Barn och utbildning i V8 2019."));
    assertTrue(browser.section("Ändrade värden").contains("vilar på samma leveranser"));
    assertTrue(
        browser
            .section("Nyckeltal som är nya i utgåvan")
            .contains("Kostnad för förskola per inskrivet barn"));
    assertTrue(browser.section("Nya brott i serierna").contains("(2021)"));
    assertTrue(browser.section("Nya perioder").contains("läsåret 2022/23"));

    browser.visit("/news?edition=v8-2025&lang=en");
    browser.check();
    assertTrue(browser.text().contains("Compared with the edition"), browser.text());
    browser.choose("Compare with the edition", "Children and education in V8 2019");
    browser.press("Show");
    assertTrue(browser.address().contains("since=v8-2019"));
    browser.visit("/news?edition=v8-2019");
    browser.check();
    assertTrue(browser.text().contains("ingen tidigare utgåva"), browser.text());
    browser.visit("/news?edition=v8-2024&since=v8-2025");
    assertEquals("Valet går inte att visa", browser.heading());
  }

  @Test
  @DisplayName("an economist opens her municipality and compares it with similar ones")
  void municipality() {
    browser.visit("/");
    browser.follow("Munkedal");
    browser.check();
    assertEquals("Munkedal", browser.heading());
    assertTrue(browser.section("Barn, elever och invånare").contains("1" + SPACE + "110"));
    String cost = browser.row("Kostnad för förskola per inskrivet barn");
    assertTrue(cost.contains("176" + SPACE + "136"), cost);
    assertTrue(cost.contains("2 av 8"), cost);
    assertTrue(cost.contains("49 av 290"), cost);

    browser.choose("Jämför med", "Liknande kommuner grundskola, Munkedal");
    browser.press("Visa");
    assertTrue(browser.text().contains("Jämförd med: Liknande kommuner grundskola, Munkedal."));
    assertTrue(browser.address().contains("group=similar-compulsory-school-1430"));
  }

  @Test
  @DisplayName("an economist sees who is similar, in what, and tries other weights")
  void similar() {
    browser.visit("/municipalities/1430");
    assertTrue(browser.section("Kommuner som liknar Munkedal").contains("Närmast av alla"));
    browser.follow("Hur långt bort, i vad, och med andra vikter");
    browser.check();
    assertEquals("Kommuner som liknar Munkedal", browser.heading());
    assertTrue(browser.row("Munkedal").contains("1" + SPACE + "110"), browser.row("Munkedal"));
    assertTrue(browser.section("De närmaste").contains("av avståndet"));
    assertTrue(browser.section("Koladas liknande kommuner").contains("Vilhelmina"));

    String equal = browser.section("De närmaste");
    browser.write("Vikt för Elever i årskurs 1–9 i alla skolor i kommunen", "0");
    browser.press("Visa");
    browser.check();
    assertFalse(browser.section("De närmaste").equals(equal));
    browser.visit("/municipalities/1430/similar?weight.N15816=-1");
    assertTrue(browser.text().contains("weight.N15816"), browser.text());
    browser.visit("/municipalities/NO-0301/similar");
    browser.check();
    assertTrue(browser.text().contains("För lite är känt"), browser.text());
  }

  @Test
  @DisplayName("an economist checks a mean, its definition and the numbers behind a figure")
  void keyFigure() {
    browser.visit("/key-figures/N11008?municipality=1430");
    browser.check();
    assertTrue(browser.text().contains("182" + SPACE + "750" + SPACE + "kr"), browser.text());
    assertTrue(browser.section("Definition").contains("Täljare"));
    String calculation = browser.section("Uträkning");
    assertTrue(calculation.contains("regionfakta.preschool_cost"), calculation);
    assertTrue(
        calculation.contains("176" + SPACE + "136 = 176" + SPACE + "136" + SPACE + "kr"),
        calculation);
    assertTrue(browser.section("Källor").contains("Källa: SCB"));

    browser.choose("Grupp", "Västra Götalands läns kommuner");
    browser.press("Visa");
    assertTrue(browser.text().contains("169" + SPACE + "869" + SPACE + "kr"), browser.text());
  }

  @Test
  @DisplayName("an economist follows the girls over the years and sees where the series breaks")
  void girls() {
    browser.visit("/key-figures/N15428");
    browser.choose("Kön", "Flickor och kvinnor");
    browser.press("Visa");
    browser.check();
    assertTrue(browser.address().contains("sex=K"));
    assertTrue(browser.section("Över tid").contains("ny definition"));
  }

  /** 65,03 of Munkedal's 122 pupils; the numbers of the schools are Skolverket's. */
  @Test
  @DisplayName("an economist sees how sure a share is, and who lies beyond what chance gives")
  void certainty() {
    browser.visit("/key-figures/year_9_all_criteria_own?edition=v8-2025");
    browser.check();
    String sure = browser.section("Hur säkert är värdet?");
    assertTrue(sure.contains("V8 har tillsammans 65,7" + SPACE + "%."), sure);
    assertTrue(
        sure.contains("Munkedal (under vad slumpen ger), Tanum (under vad slumpen ger)."), sure);
    assertTrue(
        sure.contains("Munkedal 53,3 122 44,5 till 61,9 8 (6–8) under vad slumpen ger"), sure);
    assertTrue(sure.contains("med färre än tio kommuner"), sure);

    browser.choose("Grupp", "Alla kommuner i Sverige");
    browser.press("Visa");
    assertTrue(browser.section("Hur säkert är värdet?").contains("Gränserna är vidgade"));

    browser.visit("/key-figures/N15428?edition=v8-2024");
    assertTrue(
        browser
            .section("Hur säkert är värdet?")
            .contains("källan anger inte hur många värdet bygger på"));
  }

  @Test
  @DisplayName("a network orders the municipalities by a value that few pupils cannot move far")
  void order() {
    browser.visit("/compare?edition=v8-2025&keyFigure=year_9_all_criteria_own&order=shrunken");
    browser.check();
    assertTrue(browser.text().contains("dragits mot gruppens gemensamma"), browser.text());
    assertTrue(
        browser
            .text()
            .replaceAll("\\s+", " ")
            .contains("Lysekil Orust Sotenäs Dals-Ed Strömstad Färgelanda Tanum Munkedal"),
        browser.text());

    browser.choose("Ordning", "Efter värde");
    browser.press("Visa");
    assertTrue(browser.text().contains("med rang 1 först"), browser.text());
    assertTrue(
        browser
            .text()
            .replaceAll("\\s+", " ")
            .contains("Lysekil Orust Dals-Ed Sotenäs Strömstad Färgelanda Tanum Munkedal"),
        browser.text());

    browser.visit("/compare?keyFigure=N11008&order=shrunken");
    assertTrue(browser.text().contains("finns inget att ordna efter"), browser.text());
  }

  @Test
  @DisplayName("an economist sees what the publisher changed between two deliveries")
  void changes() {
    browser.visit("/revisions?source=kolada-pulls");
    browser.check();
    assertTrue(browser.text().contains("19" + SPACE + "116 uppgifter"), browser.text());
    assertTrue(
        browser.section("Alla kommuner").contains("205 ändrade bara i antal decimaler"),
        browser.text());
    assertTrue(browser.section("V8").contains("ändrade"), browser.text());
  }

  @Test
  @DisplayName("an economist sees what the checks found in the deliveries behind a figure")
  void findings() {
    browser.visit("/key-figures/N11821");
    String preschool = browser.section("Fynd i leveranserna");
    assertTrue(preschool.contains("Sotenäs 2023 Totalt VARNING N11821 är 104,060914 %"), preschool);
    assertTrue(preschool.contains("2024-12-12.parquet, rad 52" + SPACE + "341"), preschool);
    assertFalse(preschool.contains("Vingåker"), preschool);
    browser.unfold("Fynd om andra kommuner");
    browser.check();
    String unfolded = browser.section("Fynd i leveranserna");
    assertTrue(unfolded.contains("Fynd till som inte räknas upp här"), unfolded);

    browser.visit("/key-figures/N15428?lang=en&group=sverige");
    browser.check();
    String pupils = browser.section("Findings in the deliveries");
    assertTrue(
        pupils.contains(
            "N15428 is 89.47368421 in total but 0 for girls and 0 for boys, in Dorotea (2425),"
                + " 2023."),
        pupils);
    assertFalse(pupils.contains("other municipalities"), pupils);

    browser.visit("/key-figures/N15428?lang=nb&group=norra-bohuslan");
    String others = browser.section("Funn i leveransene");
    assertTrue(others.contains("Kontrollene fant ingenting om Norra Bohuslän."), others);
    assertTrue(others.contains("Funn om andre kommuner: 52"), others);
    assertFalse(others.contains("Dorotea"), others);

    browser.visit("/key-figures/N11051");
    String told = browser.section("Fynd i leveranserna");
    String finding = "gick från 10 till 41 (2018)";
    assertEquals(told.indexOf(finding), told.lastIndexOf(finding), told);
    assertTrue(told.contains("2024-12-12.parquet, rad 45" + SPACE + "385"), told);
    assertTrue(told.contains("2024-01-30.parquet, rad 41" + SPACE + "905"), told);

    browser.visit("/key-figures/N15613");
    assertTrue(
        browser.section("Fynd i leveranserna").contains("flera kommuner UPPLYSNING 561 av"),
        browser.section("Fynd i leveranserna"));
    browser.visit("/key-figures/N11008");
    assertEquals(
        "Fynd i leveranserna\n"
            + "Kontrollerna fann inget i de här leveranserna för det här nyckeltalet.",
        browser.section("Fynd i leveranserna"));
  }

  @Test
  @DisplayName("an economist compares the group's schools year by year and takes the table home")
  void compare() {
    browser.visit("/compare?service=compulsory_school");
    browser.check();
    assertTrue(browser.row("Elever i årskurs 1–9 i alla skolor").contains("1" + SPACE + "110"));
    assertFalse(browser.text().contains("Kostnad för förskola per inskrivet barn"));
    browser.unfold("År utgåvans senaste");
    browser.tick("2022");
    browser.choose("I kolumner", "Nyckeltal");
    browser.press("Visa");
    browser.check();
    assertTrue(browser.row("Period").contains("2022"));
    assertTrue(browser.leadsTo("Ladda ner tabellen som Excel").contains("/compare.xlsx?"));
    assertTrue(browser.leadsTo("Ladda ner tabellen som CSV").contains("period=2022"));
  }

  @Test
  @DisplayName("an economist puts several years beside each other, and sees what each year showed")
  void years() {
    String eligible = "Folkbokförda elever i årskurs 9 behöriga till yrkesprogram";
    String path = "/compare?keyFigure=N15428&keyFigure=N11008";
    browser.visit(path + "&period=2022");
    String first = browser.row(eligible);
    assertTrue(first.contains("77,6"), first);
    browser.visit(path + "&period=2023");
    String second = browser.row(eligible);
    assertTrue(second.contains("82,9"), second);

    browser.unfold("År 2023");
    browser.tick("2022");
    browser.press("Visa");
    browser.check();
    assertTrue(browser.text().contains("Grupp: V8 · Period: 2022–2023 · Totalt"));
    assertEquals(first, browser.row(eligible));
    String year = browser.row("läsåret 2022/23");
    assertTrue(second.endsWith(year), second + " / " + year);
    assertTrue(browser.row("Kostnad för förskola per inskrivet barn").contains("2022"));

    browser.choose("I kolumner", "Nyckeltal");
    browser.unfold("År 2022–2023");
    browser.check();
    browser.press("Visa");
    browser.check();
    assertTrue(browser.row("Period").contains("2022 läsåret 2021/22 läsåret 2022/23"));
    assertEquals(
        "Munkedal 176" + SPACE + "136▼ lägre 77,6! sämre 82,9! sämre",
        browser.row("Munkedal").replace("\n", " "));
  }

  @Test
  @DisplayName("an economist is told which costs may not be held against each other")
  void axis() {
    String preschool = "/compare?keyFigure=net_cost_preschool_per_inhabitant";
    browser.visit(preschool + "&keyFigure=N11008&keyFigure=N15813");
    browser.check();
    assertTrue(
        browser
            .text()
            .contains(
                "De skiljer sig i: vad de delas med, kostnadsbegrepp, vilka elever eller enheter"),
        browser.text());
    browser.visit(preschool + "&keyFigure=net_cost_compulsory_school_per_inhabitant");
    assertFalse(browser.text().contains("De skiljer sig i"));
  }

  @Test
  @DisplayName("a politician finds the report of an edition and what it rests on")
  void reports() {
    browser.visit("/reports?lang=nb");
    browser.check();
    assertEquals("Rapporter", browser.heading());
    assertTrue(browser.section("Barn og utdanning i V8 2019").contains("endelig"));
    assertTrue(browser.row("Kostnad til barnehage per innskrevet barn").contains("2023-08-31"));
    assertTrue(browser.leadsTo("Rapport som PDF").startsWith("/reports/v8-2024.pdf"));
  }

  @Test
  @DisplayName("a reader changes language and stays where she is")
  void language() {
    browser.visit("/municipalities/1430?group=fyrbodal");
    browser.follow("English");
    assertTrue(browser.text().contains("Compared with: Fyrbodal."));
    browser.check();
  }

  @Test
  @DisplayName("a reader on a telephone needs not scroll sideways")
  void telephone() {
    browser.narrow();
    for (String path :
        new String[] {
          "/",
          "/?q=elever",
          "/news",
          "/municipalities/1430",
          "/municipalities/1430/similar",
          "/key-figures/N15428",
          "/key-figures/N11821",
          "/compare",
          "/compare?period=2022&period=2023&period=2024",
          "/compare?period=2022&period=2023&columns=key_figures",
          "/reports"
        }) {
      browser.visit(path);
      browser.check();
    }
  }

  @Test
  @DisplayName("a wrong address is explained in the language of the reader")
  void wrong() {
    browser.visit("/key-figures/N99999?lang=en");
    assertEquals("There is no such page", browser.heading());
    assertTrue(browser.text().contains("N99999"));
    browser.check();
    browser.visit("/key-figures/N11008?sex=X");
    assertEquals("Valet går inte att visa", browser.heading());
    assertTrue(browser.text().contains("Parametern sex"), browser.text());
    browser.visit("/nowhere");
    assertEquals("Sidan finns inte", browser.heading());
  }
}
