package jamfor.analytics.edition;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.analytics.engine.DuckDbEngine;
import jamfor.analytics.engine.Engine;
import jamfor.analytics.figure.Figure;
import jamfor.analytics.figure.UnitValue;
import jamfor.ingest.Ingest;
import jamfor.ingest.Outcome;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Unit;
import jamfor.ingest.vocabulary.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that rest on synthetic schools, and what synthetic registers say of these. */
class EditionUnitsTest {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());
  private static final EditionPlan PLAN =
      Objects.requireNonNull(CATALOGUE.editions().get("v8-2024"));
  private static final LocalDate RETRIEVED = LocalDate.of(2022, 1, 15);
  private static final Period OCTOBER_2019 = Period.month(2019, 10);
  private static final Period OCTOBER_2021 = Period.month(2021, 10);

  @TempDir Path home;

  @Test
  void aFigureSaysOfHowManyUnitsItRestsOnHowMany() throws IOException {
    Ingest ingest = new Ingest(CATALOGUE, home.resolve("home"));
    load(ingest, "pupils-2019.csv", pupils("2019/20"), Optional.of(RETRIEVED));
    load(ingest, "pupils-2021.csv", pupils("2021/22"), Optional.of(RETRIEVED));
    load(
        ingest,
        "register 2019-09-01.csv",
        register("Kommunal;1430;11111111;A", "Enskild;1430;22222222;B", "Kommunal;1430;33333333;C"),
        Optional.empty());
    Edition edition = publish(ingest);

    Figure all = figure(edition, "pupils_1_9", OCTOBER_2019);
    assertThat(all.value()).isEqualTo(Value.of(160));
    assertThat(all.origins()).extracting(Figure.Origin::units).containsExactly(3);
    assertThat(registered(edition, "pupils_1_9", all))
        .contains(new Registered(2, 3, 1, LocalDate.of(2019, 9, 1)));
    Figure own = figure(edition, "pupils_1_9_own", OCTOBER_2019);
    assertThat(own.value()).isEqualTo(Value.of(110));
    assertThat(registered(edition, "pupils_1_9_own", own))
        .contains(new Registered(1, 2, 1, LocalDate.of(2019, 9, 1)));

    Figure later = figure(edition, "pupils_1_9", OCTOBER_2021);
    assertThat(later.value()).isEqualTo(Value.of(160));
    assertThat(registered(edition, "pupils_1_9", later)).isEmpty();

    String before = edition.contentHash();
    load(
        ingest,
        "register 2020-05-01.csv",
        register("Kommunal;1430;11111111;A", "Kommunal;1430;44444444;D"),
        Optional.empty());
    Edition known = publish(ingest);
    assertThat(known.contentHash()).isEqualTo(before);
    assertThat(registered(known, "pupils_1_9", all))
        .contains(new Registered(3, 4, 0, LocalDate.of(2020, 5, 1)));
    assertThat(known.isWhole()).isTrue();
  }

  @Test
  void theUnitsBehindAFigureAreItsPartsByName() throws IOException {
    Ingest ingest = new Ingest(CATALOGUE, home.resolve("home"));
    Outcome loaded = load(ingest, "pupils-2019.csv", pupils("2019/20"), Optional.of(RETRIEVED));
    Edition edition = publish(ingest);
    String delivery = loaded.receipt().orElseThrow().sha256();

    List<UnitValue> units = edition.get("pupils_1_9").listUnits("1430", OCTOBER_2019, Sex.T);
    assertThat(units)
        .containsExactly(
            unit("11111111", Unit.Provider.MUNICIPAL, 100, delivery, 1),
            unit("22222222", Unit.Provider.INDEPENDENT, 50, delivery, 2),
            unit("44444444", Unit.Provider.MUNICIPAL, 10, delivery, 3));
    assertThat(units)
        .extracting(one -> edition.units().findName(one).orElse(""))
        .containsExactly("A skola", "B skola", "D skola");
    assertThat(edition.get("pupils_1_9_own").listUnits("1430", OCTOBER_2019, Sex.T))
        .extracting(one -> one.unit().code())
        .containsExactly("11111111", "44444444");
    assertThat(edition.get("pupils_1_9").listUnits("1430", OCTOBER_2021, Sex.T)).isEmpty();
  }

  private static UnitValue unit(
      String code, Unit.Provider provider, double value, String delivery, int row) {
    return new UnitValue(
        "1430",
        OCTOBER_2019,
        Sex.T,
        "skolverket.pupils_1_9",
        new Unit(code, provider),
        Value.of(value),
        delivery,
        row);
  }

  private static Optional<Registered> registered(Edition edition, String keyFigure, Figure figure) {
    return edition.findRegistered(
        CATALOGUE.getKeyFigure(keyFigure), figure, "skolverket.pupils_1_9");
  }

  private static Figure figure(Edition edition, String keyFigure, Period period) {
    return edition.get(keyFigure).listFigures("1430", Sex.T).stream()
        .filter(one -> one.period().equals(period))
        .findFirst()
        .orElseThrow();
  }

  private Edition publish(Ingest ingest) {
    try (Engine engine = new DuckDbEngine()) {
      return new Editions(home.resolve("home"), CATALOGUE)
          .publish(PLAN, engine, ingest.deliveries().listAccepted(), ingest.store().folder());
    }
  }

  private Outcome load(Ingest ingest, String name, String text, Optional<LocalDate> retrieved)
      throws IOException {
    Path file = Files.writeString(home.resolve(name), text, StandardCharsets.UTF_8);
    Outcome outcome = ingest.load(file, retrieved);
    assertThat(outcome.refused()).as(name).isFalse();
    return outcome;
  }

  private static String register(String... units) {
    return "HUVUDMANNATYP;KOMMUN;SKOLENHETSKOD;NAMN;FKLASS;ÅR1;ÅR2;ÅR3;ÅR4;ÅR5;ÅR6;ÅR7;ÅR8;ÅR9\n"
        + String.join(";N;J;J;J;J;J;J;J;J;J\n", units)
        + ";N;J;J;J;J;J;J;J;J;J\n";
  }

  /** D offers nothing before year 1; what does not apply to it is no part. */
  private static String pupils(String year) {
    return """
        Statistik från Skolverket, https://www.skolverket.se

        Grundskolan - Antal elever per årskurs
        Valt läsår: %s

        Skola;Skol-enhetskod;Skolkommun;Kommun-kod;Typ av huvudman;Elever, förskoleklass;Elever, årskurs 1-9
        A skola;11111111;Munkedal;1430;Kommunal;12;100
        B skola;22222222;Munkedal;1430;Enskild;8;50
        D skola;44444444;Munkedal;1430;Kommunal;.;10
        """
        .formatted(year);
  }
}
