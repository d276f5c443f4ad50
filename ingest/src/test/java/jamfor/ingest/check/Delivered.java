package jamfor.ingest.check;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Municipality;
import jamfor.ingest.vocabulary.Observation;
import jamfor.ingest.vocabulary.Observations;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Unit;
import jamfor.ingest.vocabulary.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Synthetic deliveries for the tests, written in a line. */
final class Delivered {

  static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());
  static final LocalDate RETRIEVED = LocalDate.of(2024, 12, 12);

  private Delivered() {}

  /**
   * Each fact as variable, period, sex, municipality, value, parted by semicolons. {@code #20} in
   * place of the municipality: the first twenty of Sweden; then {@code 80~2} in place of the value:
   * 80, 82, 84, … A place {@code 1430/12345678} is a school in it.
   */
  static List<Observation> parse(String text) {
    List<Observation> observations = new ArrayList<>();
    for (String one : text.split(";")) {
      if (!one.isBlank()) {
        String[] words = one.strip().split(" ");
        List<String> places = places(words[3]);
        for (int i = 0; i < places.size(); i++) {
          String[] place = places.get(i).split("/");
          observations.add(
              new Observation(
                  words[0],
                  Period.of(words[1]),
                  Sex.valueOf(words[2]),
                  place[0],
                  place.length == 1
                      ? Optional.empty()
                      : Optional.of(new Unit(place[1], Unit.Provider.MUNICIPAL)),
                  value(words[4], i),
                  observations.size() + 1));
        }
      }
    }
    return observations;
  }

  private static List<String> places(String text) {
    return text.startsWith("#")
        ? CATALOGUE.municipalities().listCurrent("SE").stream()
            .map(Municipality::code)
            .limit(Integer.parseInt(text.substring(1)))
            .toList()
        : List.of(text);
  }

  private static Value value(String text, int i) {
    if (text.matches("[a-z_]+")) {
      return Value.missing(MissingReason.of(text));
    }
    String[] parts = text.split("~");
    double step = parts.length == 1 ? 0 : Double.parseDouble(parts[1]);
    // To six digits, as publishers write them, and not as binary fractions add up.
    return Value.of(Spread.brief(Double.parseDouble(parts[0]) + i * step));
  }

  /** What the checks of the file itself find. */
  static Findings check(String observations) {
    Findings findings = new Findings();
    Checks.run(
        new Checked(
            CATALOGUE, "a file", RETRIEVED, Observations.of(parse(observations)), findings));
    return findings;
  }

  /** "C001=1, C004=2". */
  static String counts(Findings findings) {
    return findings.counts().toString().replace("{", "").replace("}", "");
  }
}
