package jamfor.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.web.Answer;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a place costs and why, and what it would cost if. */
class CostPageTest {

  private final Browser browser = Browser.open();

  @AfterEach
  void close() {
    browser.close();
  }

  /**
   * Kolada's costs and pupils per teacher of 2019. The mean of the eight is 121 064.32, so Sotenäs
   * lies 788.83 above. Held against each of the eight, and the mean taken: (k − k')(t + t')/2 is 8
   * 048.08 and (t − t')(k + k')/2 is −7 259.25, with t = 1 / pupils per teacher and k = cost / t,
   * worked in another program.
   */
  @Test
  @DisplayName("an economist finds why Sotenäs' school is dearer than the group's mean")
  void dearerSchool() {
    browser.visit("/?edition=v8-2019");
    browser.follow("Kostnader");
    browser.choose("Kommun", "Sotenäs");
    browser.choose("Dela upp", "Kostnad för kommunal grundskola årskurs 1–9 per elev");
    browser.press("Visa");
    browser.check();
    assertThat(browser.heading()).isEqualTo("Vad Sotenäs kostar, och varför");
    assertThat(browser.row("Kostnad för kommunal grundskola årskurs 1–9 per elev"))
        .contains("kr per elev; egen regi, kommunens enheter", "2019", "121 853", "121 064")
        .contains("+789", "antal saknas", "8 av 8");
    assertThat(browser.text())
        .contains("Sotenäs har 121 853 kr: 789 kr över gruppens ovägda medelvärde, plats 5 av 8.")
        .contains("undervisning, lokaler och måltider, är inte levererat")
        .contains(
            "(lön, lokaler och allt annat): 1 448 722 kr mot 1 360 936 kr. Det gör kostnaden 8 048 kr högre.")
        .contains("8,41 lärare/100 mot 8,96 lärare/100. Det gör kostnaden 7 259 kr lägre.")
        .contains("Nettokostnadsavvikelsen")
        .contains("brott mellan 2019 och 2020");
    browser.unfold("Kontrollerna fann");
    browser.check();
    assertThat(browser.text())
        .contains("Färgelanda 2019: N15008 för Färgelanda (1439) gick från 135316,849816 till");
    assertThat(browser.section("Löpande och fasta priser"))
        .contains("kr per elev i 2019 års priser", "konsumentprisindex")
        .contains("2016 126 649 113 727 133 798");

    browser.choose("Håll mot", "Munkedal");
    browser.press("Visa");
    browser.check();
    assertThat(browser.address()).contains("with=1430");
    assertThat(browser.text()).contains("Sotenäs ligger 1 026 kr över Munkedal.");
  }

  @Test
  @DisplayName("a network meeting sees what education costs, part by part")
  void parts() {
    browser.visit("/costs?municipality=1430");
    browser.check();
    assertThat(browser.text())
        .contains("Munkedal · Grupp: V8 · Nettokostnad för utbildning per invånare, mot")
        .contains("Munkedal ligger 3 907 kr över det ovägda medelvärdet i V8.")
        .contains("Ingen av utgåvans kostnader finns i fasta priser.");
    assertThat(browser.row("6 Grundskola")).contains("15 717", "14 033");
    assertThat(browser.row("Nettokostnad för utbildning per invånare"))
        .contains("nettokostnad, invånarna", "+3 907", "mn kr mindre", "▲ högre", "7 av 8");
    assertThat(browser.text()).doesNotContain("✓", "bättre", "sämre");

    browser.visit("/costs?municipality=1435&lang=nb");
    browser.check();
    assertThat(browser.text()).contains("Tanum mangler verdi i kostnaden");
    browser.visit("/costs?municipality=1438&group=norra-bohuslan&with=1435&lang=en");
    browser.check();
    assertThat(browser.text())
        .contains("Dals-Ed is not in")
        .contains("Tanum lacks a value of the cost")
        .contains("Dals-Ed lies 3 170 SEK above");

    browser.visit("/costs?edition=v8-2025");
    browser.check();
    assertThat(browser.text()).contains("Utgåvan har inga kostnader.");
    browser.narrow();
    browser.visit("/costs?municipality=1430");
    browser.check();
  }

  @Test
  @DisplayName("a cost without parts says so and leads to one that has them")
  void withoutParts() {
    browser.visit("/costs?municipality=1427&keyFigure=N11008");
    browser.check();
    assertThat(browser.text())
        .contains("Leveranserna säger inte vad kostnaden består av")
        .contains("De här kostnaderna går att dela upp:");
    assertThat(browser.leadsTo("Nettokostnad för utbildning per invånare"))
        .contains("municipality=1427", "keyFigure=net_cost_education_per_inhabitant");
  }

