package jamfor.ingest.catalogue;

import jamfor.ingest.catalogue.Formula.Constant;
import jamfor.ingest.catalogue.Formula.Negative;
import jamfor.ingest.catalogue.Formula.Operation;
import jamfor.ingest.catalogue.Formula.Operator;
import jamfor.ingest.catalogue.Formula.Reference;
import jamfor.ingest.catalogue.Formula.Sum;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a formula: numbers, {@code + - * /}, parentheses, {@code sum(a, b)}, {@code country(x)},
 * references such as {@code kolada.N15419[K]@2019}.
 */
public final class FormulaParser {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(\\d+(?:\\.\\d+)?)(?![\\w.])|([A-Za-z][\\w.]*)(?:\\[([TKM])])?(?:@(\\d{4}(?:/\\d{2}|-(?:[QT]\\d|\\d{2}))?))?|([-+*/(),]))");

  private final String text;
  private final Matcher tokens;
  private boolean atEnd;
  private int position;

  private FormulaParser(String text) {
    this.text = text;
    this.tokens = TOKEN.matcher(text);
    next();
  }

  /**
   * @throws IllegalArgumentException with the place of the fault when the text is no formula
   */
  public static Formula parse(String text) {
    FormulaParser parser = new FormulaParser(text);
    Formula formula = parser.additive();
    if (!parser.atEnd) {
      throw parser.fault();
    }
    return formula;
  }

  private void next() {
    tokens.region(position, text.length());
    if (text.substring(position).isBlank()) {
      atEnd = true;
    } else if (tokens.lookingAt()) {
      position = tokens.end();
    } else {
      throw fault();
    }
  }

  private boolean at(String sign) {
    return !atEnd && sign.equals(tokens.group(5));
  }

  private boolean take(String sign) {
    boolean found = at(sign);
    if (found) {
      next();
    }
    return found;
  }

  private void expect(String sign) {
    if (!take(sign)) {
      throw fault();
    }
  }

  private Formula additive() {
    Formula left = multiplicative();
    while (at("+") || at("-")) {
      Operator operator = at("+") ? Operator.PLUS : Operator.MINUS;
      next();
      left = new Operation(operator, left, multiplicative());
    }
    return left;
  }

  private Formula multiplicative() {
    Formula left = factor();
    while (at("*") || at("/")) {
      Operator operator = at("*") ? Operator.TIMES : Operator.DIVIDED_BY;
      next();
      left = new Operation(operator, left, factor());
    }
    return left;
  }

  private Formula factor() {
    if (take("-")) {
      return new Negative(factor());
    }
    if (take("(")) {
      Formula inner = additive();
      expect(")");
      return inner;
    }
    if (atEnd) {
      throw fault();
    }
    if (tokens.group(1) != null) {
      Formula constant = new Constant(Double.parseDouble(tokens.group(1)));
      next();
      return constant;
    }
    if (tokens.group(2) == null) {
      throw fault();
    }
    return named();
  }

  private Formula named() {
    String name = tokens.group(2);
    Optional<Sex> sex = Optional.ofNullable(tokens.group(3)).flatMap(Sex::find);
    Optional<Period> period = Optional.ofNullable(tokens.group(4)).map(Period::of);
    next();
    if (name.equals("sum") && take("(")) {
      List<Formula> terms = new ArrayList<>(List.of(additive()));
      while (take(",")) {
        terms.add(additive());
      }
      expect(")");
      return new Sum(terms);
    }
    if (name.equals("country") && take("(")) {
      if (!(factor() instanceof Reference inner)) {
        throw fault();
      }
      expect(")");
      return new Reference(inner.name(), inner.sex(), inner.period(), true);
    }
    return new Reference(name, sex, period, false);
  }

  private IllegalArgumentException fault() {
    return new IllegalArgumentException(
        "Cannot read the formula «" + text + "» near character " + (position + 1));
  }
}
