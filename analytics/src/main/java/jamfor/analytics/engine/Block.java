package jamfor.analytics.engine;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All facts that one key figure needs, over all periods, sexes, municipalities, units and vintages,
 * in vectors sorted by variable, period, sex, municipality, unit, vintage, delivery, row. Texts are
 * positions in dictionaries.
 *
 * <p>Position {@code i} of every vector belongs to the same fact. {@code unit} is -1 where the fact
 * is of the municipality itself, {@code missing} is -1 where {@code value} is known.
 */
public final class Block implements Serializable {

  /** The texts of one column, in the order they were first met. */
  public static final class Dictionary implements Serializable {
    private final Map<String, Integer> positions = new LinkedHashMap<>();

    int position(String text) {
      return positions.computeIfAbsent(text, any -> positions.size());
    }

    /** The texts, by position. */
    public List<String> texts() {
      return List.copyOf(positions.keySet());
    }
  }

  private final String keyFigure;
  private final Dictionary variables = new Dictionary();
  private final Dictionary periods = new Dictionary();
  private final Dictionary municipalities = new Dictionary();
  private final Dictionary units = new Dictionary();
  private final Dictionary providers = new Dictionary();
  private final Dictionary reasons = new Dictionary();
  private final Dictionary deliveries = new Dictionary();
  private int size;
  private int[] variable = new int[64];
  private int[] period = new int[64];
  private byte[] sex = new byte[64];
  private int[] municipality = new int[64];
  private int[] unit = new int[64];
  private int[] provider = new int[64];
  private double[] value = new double[64];
  private int[] missing = new int[64];
  private int[] delivery = new int[64];
  private int[] row = new int[64];

  Block(String keyFigure) {
    this.keyFigure = keyFigure;
  }

  /** One fact as an engine reads it; null is the columns' own null. */
  record Fact(
      String variable,
      String period,
      String sex,
      String municipality,
      @org.jspecify.annotations.Nullable String unit,
      @org.jspecify.annotations.Nullable String provider,
      double value,
      @org.jspecify.annotations.Nullable String missing,
      String delivery,
      int row) {}

  void add(Fact fact) {
    if (size == variable.length) {
      grow();
    }
    variable[size] = variables.position(fact.variable());
    period[size] = periods.position(fact.period());
    sex[size] = (byte) fact.sex().charAt(0);
    municipality[size] = municipalities.position(fact.municipality());
    unit[size] = fact.unit() == null ? -1 : units.position(fact.unit());
    provider[size] = fact.provider() == null ? -1 : providers.position(fact.provider());
    value[size] = fact.value();
    missing[size] = fact.missing() == null ? -1 : reasons.position(fact.missing());
    delivery[size] = deliveries.position(fact.delivery());
    row[size] = fact.row();
    size++;
  }

  private void grow() {
    int larger = size * 2;
    variable = Arrays.copyOf(variable, larger);
    period = Arrays.copyOf(period, larger);
    sex = Arrays.copyOf(sex, larger);
    municipality = Arrays.copyOf(municipality, larger);
    unit = Arrays.copyOf(unit, larger);
    provider = Arrays.copyOf(provider, larger);
    value = Arrays.copyOf(value, larger);
    missing = Arrays.copyOf(missing, larger);
    delivery = Arrays.copyOf(delivery, larger);
    row = Arrays.copyOf(row, larger);
  }

  /** The key figure whose facts these are. */
  public String keyFigure() {
    return keyFigure;
  }

  /** How many facts. */
  public int size() {
    return size;
  }

  public List<String> variables() {
    return variables.texts();
  }

  public List<String> periods() {
    return periods.texts();
  }

  public List<String> municipalities() {
    return municipalities.texts();
  }

  public List<String> providers() {
    return providers.texts();
  }

  public List<String> units() {
    return units.texts();
  }

  public List<String> reasons() {
    return reasons.texts();
  }

  public List<String> deliveries() {
    return deliveries.texts();
  }

  public int variable(int i) {
    return variable[i];
  }

  public int period(int i) {
    return period[i];
  }

  /** T, K or M. */
  public char sex(int i) {
    return (char) sex[i];
  }

  public int municipality(int i) {
    return municipality[i];
  }

  /** -1 when the fact is of the municipality itself. */
  public int unit(int i) {
    return unit[i];
  }

  /** -1 when the fact is of the municipality itself. */
  public int provider(int i) {
    return provider[i];
  }

  /** Only to be read where {@link #missing} is -1. */
  public double value(int i) {
    return value[i];
  }

  /** -1 when the value is known. */
  public int missing(int i) {
    return missing[i];
  }

  public int delivery(int i) {
    return delivery[i];
  }

  /** The row in the delivery's file. */
  public int row(int i) {
    return row[i];
  }
}
