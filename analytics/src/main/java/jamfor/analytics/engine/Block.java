package jamfor.analytics.engine;

import jamfor.ingest.store.FactStore;
import jamfor.ingest.store.Vectors;
import jamfor.ingest.vocabulary.Sex;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * All facts that one key figure needs, over all periods, sexes, municipalities, units and vintages,
 * in vectors sorted by variable, period, sex, municipality, unit, vintage, delivery, row.
 */
public final class Block {

  private static final int VARIABLE = 0;
  private static final int PERIOD = 1;
  private static final int SEX = 2;
  private static final int MUNICIPALITY = 3;
  private static final int UNIT = 4;
  private static final int PROVIDER = 5;
  private static final int VALUE = 6;
  private static final int MISSING = 7;
  private static final int DELIVERY = 8;
  private static final int ROW = 10;

  private final String keyFigure;
  private final Vectors facts;

  /**
   * @param facts in the columns of {@link FactStore#FACTS}
   */
  Block(String keyFigure, Vectors facts) {
    this.keyFigure = keyFigure;
    this.facts = facts;
  }

  /** A block without facts. */
  static Block empty(String keyFigure) {
    return new Block(keyFigure, new Vectors(FactStore.FACTS));
  }

  /** The key figure whose facts these are. */
  public String keyFigure() {
    return keyFigure;
  }

  /** How many facts. */
  public int size() {
    return facts.size();
  }

  /** Reads a text, which the block names by a position, at most once. */
  public <T> IntFunction<T> reading(Function<String, T> read) {
    return facts.reading(read);
  }

  public String variable(int i) {
    return facts.text(VARIABLE, i);
  }

  /** As a position: the same where the period is the same. */
  public int period(int i) {
    return facts.word(PERIOD, i);
  }

  public Sex sex(int i) {
    return Sex.valueOf(facts.text(SEX, i));
  }

  public String municipality(int i) {
    return facts.text(MUNICIPALITY, i);
  }

  /** Whether the fact is of a school or preschool, and not of the municipality itself. */
  public boolean isOfUnit(int i) {
    return !facts.isEmpty(UNIT, i);
  }

  /** Only where the fact is of a unit. */
  public String unit(int i) {
    return facts.text(UNIT, i);
  }

  /** Only where the fact is of a unit. */
  public String provider(int i) {
    return facts.text(PROVIDER, i);
  }

  /** Whether there is a value. */
  public boolean isKnown(int i) {
    return facts.isEmpty(MISSING, i);
  }

  /** Only where it is known. */
  public double value(int i) {
    return facts.number(VALUE, i);
  }

  /** The reason, as a position, where the value is not known. */
  public int missing(int i) {
    return facts.word(MISSING, i);
  }

  public String delivery(int i) {
    return facts.text(DELIVERY, i);
  }

  /** The row in the delivery's file. */
  public int row(int i) {
    return facts.integer(ROW, i);
  }
}
