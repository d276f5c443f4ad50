package jamfor.ingest.check;

import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Observation;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.HashMap;
import java.util.Map;

/**
 * C007: a total that does not lie between girls and boys. Every ratio's total is their weighted
 * mean; a tenth of a unit is left for publishers who round to one decimal. Counts, whose total is
 * the sum, have another check coming.
 */
final class TotalBetweenSexes implements Check {

  private static final double ROUNDING = 0.1;

  @Override
  public void check(Checked delivery) {
    Map<Fact, Value> values = new HashMap<>();
    delivery.observations().forEach(one -> values.put(Fact.of(one), one.value()));
    Map<String, KeyFigure> readyMade = Variables.readyMade(delivery.catalogue());
    for (Observation one : delivery.observations()) {
      KeyFigure keyFigure = readyMade.get(one.variable());
      if (keyFigure != null && one.sex() == Sex.T && one.value().known()) {
        Value women = values.get(Fact.of(one).with(Sex.K));
        Value men = values.get(Fact.of(one).with(Sex.M));
        if (women != null && men != null && women.known() && men.known()) {
          check(delivery, keyFigure, one, women.get(), men.get());
        }
      }
    }
  }

  private static void check(
      Checked delivery, KeyFigure keyFigure, Observation total, double women, double men) {
    double value = total.value().get();
    boolean between =
        value >= Math.min(women, men) - ROUNDING && value <= Math.max(women, men) + ROUNDING;
    if (!between) {
      delivery.find(
          "C007", total, keyFigure.id(), value, women, men, delivery.place(total), total.period());
    }
  }
}
