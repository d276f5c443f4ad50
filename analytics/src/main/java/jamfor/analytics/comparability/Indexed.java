package jamfor.analytics.comparability;

import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Figures as index numbers: 100 is a base year, or the own country. Eurostat, Handbook on Price and
 * Volume Measures in National Accounts, 2016, on chaining.
 */
public final class Indexed {

  private static final double BASE = 100;

  private Indexed() {}

  /**
   * A series as index: 100 · value / value of the base. The index of a group is that of its means,
   * not the mean of its members' indices.
   *
   * @param values in the order of time
   * @param base the position of the base year among them
   * @return as many; missing with its reason where the value is missing or below 0, and everywhere
   *     where the base is, or is 0
   * @throws IllegalArgumentException when there is no such position
   */
  public static List<Value> series(List<Value> values, int base) {
    if (base < 0 || base >= values.size()) {
      throw new IllegalArgumentException(
          "The base must be one of %d values, not number %d".formatted(values.size(), base));
    }
    return values.stream().map(value -> of(value, values.get(base))).toList();
  }

  /**
   * A figure against its own country: 100 · figure / the country's. How figures of two countries,
   * whose definitions and currencies differ, may stand side by side.
   *
   * @return missing where either is missing, below 0, or the country's is 0
   */
  public static Value againstCountry(Value figure, Value country) {
    return of(figure, country);
  }

  /**
   * Two series that meet in a year measured by both definitions, as one on the level of the
   * earlier: what comes after is moved by the quotient of the two measurements of that year.
   *
   * @param earlier in the order of time, the last of the year in which they meet
   * @param later in the order of time, the first of that year
   * @return the earlier, then the later without its first; what comes after is missing where the
   *     series do not meet in two numbers above 0
   * @throws IllegalArgumentException when either is empty
   */
  public static List<Value> chained(List<Value> earlier, List<Value> later) {
    if (earlier.isEmpty() || later.isEmpty()) {
      throw new IllegalArgumentException("Two series must meet to be chained");
    }
    Value link = of(earlier.get(earlier.size() - 1), later.get(0)).map(index -> index / BASE);
    boolean linked = link.find().orElse(0) > 0;
    List<Value> all = new ArrayList<>(earlier);
    for (Value value : later.subList(1, later.size())) {
      all.add(
          linked
              ? value.map(number -> number * link.get())
              : Value.missing(MissingReason.SERIES_BREAK));
    }
    return all;
  }

  private static Value of(Value value, Value base) {
    if (value instanceof Value.Missing || base instanceof Value.Missing) {
      return value.known() ? base : value;
    }
    if (value.get() < 0 || base.get() < 0) {
      return Value.missing(MissingReason.NOT_APPLICABLE);
    }
    return Finite.quotient(BASE * value.get(), base.get());
  }
}
