package jamfor.analytics.protection;

import jamfor.analytics.figure.Fact;
import jamfor.analytics.figure.FactKey;
import jamfor.analytics.suppression.Cell;
import jamfor.analytics.suppression.Relation;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.Identity;
import jamfor.ingest.vocabulary.Municipality;
import jamfor.ingest.vocabulary.Sex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.core.Sum;

/**
 * What everybody knows of facts together: municipality and units, all and the two sexes, a country
 * and its municipalities, and the sums of the catalogue's identities.
 */
final class Ties {

  private static final double LAST_PLACES = 5e-10;

  private final Catalogue catalogue;
  private final Map<String, Cell> cells;
  private final Map<String, List<String>> ofCountry = new HashMap<>();
  private final List<Relation> relations = new ArrayList<>();

  /**
   * @param cells by name; what is known of totals that are not quite the sum of their parts is
   *     added
   */
  Ties(Catalogue catalogue, Map<String, Cell> cells) {
    this.catalogue = catalogue;
    this.cells = cells;
    for (Municipality one : catalogue.municipalities().list()) {
      if (one.kind() == Municipality.Kind.COUNTRY) {
        ofCountry.put(
            one.code(),
            catalogue.municipalities().listCurrent(one.country()).stream()
                .map(Municipality::code)
                .toList());
      }
    }
  }

  List<Relation> relations() {
    return relations;
  }

  void tie(Fact fact) {
    FactKey key = fact.key();
    tie(key, fact.parts());
    if (key.sex() == Sex.T) {
      tie(key, List.of(key.of(Sex.K), key.of(Sex.M)));
    }
    tie(key, ofCountry.getOrDefault(key.municipality(), List.of()).stream().map(key::in).toList());
    for (Identity identity : catalogue.identities().values()) {
      if (identity.kind() == Identity.Kind.SUM
          && identity.variables().get(0).equals(key.variable())) {
        tie(key, identity.variables().stream().skip(1).map(key::of).toList());
      }
    }
  }

  private void tie(FactKey total, List<FactKey> parts) {
    Optional<Cell> whole = find(total);
    List<Cell> found = parts.stream().flatMap(part -> find(part).stream()).toList();
    if (whole.isEmpty() || parts.isEmpty() || found.size() < parts.size()) {
      return;
    }
    List<String> names = new ArrayList<>(found.stream().map(Cell::name).toList());
    double rest =
        Sum.of(found.stream().mapToDouble(Cell::value).toArray())
            .subtract(Sum.create().add(whole.get().value()))
            .getAsDouble();
    if (Math.abs(rest) > LAST_PLACES * Math.max(1, Math.abs(whole.get().value()))) {
      // Rounding, or those of whom the publisher says no sex: the worst is that others know it.
      String name = "%s, rest of %d".formatted(total.text(), relations.size());
      cells.put(name, Cell.known(name, -rest));
      names.add(name);
    }
    relations.add(Relation.sum(whole.get().name(), names));
  }

  private Optional<Cell> find(FactKey key) {
    return Optional.ofNullable(cells.get(key.text()));
  }
}
