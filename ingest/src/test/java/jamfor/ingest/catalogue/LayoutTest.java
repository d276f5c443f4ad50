package jamfor.ingest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jamfor.ingest.catalogue.LayoutChange.Kind;
import jamfor.ingest.catalogue.LayoutChange.Part;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What a new layout changes. The layouts of two years that are written here are synthetic. */
class LayoutTest {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());
  private static final String LAST_YEAR =
      """
      id: pupils-2024
      publisher: Skolverket
      title: {sv: Elever 2024}
      format: tidy-csv
      absence: not_delivered
      signs: {"..": suppressed, ".": not_applicable}
      protection: {none: "invented for a test"}
      variables:
        - {id: pupils.all, name: "Elever", unit: antal}
        - {id: pupils.share, name: "Andel", unit: procent}
      layout:
        columns: {municipality: Kommun, variable: [Mått, Typ], period: Läsår}
        codes: {"00": "0000"}
        periods: {"(\\\\d{4})/(\\\\d{2})": "$1/$2"}
      deliveries: []
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nothing but its name | pupils-2024 | pupils-2025 |",
        "a sign | , '.': not_applicable | | SIGNS . REMOVED not_applicable null",
        "what a sign means | '..': suppressed | '..': not_delivered | SIGNS .. CHANGED suppressed"
            + " not_delivered",
        "a column's name | municipality: Kommun | municipality: Kommunkod | LAYOUT"
            + " columns/municipality CHANGED Kommun Kommunkod",
        "the order of columns | Mått, Typ | Typ, Mått | LAYOUT columns/variable CHANGED Mått, Typ"
            + " Typ, Mått",
        "a code | '00': '0000' | '00': '0000', '01': '0001' | LAYOUT codes/01 ADDED null 0001",
        "a way to write periods | periods: | periods: {VT(.*): $1-T1} #  | LAYOUT periods/VT(.*)"
            + " ADDED null $1-T1; LAYOUT periods/(\\d{4})/(\\d{2}) REMOVED $1/$2 null",
        "a variable's unit | name: 'Andel', unit: procent | name: 'Andel', unit: promille |"
            + " VARIABLES pupils.share/unit CHANGED procent promille",
        "a variable's name | name: 'Elever' | name: 'Antal elever' | VARIABLES pupils.all/name"
            + " CHANGED Elever Antal elever",
        "a variable | pupils.all | pupils.every | VARIABLES pupils.every/name ADDED null Elever;"
            + " VARIABLES pupils.all/unit REMOVED antal null",
        "what absence means | absence: not_delivered | absence: zero | ABSENCE  CHANGED"
            + " not_delivered zero",
        "the format | tidy-csv | siris-csv | FORMAT  CHANGED tidy-csv siris-csv",
      })
  void eachPartIsComparedByItsNames(
      String what, String from, @Nullable String to, @Nullable String changes) {
    String right = from.replace('\'', '"');
    assertThat(LAST_YEAR).contains(right);
    String thisYear =
        LAST_YEAR.replaceFirst(
            Pattern.quote(right),
            Matcher.quoteReplacement(to == null ? "" : to.replace('\'', '"')));

    List<String> found =
        Layout.of(yaml(LAST_YEAR)).changes(Layout.of(yaml(thisYear))).stream()
            .map(LayoutTest::line)
            .toList();

    if (changes == null) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).contains(changes.split("; "));
    }
  }

  @Test
  void twoSourcesOfAPublisherAreComparedAsTheyStand() {
    assertThat(find("regionfakta-ifo").changes(find("regionfakta-preschool")))
        .extracting(LayoutChange::part, LayoutChange::what, LayoutChange::kind)
        .containsOnly(
            tuple(Part.VARIABLES, "regionfakta.individual_family_care_cost/name", Kind.REMOVED),
            tuple(Part.VARIABLES, "regionfakta.individual_family_care_cost/unit", Kind.REMOVED),
            tuple(Part.VARIABLES, "regionfakta.preschool_cost/name", Kind.ADDED),
            tuple(Part.VARIABLES, "regionfakta.preschool_cost/unit", Kind.ADDED));
  }

  @Test
  void theAccountingFileOfAYearHasItsOwnCodesAndRules() {
    List<LayoutChange> changes = find("kostra-accounts@2024").changes(find("kostra-accounts@2025"));

    // For 2024 there is no list here: which codes are new is not known.
    assertThat(changes)
        .filteredOn(change -> change.what().startsWith("0A/code"))
        .containsExactly(
            new LayoutChange(
                Part.CODES, "0A/code", Optional.empty(), Optional.of("valid_from 2025")));
    assertThat(changes)
        .filteredOn(change -> change.what().equals("K025/valid_from"))
        .extracting(LayoutChange::kind)
        .containsExactly(Kind.ADDED);
    assertThat(changes).extracting(LayoutChange::part).containsOnly(Part.CODES, Part.RULES);
    assertThat(find("kostra-accounts@2025").changes(find("kostra-accounts@2026"))).isEmpty();
  }

  /** The code list of 2026 is synthetic: a code ends, another comes. */
  @Test
  void codesAreComparedWhereBothYearsHaveAList() {
    CodeList list = list(2025, "100", "110");
    CodeList next = list(2026, "100", "115");
    assertThat(layout(2025, list, next).changes(layout(2026, list, next)))
        .containsExactly(
            new LayoutChange(
                Part.CODES,
                "0A/code",
                Optional.of("valid_from 2025"),
                Optional.of("valid_from 2026")),
            new LayoutChange(Part.CODES, "0A/code/110", Optional.of(""), Optional.empty()),
            new LayoutChange(Part.CODES, "0A/code/115", Optional.empty(), Optional.of("")));
  }

  private static CodeList list(int validFrom, String... codes) {
    return new CodeList(
        CodeList.Field.CODE, validFrom, List.of("0A"), Optional.empty(), List.of(codes));
  }

  private static Layout layout(int year, CodeList... lists) {
    Accounts known = CATALOGUE.accounts();
    Accounts accounts =
        new Accounts(
            known.layouts(),
            List.of(lists),
            known.rules(),
            known.sums(),
            known.groups(),
            known.activities(),
            known.mappings());
    return Layout.find(
            new Catalogue(
                CATALOGUE.root(),
                CATALOGUE.municipalities(),
                CATALOGUE.measures(),
                CATALOGUE.groups(),
                CATALOGUE.sources(),
                CATALOGUE.keyFigures(),
                CATALOGUE.editions(),
                CATALOGUE.checks(),
                accounts,
                CATALOGUE.identities(),
                CATALOGUE.methods(),
                CATALOGUE.sha256()),
            "kostra-accounts@" + year)
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"nowhere", "kostra-accounts@2018", "kostra-accounts@25", "kostra-accounts@"})
  void whatIsNoLayoutIsNotFound(String name) {
    assertThat(Layout.find(CATALOGUE, name)).isEmpty();
  }

  private static Layout find(String name) {
    return Layout.find(CATALOGUE, name).orElseThrow();
  }

  private static JsonNode yaml(String text) {
    return YAMLMapper.shared().readTree(text);
  }

  private static String line(LayoutChange change) {
    return "%s %s %s %s %s"
        .formatted(
            change.part(),
            change.what(),
            change.kind(),
            change.earlier().orElse(null),
            change.later().orElse(null));
  }
}
