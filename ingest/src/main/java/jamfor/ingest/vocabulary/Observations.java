package jamfor.ingest.vocabulary;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;

/**
 * What a delivery says, in columns: a country's figures are millions of facts, and most of what
 * they say, the variable, the place and the period, is the same few words again and again. A column
 * of such words holds positions among them. As a list it makes each observation when it is asked
 * for. Filled by one thread, then only read.
 */
public final class Observations extends AbstractList<Observation> implements RandomAccess {

  private static final int FIRST_ROWS = 64;
  private static final Sex[] SEXES = Sex.values();
  private static final MissingReason[] REASONS = MissingReason.values();
  private static final byte KNOWN = -1;

  private final Positions<String> variables = new Positions<>();
  private final Positions<Place> places = new Positions<>();
  private final Positions<Period> periods = new Positions<>();
  private int[] variable = new int[FIRST_ROWS];
  private int[] place = new int[FIRST_ROWS];
  private int[] period = new int[FIRST_ROWS];
  private int[] row = new int[FIRST_ROWS];
  private byte[] sex = new byte[FIRST_ROWS];
  private byte[] reason = new byte[FIRST_ROWS];
  private double[] number = new double[FIRST_ROWS];
  private int size;

  /** The same observations in columns. */
  public static Observations of(List<Observation> observations) {
    if (observations instanceof Observations columns) {
      return columns;
    }
    Observations columns = new Observations();
    columns.addAll(observations);
    return columns;
  }

  @Override
  public boolean add(Observation one) {
    Place at = new Place(one.municipality(), one.unit());
    add(one.variable(), at, one.period(), one.sex(), one.value(), one.row());
    return true;
  }

  /** Adds an observation. */
  public void add(String ofVariable, Place at, Period when, Sex ofSex, Value value, int inRow) {
    if (size == variable.length) {
      grow(2 * size);
    }
    variable[size] = variables.of(ofVariable);
    place[size] = places.of(at);
    period[size] = periods.of(when);
    sex[size] = (byte) ofSex.ordinal();
    row[size] = inRow;
    if (value instanceof Value.Missing missing) {
      reason[size] = (byte) missing.reason().ordinal();
    } else {
      reason[size] = KNOWN;
      number[size] = value.get();
    }
    size++;
  }

  private void grow(int rows) {
    variable = Arrays.copyOf(variable, rows);
    place = Arrays.copyOf(place, rows);
    period = Arrays.copyOf(period, rows);
    row = Arrays.copyOf(row, rows);
    sex = Arrays.copyOf(sex, rows);
    reason = Arrays.copyOf(reason, rows);
    number = Arrays.copyOf(number, rows);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Observation get(int i) {
    Place at = places.words().get(place[i]);
    return new Observation(
        variables.words().get(variable[i]),
        periods.words().get(period[i]),
        sex(i),
        at.municipality(),
        at.unit(),
        isKnown(i) ? Value.of(number[i]) : Value.missing(reason(i)),
        row[i]);
  }

  /** The variables, each once, in the order in which they first come. */
  public List<String> variables() {
    return Collections.unmodifiableList(variables.words());
  }

  /** The places, each once, in the order in which they first come. */
  public List<Place> places() {
    return Collections.unmodifiableList(places.words());
  }

  /** The periods, each once, in the order in which they first come. */
  public List<Period> periods() {
    return Collections.unmodifiableList(periods.words());
  }

  /** The position of an observation's variable among {@link #variables()}. */
  public int variable(int i) {
    return variable[i];
  }

  /** The position of an observation's place among {@link #places()}. */
  public int place(int i) {
    return place[i];
  }

  /** The position of an observation's period among {@link #periods()}. */
  public int period(int i) {
    return period[i];
  }

  public Sex sex(int i) {
    return SEXES[sex[i]];
  }

  public boolean isKnown(int i) {
    return reason[i] == KNOWN;
  }

  /** The number of an observation that is known. */
  public double number(int i) {
    return number[i];
  }

  /** Why an observation is not known. */
  public MissingReason reason(int i) {
    return REASONS[reason[i]];
  }

  /** The row in the delivery's file. */
  public int row(int i) {
    return row[i];
  }
}
