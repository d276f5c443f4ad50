package jamfor.analytics.figure;

import jamfor.analytics.engine.Block;
import jamfor.ingest.catalogue.Formula;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.List;
import java.util.Map;

/**
 * All figures of one key figure: for each period that has any, for each sex, for each municipality
 * of a country that delivers, known or missing with its reason. The country's own value is a figure
 * too.
 *
 * @param figures sorted by period, sex, municipality
 * @param weights what weights the municipality's value in a group's mean, by what the value is
 *     about
 * @param volumes what a difference is multiplied with to become kronor
 * @param persons how many persons the value is a share of
 * @param parts what the value is the sum of, in the order of the key figure's parts
 * @param units what the schools and preschools bring that figures rest on, in the order of the
 *     figures
 */
public record Figures(
    List<Figure> figures,
    Map<Figures.Key, Value> weights,
    Map<Figures.Key, Value> volumes,
    Map<Figures.Key, Value> persons,
    Map<Figures.Key, List<Value>> parts,
    List<Revision> revisions,
    List<UnitValue> units) {

  /** Which figure. */
  public record Key(Period period, Sex sex, String municipality) {}

  /**
   * Computes the figures of a plan from its block.
   *
   * @param withheld the numbers that are hidden
   */
  public static Figures compute(FigurePlan plan, Block block, Withheld withheld) {
    return new FigureMaker(plan, block, withheld).make();
  }

  /** The same without what ends after the year of an edition. */
  public Figures until(int year) {
    if (figures.stream().allMatch(figure -> figure.period().lastYear() <= year)
        && revisions.stream().allMatch(one -> one.period().lastYear() <= year)
        && units.stream().allMatch(one -> one.period().lastYear() <= year)) {
      return this;
    }
    return new Figures(
        figures.stream().filter(figure -> figure.period().lastYear() <= year).toList(),
        weights,
        volumes,
        persons,
        parts,
        revisions.stream().filter(one -> one.period().lastYear() <= year).toList(),
        units.stream().filter(one -> one.period().lastYear() <= year).toList());
  }

  /** The value of a formula on the inputs of a worked example, by the text of each reference. */
  public static Value example(Formula formula, Map<String, Value> inputs) {
    return formula.fold(
        new Evaluation(
            reference ->
                inputs.getOrDefault(reference.text(), Value.missing(MissingReason.NOT_DELIVERED))));
  }
}
