package jamfor.analytics.engine;

import jamfor.analytics.figure.FigurePlan;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.store.FactStore;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Municipality;
import jamfor.ingest.vocabulary.Observation;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Unit;
import jamfor.ingest.vocabulary.UnitList;
import jamfor.ingest.vocabulary.Value;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Synthetic facts of every Swedish municipality, for some key figures of the catalogue: a quotient
 * and what it is the product of, a sum of parts, a difference of girls and boys, a figure of three
 * sexes and, where wanted, a share by school.
 */
final class SyntheticFacts {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());
  private static final List<String> CODES =
      CATALOGUE.municipalities().listCurrent("SE").stream().map(Municipality::code).toList();
  private static final List<String> OF_MUNICIPALITIES =
      List.of(
          "net_cost_preschool_per_inhabitant",
          "net_cost_education_per_inhabitant",
          "N15419_gap",
          "N15030");
  private static final String OF_SCHOOLS = "year_9_all_criteria_own";
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  /** A value for the municipality at a position, in the order of their codes. */
  interface Values {
    Value of(String variable, int year, int municipality);
  }

  private final List<Observation> observations = new ArrayList<>();
  private final List<KeyFigure> keyFigures = new ArrayList<>();
  private final int firstYear;
  private final int lastYear;

  SyntheticFacts(int firstYear, int lastYear) {
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  /** Where a municipality stands in the order of the codes. */
  static int position(String municipality) {
    return CODES.indexOf(municipality);
  }

  SyntheticFacts municipalities(Values values) {
    OF_MUNICIPALITIES.stream().map(CATALOGUE::getKeyFigure).forEach(keyFigures::add);
    for (String variable : variables(keyFigures)) {
      List<Sex> sexes =
          variable.startsWith("kolada.") ? List.of(Sex.T, Sex.K, Sex.M) : List.of(Sex.T);
      for (int year = firstYear; year <= lastYear; year++) {
        for (Sex sex : sexes) {
          for (int i = 0; i < CODES.size(); i++) {
            add(variable, Period.year(year), sex, i, values.of(variable + sex, year, i));
          }
        }
      }
    }
    return this;
  }

  /** Two schools in each municipality. */
  SyntheticFacts schools(Values values) {
    KeyFigure keyFigure = CATALOGUE.getKeyFigure(OF_SCHOOLS);
    keyFigures.add(keyFigure);
    for (String variable : variables(List.of(keyFigure))) {
      for (int year = firstYear; year <= lastYear; year++) {
        for (int i = 0; i < 2 * CODES.size(); i++) {
          Unit school = new Unit("%08d".formatted(10_000_000 + i), Unit.Provider.MUNICIPAL);
          observations.add(
              new Observation(
                  variable,
                  Period.schoolYear(year),
                  Sex.T,
                  CODES.get(i / 2),
                  Optional.of(school),
                  values.of(variable, year, i),
                  observations.size() + 1));
        }
      }
    }
    return this;
  }

  private static List<String> variables(List<KeyFigure> keyFigures) {
    return keyFigures.stream()
        .flatMap(one -> FigurePlan.of(one, CATALOGUE).block().variables().stream())
        .distinct()
        .toList();
  }

  private void add(String variable, Period period, Sex sex, int municipality, Value value) {
    observations.add(
        new Observation(
            variable,
            period,
            sex,
            CODES.get(municipality),
            Optional.empty(),
            value,
            observations.size() + 1));
  }

  List<KeyFigure> keyFigures() {
    return keyFigures;
  }

  /** Stores the facts as one delivery in a working folder. */
  FactFiles store(Path home, String name) {
    FactStore store = new FactStore(home);
    store.write(
        new Delivery(name, "synthetic", "synthetic", DAY, DAY, "a test", 1),
        observations,
        UnitList.NONE,
        new Findings());
    return new FactFiles(store.folder().toString(), List.of(name));
  }
}
