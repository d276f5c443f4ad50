package jamfor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Observation;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms that members filled in; all numbers are synthetic. */
class MemberFormTest {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());
  private static final Source MEMBERS = Objects.requireNonNull(CATALOGUE.sources().get("members"));

  /** The whole form as a spreadsheet saves its sheet of figures as CSV. */
  private static final String WHOLE =
      """
      jamfor_form;edition;municipality;variable;title;sex;period;measure;earlier;value;comment
      heads;;;;Uppgift;Kön;Avser;Enhet;Året före;Värde;Kommentar
      ;;;;Förskola;;;;;;
      members/1;v8-2024;1430;members.guardian_index_preschool;Vårdnadshavarnas omdöme om förskolan, index;T;2024;poäng;;72,5;Ny enkät i år; se bilaga
      members/1;v8-2024;1430;members.guardian_answers_preschool;Vårdnadshavare som svarade på förskoleenkäten;T;2024;personer;;211;
      members/1;v8-2024;1430;members.guardian_asked_preschool;Vårdnadshavare som fick förskoleenkäten;T;2024;personer;;340;
      members/1;v8-2024;1430;members.sick_leave_preschool;Sjukfrånvaro bland personalen i förskolan;T;2024;procent;;9,25;
      members/1;v8-2024;1430;members.sick_leave_preschool;Sjukfrånvaro bland personalen i förskolan;K;2024;procent;;9,5;
      members/1;v8-2024;1430;members.sick_leave_preschool;Sjukfrånvaro bland personalen i förskolan;M;2024;procent;;..;
      members/1;v8-2024;1430;members.premises_preschool;Förskolans lokaler, bruksarea;T;2024;kvadratmeter;;5120;
      ;;;;Grundskola;;;;;;
      members/1;v8-2024;1430;members.merit_value_16;Meritvärde i årskurs 9, 16 ämnen;T;2023/24;poäng;;198,75;
      members/1;v8-2024;1430;members.merit_value_16;Meritvärde i årskurs 9, 16 ämnen;K;2023/24;poäng;;210;
      members/1;v8-2024;1430;members.merit_value_16;Meritvärde i årskurs 9, 16 ämnen;M;2023/24;poäng;;188;
      members/1;v8-2024;1430;members.school_transport;Elever med skolskjuts;T;2024-10;elever;;402;
      members/1;v8-2024;1430;members.pupil_computers;Datorer och surfplattor för elever i årskurs 1–9;T;2024-10;datorer;;-;
      members/1;v8-2024;1430;members.sick_leave_school;Sjukfrånvaro bland personalen i grundskolan;T;2024;procent;;6,1;
      members/1;v8-2024;1430;members.sick_leave_school;Sjukfrånvaro bland personalen i grundskolan;K;2024;procent;;6,6;
      members/1;v8-2024;1430;members.sick_leave_school;Sjukfrånvaro bland personalen i grundskolan;M;2024;procent;;5;
      members/1;v8-2024;1430;members.premises_school;Grundskolans lokaler, bruksarea;T;2024;kvadratmeter;;.;
      """
          .replace("Ny enkät i år; se bilaga", "\"Ny enkät i år; se bilaga\"");

  @TempDir Path home;

  @Test
  void aFilledFormIsReadWithItsSignsAndItsComment() throws IOException {
    Outcome outcome = load("form.csv", WHOLE, StandardCharsets.UTF_8);

    assertThat(outcome.source()).contains("members");
    assertThat(outcome.refused()).isFalse();
    assertThat(outcome.findings().counts()).containsOnlyKeys("F054");
    Finding comment = outcome.findings().list().get(0);
    assertThat(comment.position()).isEqualTo("K4");
    assertThat(comment.text().sv()).contains("Ny enkät i år; se bilaga");
    assertThat(comment.about().municipality()).contains("1430");
    List<Observation> read = new Ingest(CATALOGUE, home).observations(MEMBERS);
    assertThat(read).hasSize(16).allMatch(one -> one.municipality().equals("1430"));
    assertThat(value(read, "members.guardian_index_preschool", Sex.T)).isEqualTo(Value.of(72.5));
    assertThat(value(read, "members.merit_value_16", Sex.T)).isEqualTo(Value.of(198.75));
    assertThat(value(read, "members.merit_value_16", Sex.M)).isEqualTo(Value.of(188));
    assertThat(value(read, "members.sick_leave_preschool", Sex.M))
        .isEqualTo(Value.missing(MissingReason.SUPPRESSED));
    assertThat(value(read, "members.pupil_computers", Sex.T))
        .isEqualTo(Value.missing(MissingReason.NOT_DELIVERED));
    assertThat(value(read, "members.premises_school", Sex.T))
        .isEqualTo(Value.missing(MissingReason.NOT_APPLICABLE));
    assertThat(read)
        .filteredOn(one -> one.variable().equals("members.school_transport"))
        .singleElement()
        .satisfies(one -> assertThat(one.period()).isEqualTo(Period.month(2024, 10)));
  }

  @Test
  void commasAndAByteOrderMarkSayTheSame() throws IOException {
    List<Observation> semicolons = read(WHOLE);
    String commas =
        "\uFEFF"
            + WHOLE
                .lines()
                .map(
                    line ->
                        line.contains("\"")
                            ? line.replaceFirst(";72,5;\"Ny enkät i år; se bilaga\"", ";72.5;")
                            : line)
                .map(MemberFormTest::withCommas)
                .collect(Collectors.joining("\r\n"));

    assertThat(read(commas)).isEqualTo(semicolons);
  }

  /** Titles hold commas of their own, and stand in quotes then. */
  private static String withCommas(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split(";", -1)) {
      boolean number = cell.matches("\\d+,\\d+");
      cells.add(number ? cell.replace(',', '.') : cell.contains(",") ? "\"" + cell + "\"" : cell);
    }
    return String.join(",", cells);
  }

  @Test
  void linesInAnotherOrderAndColumnsBetweenChangeNothing() throws IOException {
    List<String> lines = new ArrayList<>(WHOLE.lines().skip(2).toList());
    Collections.shuffle(lines, new Random(8));
    List<String> moved = new ArrayList<>(WHOLE.lines().limit(2).toList());
    moved.addAll(lines);
    String text =
        moved.stream()
            .map(line -> line.replaceFirst("^([^;]*;[^;]*);", "$1;own note;"))
            .collect(Collectors.joining("\n"));

    List<Observation> read = read(text);

    assertThat(read).hasSize(16);
    for (Observation one : read(WHOLE)) {
      assertThat(value(read, one.variable(), one.sex())).isEqualTo(one.value());
    }
  }

  /** Each row: what is tried; what is replaced and with what; the rule found, and where. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "text for a number | ;211; | ;cirka 210; | F046 | J5",
        "a number with its unit | ;211; | ;211 st; | F046 | J5",
        "the other decimal sign | ;72,5; | ;72.5; | F046 | J4",
        "blanks between thousands | ;5120; | ;5 120; | F046 | J10",
        "below what is possible | ;211; | ;-1; | F049 | J5",
        "above what is possible | ;72,5; | ;100,1; | F049 | J4",
        "another municipality on a line | 1430;members.premises_school | 1435;members.premises_school | F042 | C20",
        "another edition on a line | v8-2024;1430;members.premises_school | v8-2019;1430;members.premises_school | F042 | B20",
        "another year on a line | T;2024;kvadratmeter;;5120 | T;2023;kvadratmeter;;5120 | F042 | G10",
        "an older form | members/1 | members/0 | F040 | A4",
        "a variable nobody asked for | members.pupil_computers; | members.pupil_phones; | F043 | D16",
        "a sex nobody asked for | index;T; | index;K; | F043 | D4",
        "another kind of period | T;2024-10;elever | T;2024;elever | F043 | D15",
        "a year before all periods | T;2023/24;poäng;;198,75 | T;1600;poäng;;198,75 | F043 | D12",
        "a number that no computer holds | ;72,5; | ;%s; | F048 | J4",
        "a period that a spreadsheet made a date | T;2024-10;elever | T;okt-24;elever | F043 | D15",
        "a value that slid to another line | Elever med skolskjuts | Grundskolans lokaler, bruksarea | F045 | E15",
        "a value below the last line | ;;;;Grundskola;;;;;; | ;;;;Grundskola;;;;;188; | F044 | J11",
        "no column of titles | variable;title;sex | variable;rubrik;sex | F041 | A1",
        "a column twice | earlier;value | value;value | F041 | J1",
        "an unknown municipality | ;1430; | ;9999; | O001 | J4",
        "the same line twice | ;.; | ;.;\\nmembers/1;v8-2024;1430;members.premises_school;Grundskolans lokaler, bruksarea;T;2024;kvadratmeter;;9; | C001 | row 21"
      })
  void whatIsWrongIsFoundWithItsCellAndNothingIsLoaded(
      String what, String right, String wrong, String rule, String position) throws IOException {
    assertThat(WHOLE).contains(right);
    String text = WHOLE.replace(right, wrong.replace("\\n", "\n").formatted("9".repeat(400)));

    Outcome outcome = load("form.csv", text, StandardCharsets.UTF_8);

    assertThat(outcome.source()).as(what).contains("members");
    assertThat(outcome.refused()).as(what).isTrue();
    assertThat(outcome.findings().list())
        .as(what)
        .anySatisfy(
            finding -> {
              assertThat(finding.rule()).isEqualTo(rule);
              assertThat(finding.position()).isEqualTo(position);
            });
    assertThat(new Ingest(CATALOGUE, home).observations(MEMBERS)).isEmpty();
  }

  /** Each row: what is tried; what is replaced and with what; the only rules found besides. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "the least possible | ;72,5; | ;0; | ``",
        "the greatest possible | ;72,5; | ;100; | ``",
        "an empty cell | ;211; | ;; | F052",
        "a title in Norwegian | Elever med skolskjuts | Elever med skoleskyss | ``"
      })
  void whatIsRightPasses(String what, String right, String other, String rule) throws IOException {
    assertThat(WHOLE).contains(right);

    Outcome outcome = load("form.csv", WHOLE.replace(right, other), StandardCharsets.UTF_8);

    assertThat(outcome.refused()).as(what).isFalse();
    assertThat(outcome.findings().counts().keySet())
        .as(what)
        .containsExactlyElementsOf(rule.isEmpty() ? List.of("F054") : List.of(rule, "F054"));
  }

  @Test
  void anEmptyCellIsNotDeliveredAndNothingElse() throws IOException {
    assertThat(
            value(read(WHOLE.replace(";211;", ";;")), "members.guardian_answers_preschool", Sex.T))
        .isEqualTo(Value.missing(MissingReason.NOT_DELIVERED));
  }

  @Test
  void aFormThatNobodyFilledIsRefused() throws IOException {
    String untouched =
        WHOLE
            .replace("\"Ny enkät i år; se bilaga\"", "")
            .lines()
            .map(line -> line.replaceFirst("^(members.*;;)[^;]*;$", "$1;"))
            .collect(Collectors.joining("\n"));

    Outcome outcome = load("form.csv", untouched, StandardCharsets.UTF_8);

    assertThat(outcome.findings().counts()).containsKey("F051");
    assertThat(outcome.refused()).isTrue();
  }

  @Test
  void aLineThatWasRemovedIsMissedBySexAndVariable() throws IOException {
    String without =
        WHOLE
            .lines()
            .filter(line -> !line.contains(";M;2023/24"))
            .collect(Collectors.joining("\n"));

    Outcome outcome = load("form.csv", without, StandardCharsets.UTF_8);

    assertThat(outcome.refused()).isFalse();
    assertThat(outcome.findings().list())
        .filteredOn(finding -> finding.rule().equals("F050"))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.text().en()).contains("members.merit_value_16, M"));
  }

  @Test
  void aFileNamedForAnotherMunicipalityIsRefused() throws IOException {
    assertThat(load("jamfor-template-1430-v8-2024.csv", WHOLE, StandardCharsets.UTF_8).refused())
        .isFalse();
    assertThat(
            load("jamfor-template-1435-v8-2024 (1).csv", WHOLE, StandardCharsets.UTF_8)
                .findings()
                .counts())
        .containsKey("F042");
  }

  @Test
  void aCommentThatIsTooLongIsRefused() throws IOException {
    String comment = "x".repeat(1000);
    assertThat(
            load("form.csv", WHOLE.replace(";211;", ";211;" + comment), StandardCharsets.UTF_8)
                .refused())
        .isFalse();
    assertThat(
            load("form.csv", WHOLE.replace(";211;", ";211;x" + comment), StandardCharsets.UTF_8)
                .findings()
                .counts())
        .containsKey("F055");
  }

  @Test
  void anEncodingThatIsNotUtf8IsRefusedWithWhatToDo() throws IOException {
    Outcome outcome = load("form.csv", WHOLE.replace("–", "-"), Charset.forName("windows-1252"));

    assertThat(outcome.source()).contains("members");
    assertThat(outcome.findings().counts()).containsOnlyKeys("F056");
    assertThat(outcome.findings().list().get(0).text().sv()).contains("CSV UTF-8");
  }

  private Outcome load(String name, String text, Charset encoding) throws IOException {
    Path file = home.resolve(name);
    Files.writeString(file, text, encoding);
    return new Ingest(CATALOGUE, home).load(file);
  }

  /** In a folder of its own, so that nothing read before is among it. */
  private List<Observation> read(String text) throws IOException {
    Path folder = Files.createTempDirectory(home, "read");
    Path file = folder.resolve("form.csv");
    Files.writeString(file, text);
    Ingest ingest = new Ingest(CATALOGUE, folder);
    assertThat(ingest.load(file).refused()).isFalse();
    return ingest.observations(MEMBERS);
  }

  private static Value value(List<Observation> read, String variable, Sex sex) {
    List<Value> values =
        read.stream()
            .filter(one -> one.variable().equals(variable) && one.sex() == sex)
            .map(Observation::value)
            .toList();
    assertThat(values).hasSize(1);
    return values.get(0);
  }
}
