package jamfor.analytics.comparability;

import jamfor.ingest.vocabulary.Value;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A price index that a user brings, and amounts at the prices of one of its years: nominal · level
 * of the base year / level of the amount's year. SKR, Prisindex för kommunal verksamhet (PKV),
 * revised with each tax forecast; SCB, Konsumentprisindex.
 *
 * @param title what it is called where its use is printed
 * @param source who published it, and when
 * @param levels by year; above 0, finite; in any unit, of which only quotients count
 */
public record PriceIndex(String title, String source, Map<Integer, Double> levels) {

  /**
   * An amount as it is shown.
   *
   * @param real whether it is at the base year's prices; if not it is nominal, and must be marked
   */
  public record Priced(Value amount, boolean real) {}

  /**
   * @throws IllegalArgumentException when there is no title, source or level, or a level is not
   *     above 0
   */
  public PriceIndex {
    if (title.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException("A price index needs its title and its source");
    }
    if (levels.isEmpty()) {
      throw new IllegalArgumentException("A price index needs a level");
    }
    levels.forEach((year, level) -> Finite.positive(level, "The level of " + year));
    levels = Map.copyOf(new TreeMap<>(levels));
  }

  /**
   * An amount at the prices of the base year; the amount as it was, and so marked, where the index
   * has no level of its year (the newest year, before the index is published).
   *
   * @param amount in money of its year; a missing one stays missing
   * @throws IllegalArgumentException when the index has no level of the base year
   */
  public Priced at(Value amount, int year, int baseYear) {
    double base =
        Optional.ofNullable(levels.get(baseYear))
            .orElseThrow(
                () -> new IllegalArgumentException(title + " has no level of " + baseYear));
    return Optional.ofNullable(levels.get(year))
        .map(level -> new Priced(amount.map(number -> number * base / level), true))
        .orElseGet(() -> new Priced(amount, false));
  }
}
