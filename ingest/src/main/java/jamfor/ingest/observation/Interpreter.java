package jamfor.ingest.observation;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CheckText;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.catalogue.Wording;
import jamfor.ingest.row.Row;
import jamfor.ingest.vocabulary.About;
import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Municipality;
import jamfor.ingest.vocabulary.Observations;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Place;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Unit;
import jamfor.ingest.vocabulary.Value;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Turns the rows of one file into observations; what cannot be understood becomes a finding, never
 * a guess.
 */
public final class Interpreter {

  /** What a row says of its variable: the same few stand in every row. */
  private record Named(String name, Optional<String> measure) {}

  /** No name and no number is longer; a longer text is none, or is meant to keep us busy. */
  private static final int LONGEST_TEXT = 1000;

  private final Catalogue catalogue;
  private final Source source;
  private final String file;
  private final Findings findings;
  private final Places places;
  private final NumberText numbers;
  private final Wording wording;
  private final Optional<Predicate<String>> rounded;
  private final CellFaults faults;
  private final Observations observations = new Observations();
  private final Map<Named, Optional<String>> variables = new HashMap<>();
  private final Map<String, Optional<Period>> periods = new HashMap<>();
  private final Map<String, Place> wholes = new HashMap<>();
  private final Map<String, Unit.Provider> providers = new HashMap<>();
  private final Set<String> unknownVariables = new HashSet<>();
  private final Set<String> noted = new HashSet<>();
  private @Nullable SimilarName similarNames;
  private @Nullable EndedName endedNames;

  public Interpreter(Catalogue catalogue, Source source, String file, Findings findings) {
    this.catalogue = catalogue;
    this.source = source;
    this.file = file;
    this.findings = findings;
    this.places = new Places(catalogue, source);
    String usual = source.format().equals("siris-csv") ? "," : ".";
    this.wording = new Wording(source.layout());
    this.rounded =
        Optional.of(source.layout().path("rounded").asString(""))
            .filter(pattern -> !pattern.isEmpty())
            .map(pattern -> Pattern.compile(pattern).asMatchPredicate());
    String decimal = source.layout().path("decimal").asString(usual);
    this.numbers = new NumberText(decimal);
    this.faults = new CellFaults(decimal);
    provider("municipal", Unit.Provider.MUNICIPAL);
    provider("independent", Unit.Provider.INDEPENDENT);
  }

  private void provider(String field, Unit.Provider provider) {
    JsonNode words = source.layout().path("provider").path(field);
    words.values().forEach(word -> providers.put(word.asString(), provider));
  }

  /** What has been understood so far, in the order of the rows. */
  public Observations observations() {
    return observations;
  }

  /** Takes one row. */
  public void take(Row row) {
    if (row.longest() > LONGEST_TEXT) {
      find("O033", row, Optional.empty(), row.longest(), LONGEST_TEXT);
      return;
    }
    Optional<String> variable =
        variables.computeIfAbsent(
            new Named(row.variable(), row.measure()),
            named -> source.variables().find(named.name(), named.measure()));
    if (variable.isEmpty()) {
      String name = row.variable() + row.measure().map(measure -> " (" + measure + ")").orElse("");
      if (unknownVariables.add(name)) {
        find("O005", row, Optional.empty(), name, source.id());
      }
      return;
    }
    Places.Found place = places.find(row.place());
    if (place.passedOver().isPresent()) {
      if (noted.add(row.place())) {
        find(place.passedOver().get(), row, Optional.empty(), row.place());
      }
      return;
    }
    if (place.municipality().isEmpty()) {
      if (noted.add(row.place())) {
        unknownPlace(row);
      }
      return;
    }
    Municipality municipality = place.municipality().get();
    if (place.mended() && noted.add(row.place())) {
      find(
          "O007",
          row,
          Optional.of(municipality.code()),
          row.place(),
          municipality.code(),
          municipality.name());
    }
    Optional<Period> period = periods.computeIfAbsent(row.period(), wording::period);
    Optional<Sex> sex = wording.sex(row.sex());
    Optional<Value> value = value(row);
    if (period.isEmpty() || sex.isEmpty() || value.isEmpty()) {
      About about =
          new About(
              variable,
              Optional.of(municipality.code()),
              period,
              sex,
              OptionalInt.of(row.number()));
      if (period.isEmpty()) {
        unknownPeriod(row, about);
      } else if (sex.isEmpty()) {
        find("O004", row, about, row.sex());
      } else {
        find(
            faults.rule(row.value()),
            row,
            about,
            row.value(),
            String.join(" ", new TreeSet<>(source.signs().keySet())));
      }
      return;
    }
    if (value.get() instanceof Value.Missing missing) {
      roundedSign(row, variable.get(), missing);
    } else if (LostDigits.isIn(row.value()) && noted.add(row.value())) {
      find(
          "O031",
          row,
          new About(
              variable,
              Optional.of(municipality.code()),
              period,
              sex,
              OptionalInt.of(row.number())),
          row.value());
    }
    observations.add(
        variable.get(), at(municipality, row), period.get(), sex.get(), value.get(), row.number());
  }

