package jamfor.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.store.FactStore;
import jamfor.ingest.store.FindingsFile;
import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.ListedUnit;
import jamfor.ingest.vocabulary.Unit.Provider;
import jamfor.ingest.vocabulary.UnitRegister;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registers of units: real ones as they came, and synthetic ones for what is wrong in one. */
class RegistersTest {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());
  private static final String SCHOOLS = "skolenhetsregistret_grundskola_2020-06-01.csv";
  private static final String PRESCHOOLS = "forskolor_rows.csv";
  private static final String LIST = "school_units_list_page.json";
  private static final String HEADER =
      "HUVUDMANNATYP;KOMMUN;SKOLENHETSKOD;NAMN;FKLASS;ÅR1;ÅR2;ÅR3;ÅR4;ÅR5;ÅR6;ÅR7;ÅR8;ÅR9;JURIDISK FORM\n";

  @TempDir Path folder;

  private Ingest ingest;

  @BeforeEach
  void open() {
    ingest = new Ingest(CATALOGUE, folder.resolve("home"));
  }

  @Test
  void aRegisterOfADayIsLoadedAsItsUnits() throws IOException {
    Outcome outcome = ingest.load(real(SCHOOLS));

    assertThat(outcome.findings().counts()).isEmpty();
    assertThat(outcome.observations()).isZero();
    assertThat(outcome.units()).isEqualTo(60);
    Delivery delivery = outcome.receipt().orElseThrow();
    assertThat(delivery.retrieved()).isEqualTo("2020-06-01");
    UnitRegister register = register(ingest, delivery);
    assertThat(register.day()).isEqualTo("2020-06-01");
    assertThat(register.find("28173971"))
        .hasValueSatisfying(
            unit -> {
              assertThat(unit.municipality()).isEqualTo("1427");
              assertThat(unit.provider()).isEqualTo(Provider.MUNICIPAL);
              assertThat(unit.forms()).contains("compulsory_school");
            });
    assertThat(register.units()).filteredOn(unit -> unit.provider() == Provider.OTHER).hasSize(1);
    assertThat(register.units())
        .filteredOn(unit -> unit.municipality().equals("1484"))
        .filteredOn(unit -> unit.forms().contains("year_9"))
        .extracting(ListedUnit::provider)
        .isNotEmpty();
  }

  @Test
  void aRegisterWithoutADayNeedsOneFromWhoeverLoadsIt() throws IOException {
    Outcome refused = ingest.load(real(PRESCHOOLS));

    assertThat(refused.findings().counts()).containsOnlyKeys("U008");
    assertThat(ingest.deliveries().list()).isEmpty();

    Outcome loaded = ingest.load(real(PRESCHOOLS), Optional.of(LocalDate.of(2023, 9, 1)));
    assertThat(loaded.findings().counts()).containsOnlyKeys("O007");
    assertThat(loaded.units()).isEqualTo(14);
    UnitRegister register = register(ingest, loaded.receipt().orElseThrow());
    assertThat(register.day()).isEqualTo("2023-09-01");
    assertThat(register.units())
        .filteredOn(unit -> unit.municipality().equals("0186"))
        .hasSize(2)
        .allSatisfy(unit -> assertThat(unit.forms()).containsExactly("preschool"));
  }

  @Test
  void ofAListOnlyWhatWasAskedForIsWhole() throws IOException {
    Outcome outcome = ingest.load(real(LIST));

    assertThat(outcome.findings().counts()).isEmpty();
    UnitRegister register = register(ingest, outcome.receipt().orElseThrow());
    assertThat(register.day()).isEqualTo("2026-04-21");
    assertThat(register.units())
        .hasSize(9)
        .allSatisfy(unit -> assertThat(unit.forms()).containsExactly("year_9"))
        .extracting(ListedUnit::provider)
        .contains(Provider.INDEPENDENT, Provider.MUNICIPAL);
  }

  @Test
  void twoDaysForOneRegisterAreOneTooMany() throws IOException {
    Optional<LocalDate> other = Optional.of(LocalDate.of(2020, 6, 2));
    Optional<LocalDate> own = Optional.of(LocalDate.of(2020, 6, 1));
    Optional<LocalDate> tomorrow = Optional.of(LocalDate.now(systemZone()).plusDays(1));

    assertThat(ingest.check(real(SCHOOLS), other).findings().counts()).containsOnlyKeys("U009");
    assertThat(ingest.check(real(SCHOOLS), own).findings().counts()).isEmpty();
    assertThat(ingest.check(real(PRESCHOOLS), tomorrow).findings().counts())
        .containsOnlyKeys("U010");
    assertThat(ingest.load(real(PRESCHOOLS), own).refused()).isFalse();
    assertThat(ingest.load(real(PRESCHOOLS), own).findings().counts())
        .containsOnlyKeys("F012", "O007");
    assertThat(ingest.load(real(PRESCHOOLS), other).findings().counts()).containsOnlyKeys("U009");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "U001 | a column that may name the head | Kommunal;1430;11111111;A;J;J;J;J;J;J;J;N;N;N;Kommuner;Synthetic",
        "U002 | run by a person | Enskild;1430;11111111;A;J;J;J;J;J;J;J;N;N;N;Fysiska personer",
        "U005 | no code | Kommunal;1430;A1;A;J;J;J;J;J;J;J;N;N;N;Kommuner",
        "U005 | no name | Kommunal;1430;11111111;;J;J;J;J;J;J;J;N;N;N;Kommuner",
        "U006 | an unknown provider | Privat;1430;11111111;A;J;J;J;J;J;J;J;N;N;N;Kommuner",
        "U007 | a unit twice | Kommunal;1430;11111111;A;J;J;J;J;J;J;J;N;N;N;Kommuner#Kommunal;1430;11111111;A;J;J;J;J;J;J;J;N;N;N;Kommuner",
        "O001 | an unknown municipality | Kommunal;9999;11111111;A;J;J;J;J;J;J;J;N;N;N;Kommuner",
        "F001 | neither yes nor no | Kommunal;1430;11111111;A;J;J;J;J;J;J;J;N;N;X;Kommuner",
        "F001 | a short line | Kommunal;1430;11111111",
        "none | a whole one | Kommunal;1430;11111111;A;J;J;J;J;J;J;J;N;N;N;Kommuner",
      })
  void whatIsWrongInARegisterIsFound(String rule, String what, String lines) throws IOException {
    String header = rule.equals("U001") ? HEADER.replace("\n", ";REKTOR\n") : HEADER;
    Path file = write("synthetic 2024-05-01.csv", header + lines.replace('#', '\n') + "\n");
    Outcome outcome = ingest.load(file);

    if (rule.equals("none")) {
      assertThat(outcome.refused()).isFalse();
    } else {
      assertThat(outcome.findings().counts()).as(what).containsOnlyKeys(rule);
      assertThat(outcome.refused()).as(what).isTrue();
    }
    // What may name a person is not kept; what is only wrong is kept as it came.
    boolean kept = rule.startsWith("O") || List.of("U005", "U006", "U007", "none").contains(rule);
    assertThat(ingest.deliveries().list()).as(what).hasSize(kept ? 1 : 0);
    assertThat(rawFiles()).as(what).hasSize(kept ? 1 : 0);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "U003 | \"totalPages\": 1, | \"totalPages\": 2,",
        "U003 | \"totalElements\": 9, | \"totalElements\": 10,",
        "U004 | geographicalAreaCode=0186& | name=Bodal&",
        "U001 | \"code\": \"98780182\", | \"code\": \"98780182\", \"telephone\": \"synthetic\",",
      })
  void aListThatIsNotWholeIsRefusedAndNotKept(String rule, String from, String to)
      throws IOException {
    String list = Files.readString(real(LIST));
    String changed = list.replace(from.strip(), to.strip());
    assertThat(changed).isNotEqualTo(list);

    assertThat(ingest.load(write("list.json", changed)).findings().counts()).containsOnlyKeys(rule);
    assertThat(rawFiles()).isEmpty();
  }

  @Test
  void ofAnAnswerWithTelephoneAndMailNothingIsKept() throws IOException {
    Path file =
        write(
            "unit.json",
            "{\"status\": \"OK\", \"body\": {\"code\": \"11111111\", \"principalOrganizerType\":"
                + " \"Kommunal\", \"contactInfo\": {\"email\": \"synthetic@example.org\"}}}");

    assertThat(ingest.load(file).findings().counts()).containsOnlyKeys("F022");
    assertThat(rawFiles()).isEmpty();
    assertThat(ingest.deliveries().list()).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource({
    "2019/20, 28173971, 1427, none",
    "2019/20, 11111111, 1427, U011",
    "2019/20, 28173971, 1430, U012",
    "2018/19, 11111111, 1427, none",
    "2020/21, 28173971, 1430, none",
    "2019/20, 11111111, 1440, none",
  })
  void aUnitThatARegisterOfThePeriodDoesNotKnowIsFound(
      String year, String unit, String municipality, String rule) throws IOException {
    Path pupils = write("pupils.csv", pupils(year, unit, municipality, "120"));

    // Whichever comes first, and when all is made anew from the deliveries.
    ingest.load(real(SCHOOLS));
    Outcome after = ingest.load(pupils);
    assertUnits(after.findings(), rule);

    Ingest other = new Ingest(CATALOGUE, folder.resolve("other"));
    Outcome before = other.load(pupils);
    assertUnits(before.findings(), "none");
    other.load(real(SCHOOLS));
    assertUnits(findings(other, before), rule);

    FactStore store = other.store();
    other.deliveries().list().forEach(store::forget);
    assertThat(other.storeLacking(file -> {})).isEmpty();
    assertUnits(findings(other, before), rule);
  }

  @Test
  void aUnitOfWhichNothingIsAskedNeedNotBeInTheRegister() throws IOException {
    ingest.load(real(SCHOOLS));

    assertUnits(
        ingest.load(write("pupils.csv", pupils("2019/20", "11111111", "1427", "."))).findings(),
        "none");
    assertUnits(
        ingest.load(write("hidden.csv", pupils("2019/20", "11111111", "1427", ".."))).findings(),
        "U011");
  }

  @Test
  void whatARegisterSaysOtherwiseThanTheOneBeforeIsFound() throws IOException {
    String yes = ";J;J;J;J;J;J;J;J;J;J;Kommuner\n";
    String before =
        HEADER
            + "Kommunal;1430;11111111;Same"
            + yes
            + "Kommunal;1430;22222222;Gone"
            + yes
            + "Kommunal;1430;33333333;Moved"
            + yes
            + "Kommunal;1430;44444444;Sold"
            + yes
            + "Kommunal;1440;55555555;Not told of"
            + yes;
    String now =
        HEADER
            + "Kommunal;1430;11111111;Renamed"
            + yes
            + "Kommunal;1427;33333333;Moved"
            + yes
            + "Enskild;1430;44444444;Sold"
            + yes
            + "Kommunal;1430;66666666;New"
            + yes
            + "Kommunal;1484;77777777;Not told of before"
            + yes;
    assertThat(ingest.load(write("a 2020-06-01.csv", before)).findings().counts()).isEmpty();
    Outcome later = ingest.load(write("b 2021-06-01.csv", now));

    assertThat(later.refused()).isFalse();
    assertThat(later.findings().list())
        .extracting(Finding::rule, one -> one.about().municipality().orElse(""))
        .containsExactlyInAnyOrder(
            tuple("U013", "1430"),
            tuple("U014", "1430"),
            tuple("U015", "1427"),
            tuple("U016", "1430"));
    assertThat(later.findings().list())
        .extracting(one -> one.text().sv())
        .anySatisfy(text -> assertThat(text).contains("Gone (22222222) i Munkedal (1430)"));
  }

  private static void assertUnits(Findings findings, String rule) {
    assertThat(findings.block()).isFalse();
    assertThat(findings.counts().keySet().stream().filter(one -> one.startsWith("U")))
        .containsExactlyElementsOf(rule.equals("none") ? List.of() : List.of(rule));
  }

  private static Findings findings(Ingest ingest, Outcome loaded) {
    return FindingsFile.read(
        FindingsFile.path(ingest.store().folder(), loaded.receipt().orElseThrow()));
  }

  /** A synthetic export of pupils in one school. */
  private static String pupils(String year, String unit, String municipality, String value) {
    return """
        Statistik från Skolverket, https://www.skolverket.se

        Grundskolan - Antal elever per årskurs
        Valt läsår: %s

        Skola;Skol-enhetskod;Skolkommun;Kommun-kod;Typ av huvudman;Elever, förskoleklass;Elever, årskurs 1-9
        Synthetic;%s;Synthetic;%s;Kommunal;.;%s
        Synthetic too;28173971;Synthetic;1427;Kommunal;.;80
        """
        .formatted(year, unit, municipality, value)
        .replace(
            unit.equals("28173971") ? "Synthetic too;28173971;Synthetic;1427;Kommunal;.;80\n" : "#",
            "");
  }

  private static UnitRegister register(Ingest ingest, Delivery delivery) {
    return ingest.store().readUnits(delivery).register().orElseThrow();
  }

  private List<Path> rawFiles() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("home/deliveries"))) {
      return files.toList();
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private Path real(String name) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in =
        Objects.requireNonNull(RegistersTest.class.getResourceAsStream("/registers/" + name))) {
      return Files.write(file, in.readAllBytes());
    }
  }

  private static java.time.ZoneId systemZone() {
    return java.time.ZoneId.systemDefault();
  }
}
