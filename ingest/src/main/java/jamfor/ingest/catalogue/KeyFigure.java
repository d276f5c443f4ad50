package jamfor.ingest.catalogue;

import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Texts;
import jamfor.ingest.vocabulary.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A catalogue entry: what is compared, what it means, and how it is computed.
 *
 * @param decimals shown; nothing is rounded before that
 * @param breaks publisher's years whose definition differs from the year before: no change or trend
 *     across
 * @param formula over variables and other key figures
 * @param weight what weights the group's mean, where the source has it
 * @param volume what a difference is multiplied with to become kronor, where the source has it
 * @param parts what the figure is the sum or the product of, where it is one: why it is higher than
 *     another
 * @param joining which of the two
 * @param schoolForm which units of a register it rests on, where values of units are rolled up
 */
public record KeyFigure(
    String id,
    Texts title,
    Texts description,
    Texts numerator,
    Texts denominator,
    Measure measure,
    int decimals,
    Direction direction,
    Scope scope,
    CostConcept costConcept,
    Service service,
    Aspect aspect,
    PeriodRule period,
    List<Sex> sexes,
    List<Integer> breaks,
    Formula formula,
    Optional<Formula> weight,
    Optional<Formula> volume,
    List<Part> parts,
    Joining joining,
    RollUp rollUp,
    Uncertainty uncertainty,
    Optional<String> schoolForm,
    Example example) {

  /**
   * One of the parts that make the figure.
   *
   * @param measure the figure's own where parts are added
   */
  public record Part(Texts title, Formula formula, Measure measure, int decimals) {}

  /** How parts make the figure. */
  public enum Joining {
    SUM,
    PRODUCT
  }

  /** Which way is good. */
  public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    NEUTRAL
  }

  /**
   * Whose pupils or units: the populations that are never mixed (hemkommun, lägeskommun, egen regi,
   * …).
   */
  public enum Scope {
    HOME,
    LOCATED,
    OWN,
    INDEPENDENT,
    TOTAL,
    INHABITANTS;

    /** Whether a unit that is run by them takes part. */
    public boolean takes(Unit.Provider provider) {
      return switch (this) {
        case OWN -> provider == Unit.Provider.MUNICIPAL;
        case INDEPENDENT -> provider == Unit.Provider.INDEPENDENT;
        case HOME, LOCATED, TOTAL, INHABITANTS -> true;
      };
    }
  }

  /** Which of the cost concepts; none for what is not a cost. */
  public enum CostConcept {
    NET,
    GROSS,
    OWN_COMMITMENT,
    OWN_PRODUCTION,
    NONE
  }

  /** The services of a municipality, in the order they are shown. */
  public enum Service {
    POPULATION,
    ECONOMY,
    PRESCHOOL,
    AFTER_SCHOOL_CARE,
    PRESCHOOL_CLASS,
    COMPULSORY_SCHOOL,
    UPPER_SECONDARY,
    ADULT_EDUCATION,
    CARE
  }

  /** The three kinds of quality that Nordic quality systems sort figures by. */
  public enum Aspect {
    STRUCTURE,
    PROCESS,
    RESULT
  }

  /** How values of units become the municipality's. */
  public enum RollUp {
    NONE,
    SUM,
    WEIGHTED_MEAN
  }

  /**
   * A calculation worked by hand, with a real municipality's real inputs.
   *
   * @param inputs by the text of the reference
   * @param result as printed in Swedish
   */
  public record Example(
      String municipality, Period period, Map<String, Double> inputs, String result) {
    public Example {
      inputs = Map.copyOf(inputs);
    }
  }

  public KeyFigure {
    parts = List.copyOf(parts);
    sexes = List.copyOf(sexes);
    breaks = List.copyOf(breaks);
  }

  /** How many persons the figure is a share of, where the source gives it. */
  public Optional<Formula> n() {
    return uncertainty instanceof Uncertainty.ShareOf share
        ? Optional.of(share.n())
        : Optional.empty();
  }

  /** Whether a change from one period to the other crosses a changed definition. */
  public boolean breaksBetween(Period earlier, Period later) {
    for (int year : breaks) {
      if (earlier.lastYear() < year && year <= later.lastYear()) {
        return true;
      }
    }
    return false;
  }
}
