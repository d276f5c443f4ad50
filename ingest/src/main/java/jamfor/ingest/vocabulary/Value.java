package jamfor.ingest.vocabulary;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * A number, or the reason why there is none. Never 0, NaN, null or "" in the place of a missing
 * number.
 */
public sealed interface Value permits Value.Known, Value.Missing {

  /** A finite number, exactly as parsed or computed. Minus zero is stored as zero. */
  record Known(double number) implements Value {
    public Known {
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException("Not a finite number: " + number);
      }
      number = number + 0.0;
    }

    @Override
    public OptionalDouble find() {
      return OptionalDouble.of(number);
    }

    @Override
    public Value map(DoubleUnaryOperator change) {
      return new Known(change.applyAsDouble(number));
    }
  }

  /** No number, and why. */
  record Missing(MissingReason reason) implements Value {
    @Override
    public OptionalDouble find() {
      return OptionalDouble.empty();
    }

    @Override
    public Value map(DoubleUnaryOperator change) {
      return this;
    }
  }

  static Value of(double number) {
    return new Known(number);
  }

  static Value missing(MissingReason reason) {
    return new Missing(reason);
  }

  /** The number when known. */
  OptionalDouble find();

  /** The same reason when missing, else the changed number. */
  Value map(DoubleUnaryOperator change);

  default boolean known() {
    return this instanceof Known;
  }

  /**
   * @throws IllegalStateException when missing
   */
  default double get() {
    return find().orElseThrow(() -> new IllegalStateException("Missing: " + this));
  }

  /** Other minus this; missing with the first reason found when either is missing. */
  default Value minus(Value other) {
    if (this instanceof Missing) {
      return this;
    }
    return other.map(right -> get() - right);
  }
}
