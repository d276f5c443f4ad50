package jamfor.analytics.figure;

import jamfor.ingest.catalogue.KeyFigure.Scope;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.io.Serializable;
import java.util.Locale;

/**
 * Which number it is that figures rest on.
 *
 * @param period as the publisher writes it
 * @param municipality by today's code
 * @param whose a unit's code; where units are rolled up, the word of the scope; or else
 *     "municipality", whose own number it is
 */
public record FactKey(String variable, Period period, Sex sex, String municipality, String whose)
    implements Serializable {

  private static final String ITSELF = "municipality";

  static FactKey of(InputKey key, String whose) {
    return new FactKey(key.variable(), key.period(), key.sex(), key.municipality(), whose);
  }

  /** The number of the municipality: its own, or that of its units in the scope. */
  static FactKey of(InputKey key, Input input, Scope scope) {
    return of(key, input.parts().isEmpty() ? ITSELF : word(scope));
  }

  private static String word(Scope scope) {
    return scope.name().toLowerCase(Locale.ROOT);
  }

  /** Whether a key figure of that scope shows it as the municipality's number. */
  public boolean isWhole(Scope scope) {
    return whose.equals(ITSELF) || whose.equals(word(scope));
  }

  /** The same of another variable. */
  public FactKey of(String another) {
    return new FactKey(another, period, sex, municipality, whose);
  }

  /** The same of another sex. */
  public FactKey of(Sex another) {
    return new FactKey(variable, period, another, municipality, whose);
  }

  /** The same of another municipality. */
  public FactKey in(String another) {
    return new FactKey(variable, period, sex, another, whose);
  }

  /** In words that a keeper of the facts finds it by. */
  public String text() {
    return String.join(" ", variable, period.text(), sex.name(), municipality, whose);
  }
}