  /** The municipality itself, or a unit in it. */
  private Place at(Municipality municipality, Row row) {
    return row.unit().isPresent()
        ? new Place(municipality.code(), unit(row))
        : wholes.computeIfAbsent(municipality.code(), code -> new Place(code, Optional.empty()));
  }

  /** A sign with a digit, ~100, stands for a value that the publisher has and does not tell. */
  private void roundedSign(Row row, String variable, Value.Missing missing) {
    boolean digit = row.value().chars().anyMatch(Character::isDigit);
    if (digit && noted.add(row.value() + " " + variable)) {
      About about = About.variable(variable);
      find("O026", row, about, row.value(), variable, missing.reason().word());
    }
  }

  private void unknownPlace(Row row) {
    String country = source.country();
    Optional<Municipality> similar = similarNames(country).find(row.place());
    Optional<Municipality> ended = endedNames(country).find(row.place());
    if (similar.isPresent()) {
      find("O029", row, Optional.empty(), row.place(), similar.get().name(), similar.get().code());
    } else if (ended.isPresent()) {
      find(
          "O030",
          row,
          Optional.empty(),
          ended.get().name(),
          ended.get().code(),
          ended.get().validTo().map(Object::toString).orElse("–"));
    } else {
      find("O001", row, Optional.empty(), row.place());
    }
  }

  /** Made when the first place is unknown: most files have none. */
  private SimilarName similarNames(String country) {
    if (similarNames == null) {
      similarNames = new SimilarName(country, catalogue.municipalities());
    }
    return similarNames;
  }

  private EndedName endedNames(String country) {
    if (endedNames == null) {
      endedNames = new EndedName(country, catalogue.municipalities());
    }
    return endedNames;
  }

  private void unknownPeriod(Row row, About about) {
    String text = row.period().strip();
    Optional<LocalDate> day = SerialDay.find(text);
    if (day.isPresent()) {
      find("O027", row, about, row.period(), day.get());
    } else {
      find(OtherPeriodNotation.isIn(text) ? "O028" : "O003", row, about, row.period());
    }
  }

  private Optional<Value> value(Row row) {
    MissingReason reason = source.signs().get(row.value());
    if (reason != null) {
      return Optional.of(Value.missing(reason));
    }
    if (rounded.isPresent() && rounded.get().test(row.value())) {
      return Optional.of(Value.missing(MissingReason.SUPPRESSED));
    }
    OptionalDouble number = numbers.find(row.value());
    return number.isPresent() ? Optional.of(Value.of(number.getAsDouble())) : Optional.empty();
  }

  private Optional<Unit> unit(Row row) {
    return row.unit()
        .map(
            code ->
                new Unit(
                    code, providers.getOrDefault(row.provider().orElse(""), Unit.Provider.OTHER)));
  }

  /** Adds what is found once for all rows of a name: it is about no variable. */
  private void find(String rule, Row row, Optional<String> municipality, Object... details) {
    About about =
        new About(
            Optional.empty(),
            municipality,
            Optional.empty(),
            Optional.empty(),
            OptionalInt.of(row.number()));
    find(rule, row, about, details);
  }

  private void find(String rule, Row row, About about, Object... details) {
    CheckText text = catalogue.getCheck(rule);
    findings.add(
        new Findings.Kind(rule, about.variable()),
        text.severity(),
        () -> new Finding(rule, text.severity(), file, row.position(), about, text.with(details)));
  }
}
