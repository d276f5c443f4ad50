package jamfor.ingest.catalogue;

import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The formula of a key figure, as the catalogue writes it and as the page shows it. Parsing the
 * printed text gives the same formula again.
 */
public sealed interface Formula {

  /** One answer for each kind of formula; {@link #fold} asks from the leaves up. */
  interface Cases<R> {
    R constant(Constant constant);

    R reference(Reference reference);

    R negative(R of);

    R sum(List<R> terms);

    R operation(Operator operator, R left, R right);
  }

  /** The four operations. */
  enum Operator {
    PLUS('+', 1),
    MINUS('-', 1),
    TIMES('*', 2),
    DIVIDED_BY('/', 2);

    private final char sign;
    private final int strength;

    Operator(char sign, int strength) {
      this.sign = sign;
      this.strength = strength;
    }

    public char sign() {
      return sign;
    }
  }

  /** A number written in the formula. */
  record Constant(double number) implements Formula {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.constant(this);
    }

    @Override
    public Stream<Reference> references() {
      return Stream.of();
    }

    @Override
    public String text() {
      return number == Math.rint(number) && Math.abs(number) < 1e15
          ? Long.toString((long) number)
          : Double.toString(number);
    }
  }

  /**
   * A variable (its name has a dot) or another key figure.
   *
   * @param sex the sex asked for, when it is not that of the figure
   * @param period the period asked for, when it is not that of the figure
   * @param country whether the country's own value is meant
   */
  record Reference(String name, Optional<Sex> sex, Optional<Period> period, boolean country)
      implements Formula {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.reference(this);
    }

    @Override
    public Stream<Reference> references() {
      return Stream.of(this);
    }

    public boolean isVariable() {
      return name.indexOf('.') >= 0;
    }

    @Override
    public String text() {
      // Each of a country's figures asks: the name is no text to be made anew.
      String asked = sex.isEmpty() && period.isEmpty() ? name : name + sexAndPeriod();
      return country ? "country(" + asked + ")" : asked;
    }

    private String sexAndPeriod() {
      return sex.map(letter -> "[" + letter + "]").orElse("")
          + period.map(at -> "@" + at.text()).orElse("");
    }
  }

  /** The opposite sign. */
  record Negative(Formula of) implements Formula {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.negative(of.fold(cases));
    }

    @Override
    public Stream<Reference> references() {
      return of.references();
    }

    @Override
    public String text() {
      return "-" + (of instanceof Operation ? "(" + of.text() + ")" : of.text());
    }
  }

  /** The sum of several terms. */
  record Sum(List<Formula> terms) implements Formula {
    public Sum {
      terms = List.copyOf(terms);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.sum(terms.stream().map(term -> term.fold(cases)).toList());
    }

    @Override
    public Stream<Reference> references() {
      return terms.stream().flatMap(Formula::references);
    }

    @Override
    public String text() {
      return terms.stream().map(Formula::text).collect(Collectors.joining(", ", "sum(", ")"));
    }
  }

  /** Two formulas and what is done with them. */
  record Operation(Operator operator, Formula left, Formula right) implements Formula {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.operation(operator, left.fold(cases), right.fold(cases));
    }

    @Override
    public Stream<Reference> references() {
      return Stream.concat(left.references(), right.references());
    }

    @Override
    public String text() {
      return side(left, operator.strength)
          + " "
          + operator.sign
          + " "
          + side(right, operator.strength + 1);
    }

    private static String side(Formula formula, int needed) {
      boolean weaker =
          formula instanceof Operation operation && operation.operator.strength < needed;
      return weaker ? "(" + formula.text() + ")" : formula.text();
    }
  }

  /** Asks the cases about every part, from the leaves up. */
  <R> R fold(Cases<R> cases);

  /** The same formula with something else in the place of each reference. */
  default Formula replace(Function<Reference, Formula> other) {
    return fold(
        new Cases<>() {
          @Override
          public Formula constant(Constant constant) {
            return constant;
          }

          @Override
          public Formula reference(Reference reference) {
            return other.apply(reference);
          }

          @Override
          public Formula negative(Formula of) {
            return new Negative(of);
          }

          @Override
          public Formula sum(List<Formula> terms) {
            return new Sum(terms);
          }

          @Override
          public Formula operation(Operator operator, Formula left, Formula right) {
            return new Operation(operator, left, right);
          }
        });
  }

  /** All references, in the order they are written. */
  Stream<Reference> references();

  /** The formula as text. */
  String text();
}
