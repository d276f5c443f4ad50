package jamfor.ingest.observation;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CheckText;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.row.UnitRow;
import jamfor.ingest.vocabulary.About;
import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.ListedUnit;
import jamfor.ingest.vocabulary.Municipality;
import jamfor.ingest.vocabulary.Unit;
import jamfor.ingest.vocabulary.UnitRegister;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Turns the rows of a register into units; what cannot be understood becomes a finding. */
public final class UnitInterpreter {

  /** Codes of schools have eight digits, in older lists nine; those of preschools six. */
  private static final Pattern CODE = Pattern.compile("\\d{6,9}");

  private static final int LONGEST_NAME = 200;

  private final Catalogue catalogue;
  private final String file;
  private final Findings findings;
  private final Places places;
  private final Map<String, Unit.Provider> providers = new HashMap<>();
  private final Map<String, ListedUnit> units = new LinkedHashMap<>();
  private final Set<String> noted = new HashSet<>();

  public UnitInterpreter(Catalogue catalogue, Source source, String file, Findings findings) {
    this.catalogue = catalogue;
    this.file = file;
    this.findings = findings;
    this.places = new Places(catalogue, source);
    for (Unit.Provider provider : Unit.Provider.values()) {
      String field = provider.word();
      source
          .layout()
          .path("provider")
          .path(field)
          .values()
          .forEach(word -> providers.put(word.asString(), provider));
    }
  }

  /** Takes one row. */
  public void take(UnitRow row) {
    if (!CODE.matcher(row.code()).matches()
        || row.name().isEmpty()
        || row.name().length() > LONGEST_NAME) {
      find("U005", row, Optional.empty(), row.code(), row.name());
      return;
    }
    Unit.Provider provider = providers.get(row.provider());
    if (provider == null) {
      find("U006", row, Optional.empty(), row.provider(), new TreeSet<>(providers.keySet()));
      return;
    }
    Places.Found place = places.find(row.place());
    if (place.municipality().isEmpty()) {
      if (noted.add(row.place())) {
        find("O001", row, Optional.empty(), row.place());
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
    ListedUnit unit =
        new ListedUnit(
            row.code(),
            row.name(),
            municipality.code(),
            provider,
            new TreeSet<>(row.forms()),
            row.number());
    if (units.putIfAbsent(unit.code(), unit) != null) {
      find("U007", row, Optional.of(municipality.code()), unit.code(), unit.name());
    }
  }

  /** The units taken so far, as those of a day. */
  public UnitRegister register(LocalDate day) {
    return new UnitRegister(day, List.copyOf(units.values()));
  }

  private void find(String rule, UnitRow row, Optional<String> municipality, Object... details) {
    About about =
        new About(
            Optional.empty(),
            municipality,
            Optional.empty(),
            Optional.empty(),
            OptionalInt.of(row.number()));
    CheckText text = catalogue.getCheck(rule);
    findings.add(
        new Findings.Kind(rule, about.variable()),
        text.severity(),
        () -> new Finding(rule, text.severity(), file, row.position(), about, text.with(details)));
  }
}