  /** 176 136 · 480 = 84.5 million; 2.4 million / 480 = 5 000. Regionfakta's eight costs of 2022. */
  @Test
  @DisplayName("a controller tries one more preschool group and sees that it is an assumption")
  void oneMoreGroup() {
    browser.visit("/costs?municipality=1430");
    browser.follow("Pröva ett antagande: vad händer om?");
    browser.check();
    assertThat(browser.text())
        .contains(
            "Munkedal har 176 136 kr: 6 614 kr under gruppens ovägda medelvärde, plats 2 av 8")
        .contains("är inte levererat. Därför är fälten tomma")
        .doesNotContain("Så skulle det bli");
    browser.write("Antal i dag, årets medeltal", "480");
    browser.write("Fler (eller färre med minustecken) grupper", "1");
    browser.press("Räkna");
    browser.check();
    assertThat(browser.section("Det här behöver rättas"))
        .contains("Vad en grupp kostar, kr om året: Behövs för att räkna");
    browser.write("Vad en grupp kostar, kr om året", "2 400 000");
    browser.press("Räkna");
    browser.check();
    String address = browser.address();
    assertThat(address).contains("children=480", "moreGroups=1", "municipality=1430");
    assertThat(browser.text())
        .contains("ANTAGANDE Så skulle det bli")
        .contains("utom det som är märkt som publicerat")
        .contains("Munkedal skulle ha 181 136 kr per barn eller elev: 5 000 kr mer än i dag.")
        .contains("plats 4 av 8 i V8 om ingenting annat ändrades");
    assertThat(browser.row("Kostnad för förskola per inskrivet barn"))
        .isEqualTo(
            "Kostnad för förskola per inskrivet barn 176 136 kr\npublicerat\n181 136 kr\nantaget\n"
                + "+5 000 kr\nantaget");
    assertThat(browser.row("Hela kostnaden om året"))
        .contains("84,5 mn kr\nantaget", "86,9 mn kr\nantaget", "+2,4 mn kr\nantaget");

    browser.visitAddress(address.replace("lang=sv", "lang=en"));
    browser.check();
    assertThat(browser.text()).contains("Nobody has published it");
    browser.narrow();
    browser.visitAddress(address.replace("lang=sv", "lang=nb"));
    browser.check();
    String files = "?municipality=1430&children=480&moreGroups=1&groupCost=2400000";
    assertThat(Answer.get("/costs.csv" + files).body())
        .isEqualTo(Answer.get("/costs.csv?municipality=1430").body())
        .doesNotContain("181136", "antaget");
  }

  @Test
  @DisplayName("one school fewer and higher pay: the rows are together the whole change")
  void everythingAtOnce() {
    browser.visit(
        "/costs/what-if?edition=v8-2019&municipality=1427&children=800&moreChildren=-20"
            + "&moreUnits=-1&unitCost=3+000+000&payRise=2,5&payShare=70");
    browser.check();
    // 121 853.157121 · 800 = 97 482 525.7; − 3 million + 1 705 944.2 = 96 188 469.9; / 780.
    assertThat(browser.row("Kostnad för kommunal grundskola")).contains("121 853 kr", "123 319 kr");
    // 97 482 525.7 / 780 − 121 853.157121.
    assertThat(browser.row("Antalet barn eller elever")).contains("0 kr", "+3 124 kr");
    assertThat(browser.row("Enheterna")).contains("−3,0 mn kr", "−3 846 kr");
    assertThat(browser.row("Lönerna")).contains("+1,7 mn kr", "+2 187 kr");
    assertThat(browser.text()).doesNotContain("Grupperna");

    browser.visit("/costs/what-if?municipality=1430&children=10&moreUnits=-1&unitCost=3000000");
    browser.check();
    assertThat(browser.text()).contains("sparar mer än hela kostnaden");
    browser.visit("/costs/what-if?edition=v8-2025&lang=nb");
    browser.check();
    assertThat(browser.text()).contains("ingen kostnad per barn eller elev");
  }

  @Test
  @DisplayName("the files hold what the page shows, with edition, choices and sources")
  void files() {
    HttpResponse<String> answer = Answer.get("/costs.csv?edition=v8-2019&municipality=1427");
    assertThat(answer.headers().firstValue("content-disposition").orElse(""))
        .contains("jamfor-v8-2019-costs-1427-v8.csv");
    List<String> lines = answer.body().lines().toList();
    assertThat(lines.get(0)).isEqualTo("\uFEFFSotenäs mot det ovägda medelvärdet i V8");
    assertThat(lines.get(2))
        .startsWith("Kostnad för kommunal grundskola årskurs 1–9 per elev;Grundskola;kr per elev;")
        .contains(";2019;121853,157121;121064,3237195;788,833401", ";antal saknas;8 av 8");
    assertThat(answer.body())
        .contains("Lärare per 100 elever den 15 oktober;8,411078")
        .contains("2016;126648,727272;113727,27164")
        .contains("Sotenäs · Grupp: V8 · Kostnad för kommunal grundskola")
        .contains("Utgåva: Barn och utbildning i V8 2019. Data hämtade till och med")
        .contains("Källa: Kolada. Samlat av SKRSthlm/KommunAnalys")
        .contains("konsumentprisindex");
    assertThat(Answer.get("/costs.xlsx?municipality=1430").body()).startsWith("PK");
    assertThat(Answer.get("/costs.csv?edition=v8-2025").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/costs?municipality=9999, 400",
    "/costs?municipality=NO-0301, 400",
    "/costs?group=nobody, 400",
    "/costs?keyFigure=N15428, 400",
    "/costs?with=nobody, 400",
    "/costs?with=1430&municipality=1430, 200",
    "/costs?municipality=1480, 200",
    "/costs?group=sverige&lang=en, 200",
    "/costs/what-if?keyFigure=N15428, 400",
    "/costs/what-if?children=%3Cscript%3E, 200",
    "/charts/v8-2024/stacked/net_cost_education_per_inhabitant.svg, 200",
    "/charts/v8-2024/stacked/N11008.svg, 404",
    "/charts/v8-2024/waterfall/net_cost_education_per_inhabitant.json?municipality=1430&with=x, 400"
  })
  @DisplayName("addresses answer with their status")
  void addresses(String path, int status) {
    assertThat(Answer.get(path).statusCode()).isEqualTo(status);
  }
}
